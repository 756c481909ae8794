// docs/schema.md from the schema: the queries and mutations with the rights they need, and every type. `--check` fails when the page is
// stale. Errors have a page of their own, to which this one links.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDirective } from '@graphql-tools/utils';
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';

const page = fileURLToPath(new URL('../docs/schema.md', import.meta.url));
const schema = createSchema();
const error = schema.getType('Error') as GraphQLInterfaceType;
const errors = new Set(schema.getPossibleTypes(error).map(({ name }) => name));
const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);

const text = reference();
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/schema.md is stale: npm run codegen\n');
  process.exit(1);
}

function reference(): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !roots.has(type.name) && !errors.has(type.name))
    .filter((type) => !(isScalarType(type) && isSpecifiedScalarType(type)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const chapters: [string, string[]][] = [
    ['Queries', rootFields(schema.getQueryType())],
    ['Mutations', rootFields(schema.getMutationType())],
    ['Types', types.filter((type) => isObjectType(type) || isInterfaceType(type)).map(section)],
    ['Results', types.filter(isUnionType).map(section)],
    ['Inputs', types.filter(isInputObjectType).map(section)],
    ['Enums', types.filter(isEnumType).map(section)],
    ['Scalars', types.filter(isScalarType).map(section)],
  ];
  return `${[
    '# The schema',
    '<!-- Written by `npm run codegen` from the descriptions in schema/. -->',
    `What can be asked, what it answers and what a caller's token must hold for it. Failures are members of results, each
explained in [errors.md](errors.md). The SDL itself is in [\`schema/\`](../schema).`,
    chapters.map(([title]) => `[${title}](#${title.toLowerCase()})`).join(' · '),
    ...chapters.flatMap(([title, sections]) => [`## ${title}`, ...sections]),
  ].join('\n\n')}\n`;
}

function rootFields(type: GraphQLObjectType | null | undefined): string[] {
  return Object.values(type?.getFields() ?? {}).map((field) => rootField(`${type?.name}.${field.name}`, field));
}

// Queries and types differ in their capitals only, which anchors do not have.
function rootField(heading: string, field: GraphQLField<unknown, unknown>): string {
  const [access] = getDirective(schema, field, 'access') ?? [];
  const [missing] = getDirective(schema, field, 'notSupportedIn') ?? [];
  const rights = [
    [access?.['scopes'], 'Scopes, any one of'],
    [access?.['appRoles'], 'App roles, any one of'],
    [missing?.['clouds'], 'Not in the clouds'],
  ] as const;
  return blocks(
    `### ${heading}`,
    field.description,
    rights
      .filter(([names]) => names !== undefined)
      .map(([names, said]) => `- **${said}**: ${(names as string[]).map((name) => `\`${name}\``).join(', ') || 'none'}`)
      .join('\n'),
    argumentsOf(field.args),
    `**Answers** ${typeLink(field.type)}`,
  );
}

function section(type: GraphQLNamedType): string {
  const heading = [`### ${type.name}`, type.description] as const;
  if (isUnionType(type)) {
    const [failures, successes] = split(type.getTypes(), ({ name }) => errors.has(name));
    return blocks(
      ...heading,
      `- **Success**: ${successes.map(typeLink).join(', ')}\n- **Failures**: ${failures.map(typeLink).join(', ') || 'none'}`,
    );
  }
  if (isEnumType(type)) {
    const rows = type.getValues().map(({ name, description }) => [`\`${name}\``, description]);
    return blocks(...heading, table(['value', 'what'], rows));
  }
  if (isInputObjectType(type)) return blocks(...heading, argumentsOf(Object.values(type.getFields()), 'field'));
  if (isScalarType(type)) return blocks(...heading, type.specifiedByURL && `Specified by <${type.specifiedByURL}>`);
  const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type).filter(({ name }) => !errors.has(name)) : [];
  return blocks(
    ...heading,
    type.getInterfaces().length > 0 && `**Implements** ${type.getInterfaces().map(typeLink).join(', ')}`,
    kinds.length > 0 && `**Implemented by** ${kinds.map(typeLink).join(', ')}`,
    table(['field', 'type', 'what'], Object.values(type.getFields()).map(fieldRow)),
    ...Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map(({ name, args }) => blocks(`Arguments of \`${name}\`:`, argumentsOf(args))),
  );
}

function fieldRow({ name, type, description }: GraphQLField<unknown, unknown>): (string | null | undefined)[] {
  return [`\`${name}\``, typeLink(type), description];
}

function argumentsOf(given: readonly (GraphQLArgument | GraphQLInputField)[], head = 'argument'): string {
  const rows = given.map(({ name, type, defaultValue, description }) => {
    const written = defaultValue === undefined ? null : astFromValue(defaultValue, type);
    return [`\`${name}\``, typeLink(type), written ? `\`${print(written)}\`` : '', description];
  });
  return rows.length === 0 ? '' : table([head, 'type', 'default', 'what'], rows);
}

/** As it is written in the SDL, with a link to the description of its named type. */
function typeLink(type: GraphQLOutputType | GraphQLInputType): string {
  const named = getNamedType(type) as GraphQLNamedType;
  if (isScalarType(named) && isSpecifiedScalarType(named)) return `\`${type}\``;
  return `[\`${type}\`](${errors.has(named.name) ? 'errors.md' : ''}#${named.name.toLowerCase()})`;
}

function table(head: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (value: string | null | undefined) => (value ?? '').replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((row) => line(row.map(cell)))].join('\n');
}

function blocks(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n\n');
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
