// docs/errors.md from the schema and the advice in docs/advice.json. `--check` fails when the page is stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, isUnionType } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { readExamples } from '../src/http/explorer/examples.ts';

interface Advice {
  readonly title: string;
  readonly meaning: string;
  readonly cause: string;
  readonly next: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}/docs/errors.md`;
const advice: Readonly<Record<string, Advice>> = JSON.parse(readFileSync(`${root}/docs/advice.json`, 'utf8'));

const examples = readExamples();
const text = catalogue(createSchema());
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/errors.md is stale: npm run codegen\n');
  process.exit(1);
}

function catalogue(schema: GraphQLSchema): string {
  const error = schema.getType('Error') as GraphQLInterfaceType;
  const members = [...schema.getPossibleTypes(error)].sort((one, other) => (one.name < other.name ? -1 : 1));
  const rows = members.map(({ name }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${advice[name]?.title ?? ''} |`);
  const sections = members.map((member) => section(schema, error, member));
  return `${[
    '# Errors',
    "<!-- Written by `npm run codegen` from the schema's descriptions, docs/advice.json and the examples. -->",
    'Every failure that can be expected is a member of the result it belongs to, and implements `Error`. What is thrown\ninstead, into `errors`, is a request that is not valid, or a bug.',
    ['| member | in plain words |', '|---|---|', ...rows].join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}

function section(schema: GraphQLSchema, error: GraphQLInterfaceType, member: GraphQLObjectType): string {
  const fields = Object.values(member.getFields());
  const own = fields.filter(({ name }) => !(name in error.getFields()));
  const results = Object.values(schema.getTypeMap()).filter(
    (type) => isUnionType(type) && type.getTypes().includes(member),
  );
  const described = (name: string) => oneLine(fields.find((field) => field.name === name)?.description);
  const told = advice[member.name];
  const lines = [
    `- **Code**: ${described('code').replace(/^Always |\.$/g, '')}`,
    `- **May succeed when repeated**: ${described('retryable').replace(/^Always |\.$/g, '')}`,
    ...(own.length > 0 ? ['- **Also carries**:'] : []),
    ...own.map((field) => `  - \`${field.name}: ${field.type}\`: ${oneLine(field.description)}`),
    ...(told ? [`- **Means**: ${told.meaning}`, `- **Cause in Graph**: ${told.cause}`] : []),
    ...(told ? [`- **What to do**: ${told.next}`] : []),
    ...shownBy(member.name),
    `- **In**: ${results.map(({ name }) => `\`${name}\``).join(', ')}`,
  ];
  return [`## ${member.name}`, oneLine(member.description), lines.join('\n')].join('\n\n');
}

// The examples are those of the explorer pages.
function shownBy(member: string): string[] {
  const shown = examples.find(({ answers }) => answers.length === 1 && answers[0] === member);
  return shown ? [`- **Example to run**: ${shown.group}: ${shown.title}`] : [];
}

function oneLine(description: string | null | undefined): string {
  return (description ?? '').replace(/\s+/g, ' ').trim();
}
