// graphql-codegen's client preset, three times: typed strings with persisted documents, and documents for Apollo Client
// and urql.
import type { CodegenConfig } from '@graphql-codegen/cli';

const common = {
  preset: 'client' as const,
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: {
      DateTime: 'string',
      PhoneNumber: 'string',
      // The types that TypeScript's own `dom` has for them.
      PublicKeyCredentialCreationOptionsJSON: 'PublicKeyCredentialCreationOptionsJSON',
      RegistrationResponseJSON: 'RegistrationResponseJSON',
    },
  },
};

const config: CodegenConfig = {
  schema: 'dist/schema/schema.graphql',
  documents: 'examples/generators/operations.graphql',
  silent: true,
  generates: {
    'examples/generators/codegen/generated/': {
      ...common,
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: { ...common.config, documentMode: 'string' },
    },
    'examples/generators/apollo/generated/': { ...common, presetConfig: { fragmentMasking: false } },
    'examples/generators/urql/generated/': { ...common, presetConfig: { fragmentMasking: false } },
  },
};

export default config;
