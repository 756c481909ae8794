import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { GatewayContext } from '../../src/context.ts';
import { createExecute, type ExecutorKind } from '../../src/graphql/executor.ts';
import { createKnownDocuments, type KnownOperation } from '../../src/graphql/known-documents.ts';
import { createRunOperation } from '../../src/graphql/run-operation.ts';
import type { Caller } from '../../src/identity/caller.ts';

const kinds: ExecutorKind[] = ['graphql-js', 'jit', 'jit-eager'];
const rules = { requiredAuthContext: null, writeTokenMaxAgeSeconds: null, mutationTimeoutMs: 1_000 };

function createSchema(): GraphQLSchema {
  const schema = buildSchema(`
    type Item { name: String! }
    type Query { items: [Item]! bug: String text: String echo(id: ID = "default"): String need(id: ID!): String }
    type Mutation { bug: String fine: String }
  `);
  const throwing = () => {
    throw new TypeError('secret +1 5555550100');
  };
  const resolvers: Record<string, (source: unknown, args: { id?: unknown }) => unknown> = {
    bug: throwing,
    items: () => [{ name: 'one' }, new TypeError('secret +1 5555550100'), { name: 'three' }],
    text: () => 'text',
    fine: () => 'fine',
    echo: (_source, { id }) => JSON.stringify(id),
    need: (_source, { id }) => String(id).toUpperCase(),
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const [name, field] of Object.entries(type?.getFields() ?? {}))
      field.resolve = resolvers[name] as NonNullable<typeof field.resolve>;
  return schema;
}

function runner(kind: ExecutorKind) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const caller = { kind: 'delegated', objectId: 'oid', tenantId: 'tid' } as Caller;
  const context = { log, caller, requestId: 'request-1', deadline: { limitTo: () => {} } } as unknown as GatewayContext;
  const run = createRunOperation(createExecute(createSchema(), kind), rules);
  const documents = createKnownDocuments();
  return {
    lines,
    documents,
    async run(query: string, variables: Record<string, unknown> = {}) {
      lines.length = 0;
      const operation = documents.learn(query, parse(query)) as KnownOperation;
      const { data, errors } = await run(operation, variables, context);
      return JSON.parse(JSON.stringify({ data, errors }), (_key, value) => value);
    },
  };
}

describe.each(kinds)('runOperation with %s', (kind) => {
  it("row 162: a resolver's bug is masked, has the request's id, and has one log line each time", async () => {
    const { run, lines } = runner(kind);
    for (let use = 0; use < 3; use++) {
      const { data, errors } = await run('{ bug text }');
      expect(data).toEqual({ bug: null, text: 'text' });
      expect(errors).toEqual([
        {
          message: 'Something went wrong in the gateway.',
          path: ['bug'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ]);
      expect(lines.filter(({ msg }) => msg === 'internal error')).toMatchObject([
        { requestId: 'request-1', bug: { name: 'TypeError', at: expect.stringContaining('at ') } },
      ]);
      expect(lines.filter(({ msg }) => msg === 'operation')).toMatchObject([{ errorCodes: ['INTERNAL_SERVER_ERROR'] }]);
      expect(JSON.stringify(lines)).not.toContain('5555550100');
    }
  });

  it('a bug in one item of a list does not affect the others, and is reported by its path', async () => {
    const { data, errors } = await runner(kind).run('{ items { name } }');
    expect(data.items).toEqual([{ name: 'one' }, null, { name: 'three' }]);
    expect(errors?.map(({ path }: { path: unknown }) => path)).toEqual([['items', 1]]);
    expect(JSON.stringify(errors)).not.toContain('5555550100');
  });

  it('a bug in one mutation does not affect the results of the others', async () => {
    const { data } = await runner(kind).run('mutation { one: fine bug two: fine }');
    expect(data).toEqual({ one: 'fine', bug: null, two: 'fine' });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'row 162: a variable named %s may be null',
    async (name) => {
      const { run } = runner(kind);
      for (let use = 0; use < 3; use++) {
        const { data, errors } = await run(
          `query ($${name}: ID) { echo(id: $${name}) }`,
          JSON.parse(`{"${name}":null}`),
        );
        expect(errors).toBeUndefined();
        // `__proto__` does not get here: it is taken out of every body.
        if (name !== '__proto__') expect(data.echo).toBe('null');
      }
    },
  );

  it('row 162: an alias `__proto__` keeps its field', async () => {
    const { run } = runner(kind);
    for (let use = 0; use < 3; use++)
      expect(JSON.stringify((await run('{ __proto__: text }')).data)).toBe('{"__proto__":"text"}');
  });

  it.each([
    ['@skip', 'query ($a: Boolean = true) { text @skip(if: $a) }', { a: null }],
    ['@include in a fragment', 'query ($a: Boolean = true) { ... @include(if: $a) { text } }', { a: null }],
    ['an argument', 'query ($a: ID = "x") { need(id: $a) }', { a: null }],
  ])(
    'row 163: null for %s, where its place does not allow it, is a client error and no bug',
    async (_at, query, variables) => {
      const { run, lines } = runner(kind);
      for (let use = 0; use < 3; use++) {
        const { errors } = await run(query, variables);
        expect(errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
        expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([]);
      }
    },
  );

  it('row 163: an argument with a default takes its default if omitted, and null if null', async () => {
    const { run } = runner(kind);
    for (let use = 0; use < 3; use++) {
      expect((await run('{ echo }')).data.echo).toBe('"default"');
      expect((await run('{ echo(id: null) }')).data.echo).toBe('null');
      expect((await run('query ($a: ID) { echo(id: $a) }')).data.echo).toBe('"default"');
      expect((await run('query ($a: ID) { echo(id: $a) }', { a: null })).data.echo).toBe('null');
    }
  });

  it('row 164: an invalid variable is reported by its name and type, without its value', async () => {
    const { run } = runner(kind);
    for (let use = 0; use < 3; use++) {
      const { errors } = await run('query ($id: ID!) { need(id: $id) }', { id: { number: '+1 5555550100' } });
      expect(errors[0].message).toBe('The variable `$id` must be a value of the type ID!.');
      const named = { field: 'id', variable: 'id', path: [], expectedType: 'ID!' };
      expect(errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', ...named });
    }
  });
});

describe('compiled operations', () => {
  it('row 165: are kept for known documents only, however many were used twice', async () => {
    const { run, documents } = runner('jit');
    for (let number = 0; number < 3_000; number++) {
      await run(`{ a${number}: text }`);
      await run(`{ a${number}: text }`);
    }
    expect(documents.compiledCount()).toBe(1_000);
  });

  it('row 165: are limited by the total length of their documents', async () => {
    const { run, documents } = runner('jit-eager');
    for (let number = 0; number < 200; number++) await run(`{ a${number}: text }${' '.repeat(15_000)}`);
    expect(documents.compiledCount()).toBeLessThan(70);
    const before = documents.compiledCount();
    await run(`{ text }${' '.repeat(20_000)}`);
    expect(documents.compiledCount()).toBe(before);
  });
});
