// The client preset: typed strings, and a manifest of their hashes.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../dist/schema/schema.graphql',
  documents: 'operations.graphql',
  silent: true,
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
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
        documentMode: 'string',
      },
    },
  },
};

export default config;
