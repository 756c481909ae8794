// The schema package, from the SDL and the example operations alone: nothing in it is written by hand but `match`.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, introspectionFromSchema } from 'graphql';
import { createSchema, federatedSdl } from '../../src/graphql/schema.ts';
import { publishedSdl } from '../published-sdl.ts';
import { documentManifest } from './document-manifest.ts';
import { type Advice, errorFixtures } from './fixtures.ts';
import { possibleTypesOf } from './possible-types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const name = 'authmethods-graphql-schema';

/** Writes into `folder`, which must exist. Returns the names of the files. */
export function writeSchemaPackage(folder: string): string[] {
  const copied = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = {
    ...generated(createSchema()),
    'match.js': copied('tools/schema-package/match.js'),
    'match.d.ts': copied('tools/schema-package/match.d.ts'),
    'README.md': readme,
    LICENSE: copied('LICENSE'),
    'package.json': json(manifest()),
  };
  for (const [file, text] of Object.entries(files)) replaceFile(join(folder, file), text);
  return Object.keys(files);
}

// In one step: a concurrent reader finds the old file or the new one.
function replaceFile(path: string, text: string): void {
  const written = `${path}.${process.pid}.tmp`;
  writeFileSync(written, text);
  renameSync(written, path);
}

function generated(schema: GraphQLSchema): Record<string, string> {
  const sdl = publishedSdl(schema);
  const possibleTypes = possibleTypesOf(schema);
  const advice: Record<string, Advice> = JSON.parse(readFileSync(join(root, 'docs/advice.json'), 'utf8'));
  return {
    'schema.graphql': sdl,
    'subgraph.graphql': federatedSdl(),
    'introspection.json': json(introspectionFromSchema(schema)),
    'introspection.js': "export { default as introspection } from './introspection.json' with { type: 'json' };\n",
    'introspection.d.ts': introspectionType(schema),
    'possibleTypes.json': json(possibleTypes),
    'advice.json': json(advice),
    'fixtures.json': json(errorFixtures(schema, advice)),
    'persisted-documents.json': json(documentManifest(join(root, 'examples/operations'))),
    'index.js': [
      `export const typeDefs = ${JSON.stringify(sdl)};`,
      `export const possibleTypes = ${JSON.stringify(possibleTypes)};`,
      "export { match } from './match.js';\n",
    ].join('\n'),
    'index.d.ts': [
      '/** The schema in the schema definition language, every element described. */',
      'export declare const typeDefs: string;',
      "/** The members of every union and interface: for Apollo Client's `InMemoryCache`. */",
      'export declare const possibleTypes: Record<string, string[]>;',
      "export { match } from './match.js';\n",
    ].join('\n'),
  };
}

// A type whose literals are those of the JSON: what gql.tada infers from.
function introspectionType(schema: GraphQLSchema): string {
  const bare = introspectionFromSchema(schema, { descriptions: false, specifiedByUrl: false });
  return `export type introspection = ${JSON.stringify(bare)};\nexport declare const introspection: introspection;\n`;
}

function manifest(): object {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name,
    version,
    description: 'The GraphQL schema of authmethods-graphql, for clients and their generators',
    license,
    type: 'module',
    sideEffects: false,
    files: ['*.graphql', '*.json', '*.js', '*.d.ts'],
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './schema.graphql': './schema.graphql',
      './subgraph.graphql': './subgraph.graphql',
      './introspection': { types: './introspection.d.ts', default: './introspection.js' },
      './introspection.json': './introspection.json',
      './possibleTypes.json': './possibleTypes.json',
      './advice.json': './advice.json',
      './fixtures.json': './fixtures.json',
      './persisted-documents.json': './persisted-documents.json',
      './package.json': './package.json',
    },
  };
}

const readme = `# ${name}

The GraphQL schema of authmethods-graphql, for clients and their generators.

| file | what for |
|---|---|
| \`schema.graphql\` | the schema, every element described: code generators, editors, linters |
| \`subgraph.graphql\` | the same as a subgraph of Apollo Federation 2: for composers |
| \`introspection.json\` | the same as the answer to an introspection query |
| \`introspection\` | the same as a type, for gql.tada: \`initGraphQLTada<{ introspection: introspection }>()\` |
| \`possibleTypes.json\` | the members of unions and interfaces: Apollo Client's \`InMemoryCache\` |
| \`advice.json\` | for each failure: a title and what it means to people, and what to do next |
| \`fixtures.json\` | an object of each failure, for tests and catalogues of components |
| \`persisted-documents.json\` | the example operations by their SHA-256, in the form of Apollo's manifest |
| \`match\` | branches over the members of a result: complete at compile time, safe when members are added |

\`\`\`ts
import { match, possibleTypes, typeDefs } from '${name}';
\`\`\`
`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
