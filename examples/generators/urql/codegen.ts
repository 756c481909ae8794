// The client preset: typed documents for urql.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../dist/schema/schema.graphql',
  documents: 'operations.graphql',
  silent: true,
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          PhoneNumber: 'string',
          PublicKeyCredentialCreationOptionsJSON: 'object',
          RegistrationResponseJSON: 'object',
        },
      },
    },
  },
};

export default config;
