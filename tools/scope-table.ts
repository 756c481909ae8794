// docs/scopes.md from what the schema's root fields say that they need. `--check` fails when the page is stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLObjectType, getDirectiveValues } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { methodSlices } from '../src/methods/index.ts';
import { everyResource, spelledOut } from '../src/policy/resources.ts';

interface Needs {
  readonly scopes: readonly string[];
  readonly appRoles: readonly string[];
}

const page = fileURLToPath(new URL('../docs/scopes.md', import.meta.url));
const schema = createSchema();
const byRight = { scopes: new Map<string, string[]>(), appRoles: new Map<string, string[]>() };
for (const type of [schema.getQueryType(), schema.getMutationType()]) note(type as GraphQLObjectType);

const text = `${[
  '# Scopes and app roles',
  '<!-- Written by `npm run codegen` from `@access` in the schema. -->',
  'Expose those that your clients need, each with admin consent only. A scope that ends in `.Self` reaches\nthe own account alone. `AuthenticationMethods` in\nplace of a kind, such as `AuthenticationMethods.Read`, opens what the same right to any kind opens, and nothing that issues.',
  table('scope', byRight.scopes),
  'App roles are for applications alone, and open nothing without `APP_ONLY_POLICY`.',
  table('app role', byRight.appRoles),
].join('\n\n')}\n`;
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/scopes.md is stale: npm run codegen\n');
  process.exit(1);
}

function note(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const access = schema.getDirective('access');
    const needs = access && field.astNode ? getDirectiveValues(access, field.astNode) : undefined;
    if (needs === undefined) throw new Error(`${field.name} does not say what it needs.`);
    for (const kind of ['scopes', 'appRoles'] as const) {
      for (const name of spelledOut((needs as unknown as Needs)[kind], methodSlices)) {
        byRight[kind].set(name, [...(byRight[kind].get(name) ?? []), field.name]);
      }
    }
  }
}

function table(kind: string, rights: ReadonlyMap<string, readonly string[]>): string {
  const named = [...rights].filter(([name]) => !name.startsWith(`${everyResource}.`));
  const rows = named.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const lines = rows.map(([name, fields]) => `| \`${name}\` | ${fields.map((field) => `\`${field}\``).join(', ')} |`);
  return [`| ${kind} | opens |`, '|---|---|', ...lines].join('\n');
}
