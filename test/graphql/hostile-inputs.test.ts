// Every argument and input field of the schema, one after the other, with what somebody hostile might send there: none ends
// in a bug, and nothing of a value is in an error, a message, the log or the audit log. Fields that the schema gets later
// are tried without a change here.

import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { scale } from '../support/proof.ts';

const schema = createSchema();
type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
    (field) => [kind, field.name, field as Field] as const,
  );
const rootFields = [...fieldsOf('query'), ...fieldsOf('mutation')];

const executors = ['graphql-js', 'jit-eager'];
/** All in the proof. In the short form every other field, the others with the other executor: what refuses is before both. */
const fieldsFor = (executor: string) =>
  rootFields.filter((_, index) => scale > 1 || index % executors.length === executors.indexOf(executor));

const digits = '7135550142';
const secret = 'hunter2-of-somebody';
const texts: readonly string[] = [
  `+1 ${digits}`,
  `+1${digits} x9`,
  `tel:+1-713-555-0142`,
  secret,
  `${secret}@contoso.example`,
  `../../users/${secret}`,
  `x')/authentication?$filter=${secret}`,
  `%2e%2e%2f${secret}`,
  `${secret}\u0000\r\nx-injected: 1`,
  `\ud800${secret}`,
  `${secret}${'\\"'.repeat(2_000)}`,
  Buffer.from(`PhoneMethod:${secret}:+1${digits}`).toString('base64url'),
  '00000000-0000-4000-8000-00000000dead',
  '__proto__',
  'constructor',
  '',
  ' ',
  '🙂'.repeat(50),
];
const numbers = [0, -1, 1, 2_147_483_647, -2_147_483_648];

/** A value that could be meant. */
function usual(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return usual(type.ofType);
  if (isListType(type)) return [usual(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, usual(field.type)]),
    );
  if (type.name === 'Boolean') return true;
  if (type.name === 'Int') return 1;
  return type.name === 'PhoneNumber' ? '+1 4255550150' : 'me';
}

/** What fits the type and is hostile somewhere in it: in the value itself, or in one field of it at a time. */
function hostile(type: GraphQLInputType): unknown[] {
  if (isNonNullType(type)) return hostile(type.ofType).filter((value) => value !== null);
  if (isListType(type)) {
    const items = hostile(type.ofType).filter((item) => item !== null || !isNonNullType(type.ofType));
    return [null, [], ...items.map((item) => [item]), items.filter((item) => item !== null).slice(0, 5)];
  }
  if (isEnumType(type)) return [null, ...type.getValues().map(({ name }) => name)];
  if (isInputObjectType(type)) {
    const base = usual(type) as Record<string, unknown>;
    const each = Object.values(type.getFields()).flatMap((field) =>
      hostile(field.type).map((value) => ({ ...base, [field.name]: value })),
    );
    return [null, ...each];
  }
  if (type.name === 'Boolean') return [null, true, false];
  return type.name === 'Int' ? [null, ...numbers] : [null, ...texts];
}

/** What does not fit any type but holds a value. */
const misfits: readonly unknown[] = [
  { [secret]: digits },
  { [`x${digits}`]: secret },
  [[{ value: secret }]],
  [secret, { number: Number(digits) }],
  1.5e300,
];

const isError = (type: GraphQLOutputType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Error');

/** Everything that a result says itself; below that, what errors say and what needs no selection. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const members = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  if (depth > 0 && members.some(isError)) return ' { __typename ... on Error { code message } }';
  const parts = members.flatMap((member) => {
    if (!isObjectType(member)) return [];
    const chosen = Object.values(member.getFields()).filter(
      (field) => field.args.length === 0 && (depth < 1 || isLeafType(getNamedType(field.type))),
    );
    // Members of a union may have fields of one name and different types.
    const aliased = (name: string) =>
      members.length > 1 && name !== 'message' ? `${member.name}_${name}: ${name}` : name;
    const names = chosen.map((field) => `${aliased(field.name)}${selectionOf(field.type, depth + 1)}`);
    return names.length === 0 ? [] : [`... on ${member.name} { ${names.join(' ')} }`];
  });
  return ` { __typename ${parts.join(' ')} }`;
}

const usesInOne = 6;

// What a document may have.
const maxAliases = 1_000;

/** Documents that each use the field up to six times, with one argument that is hostile. */
function* requestsFor(kind: string, field: Field, argument: Field['args'][number], values: readonly unknown[]) {
  const others = field.args.filter(({ name, type }) => name !== argument.name && isNonNullType(type));
  const given = Object.fromEntries(others.map(({ name, type }) => [name, usual(type)]));
  const fixed = others.map(({ name }) => `${name}: $${name}`);
  const selection = selectionOf(field.type);
  const aliases = 1 + (selection.match(/\w+: /g)?.length ?? 0);
  const uses = Math.max(1, Math.min(usesInOne, Math.floor(maxAliases / aliases)));
  for (let start = 0; start < values.length; start += uses) {
    const some = values.slice(start, start + uses);
    const declared = [
      ...others.map(({ name, type }) => `$${name}: ${String(type)}`),
      ...some.map((_, index) => `$v${index}: ${String(argument.type)}`),
    ];
    const fields = some.map(
      (_, index) => `r${index}: ${field.name}(${[...fixed, `${argument.name}: $v${index}`].join(', ')})${selection}`,
    );
    const variables = { ...given, ...Object.fromEntries(some.map((value, index) => [`v${index}`, value])) };
    yield { query: `${kind} (${declared.join(', ')}) { ${fields.join(' ')} }`, variables };
  }
}

// All of them in the proof. In the short form as many as one document takes, other ones for each argument.
const stride = 3;
function drawn<Value>(values: readonly Value[], from: string): readonly Value[] {
  if (scale > 1 || values.length <= usesInOne) return values;
  const first = [...from].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: usesInOne }, (_, index) => values[(first + stride * index) % values.length] as Value);
}

const saidIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /message$/i.test(key) && typeof inner === 'string' ? [inner] : saidIn(inner),
  );
};

function expectQuiet(text: string, where: string): void {
  for (const spelled of [text, text.replace(/[\s()._-]/g, '')])
    for (const held of [digits, secret, 'hunter2'])
      if (spelled.includes(held)) throw new Error(`${where} holds ${held}: ${text.slice(0, 300)}`);
}

describe.each(executors)('row 193: with %s', (executor) => {
  let harness: Harness;
  beforeAll(async () => {
    const limits = { MAX_ALIASES: '1000', MAX_FIELDS: '5000', MAX_TOKENS: '15000', MAX_BODY_BYTES: '4194304' };
    harness = await startHarness({ env: { GRAPHQL_EXECUTOR: executor, ...limits } });
  });
  afterAll(() => harness.close());
  beforeEach(() => {
    harness.emulator.reset();
    harness.logged.length = 0;
  });

  it.each(fieldsFor(executor))('%s %s survives every hostile value of every argument', async (kind, _name, field) => {
    let answered = 0;
    for (const argument of field.args) {
      for (const { query, variables } of requestsFor(
        kind,
        field,
        argument,
        drawn(hostile(argument.type), `${field.name}${argument.name}`),
      )) {
        const { status, data, errors } = await harness.run(query, variables);
        expect(JSON.stringify(errors ?? []), query).not.toContain('INTERNAL_SERVER_ERROR');
        expectQuiet(JSON.stringify([errors ?? [], saidIn(data)]), `The answer to ${query}`);
        if (status === 200) answered += Object.keys(data ?? {}).length;
      }
      const one = misfits[(field.name.length + argument.name.length) % misfits.length];
      for (const misfit of scale > 1 ? misfits : [one]) {
        const [request] = requestsFor(kind, field, argument, [misfit]);
        const { errors, data } = await harness.run(request?.query ?? '', request?.variables);
        expect(JSON.stringify(errors ?? [])).not.toContain('INTERNAL_SERVER_ERROR');
        expectQuiet(JSON.stringify([errors ?? [], saidIn(data)]), `The answer to ${request?.query}`);
      }
    }
    if (field.args.length > 0) expect(answered).toBeGreaterThan(0);
    expectQuiet(harness.logged.join(''), 'The log');
    if (harness.auditFile !== null) expectQuiet(readFileSync(harness.auditFile, 'utf8'), 'The audit log');
  });
});
