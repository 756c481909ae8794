import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  documents: 'examples/console/operations/*.graphql',
  silent: true,
  generates: {
    'examples/console/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          PhoneNumber: 'string',
          PublicKeyCredentialCreationOptionsJSON: 'PublicKeyCredentialCreationOptionsJSON',
          RegistrationResponseJSON: 'RegistrationResponseJSON',
        },
      },
    },
  },
};

export default config;
