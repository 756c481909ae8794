import { globSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, isUnionType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { readExamples } from '../../src/http/explorer/examples.ts';
import { openStream } from '../support/event-stream.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const examples = readExamples();

// What no single operation in the emulated tenant can reach, and why.
const outOfReach = [
  'AuditUnavailableError', // the audit log would have to fail
  'BetaDisabledError', // the operators would have to forbid it
  'ConflictingChangeError', // somebody else would have to write between two looks
  'DeletedCandidates', // a search for a number would have to come to its last page
  'LicenceRequiredError', // the tenant would have to have no licence
  'NotSupportedInCloudError', // the gateway would have to work in another cloud
  'Operation', // its id is given by the gateway, in OutcomeUnknownError
  'RateLimitedError', // one caller would have to ask for longer
];

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { GRAPH_BETA: 'true' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

describe('the example operations', () => {
  it.each(examples)('$group: $title', async ({ document, variables, caller, answers }) => {
    const run = document.startsWith('subscription') ? firstEvent : harness.run;
    const { data, errors } = await run(document, JSON.parse(variables), caller ? { user: caller } : {});
    expect(errors).toBeUndefined();
    expect([...new Set(typenames(data))].sort()).toEqual(answers);
  });

  it('reach every member of every result that a single operation can reach', () => {
    const reached = new Set([...outOfReach, ...examples.flatMap(({ answers }) => answers)]);
    expect(membersOf(createSchema()).filter((member) => !reached.has(member))).toEqual([]);
    expect(examples.flatMap(({ answers }) => answers).filter((member) => outOfReach.includes(member))).toEqual([]);
  });

  it('use every document of the folder', () => {
    const used = new Set(examples.map(({ document }) => document));
    for (const file of globSync('examples/operations/*.graphql')) expect(used).toContain(readFileSync(file, 'utf8'));
  });

  it('report that a lost response was reconciled by reading', async () => {
    const lost = examples.find(({ title }) => title === 'Its answer is lost, the change was made');
    const { data } = await harness.run(lost?.document ?? '', JSON.parse(lost?.variables ?? '{}'));
    expect(data.enableSmsSignIn).toMatchObject({ reconciled: true, phoneMethod: { smsSignInState: 'READY' } });
  });
});

const firstEvent: Harness['run'] = async (query, variables = {}, token = {}) => {
  const { url, emulator } = harness;
  const stream = await openStream({ url, query, variables, token: await emulator.issueCallerToken(token as object) });
  const next = () => stream.frames.find(({ event }) => event === 'next')?.data;
  await expect.poll(next).toBeDefined();
  stream.leave();
  return next();
};

function membersOf(schema: GraphQLSchema): string[] {
  const unions = Object.values(schema.getTypeMap()).filter((type) => isUnionType(type));
  return [...new Set(unions.flatMap((union) => union.getTypes().map(({ name }) => name)))].sort();
}

function typenames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typenames);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '__typename' ? [String(inner)] : typenames(inner)));
}
