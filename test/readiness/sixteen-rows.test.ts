// Each of the sixteen checks by a person or a setting of the seeded tenant: who it names, and that the same person passes
// where nothing is in the way.

import { isEnumType } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Tenant } from '../../dev/emulator/tenant/tenant.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import type { CheckAnswer } from './support.ts';

interface Row {
  readonly check: string;
  /** Who it is about: `already-ready` where a setting decides. */
  readonly person: string;
  readonly outcome: 'BLOCKS' | 'WARNS' | 'INFORMS';
  readonly verdict: 'BLOCKED' | 'NOT_TURNED_ON' | 'NOTHING_KNOWN_PREVENTS_IT';
  readonly change?: (tenant: Tenant) => unknown;
  readonly cloud?: 'china';
  /** Otherwise this person passes it. */
  readonly passes?: null;
}

const everybody = { targetType: 'group', id: 'all_users', isUsableForSignIn: true } as const;
const ready = 'already-ready';
const rows: readonly Row[] = [
  { check: 'PERSON_EXISTS', person: 'deleted', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'ACCOUNT_ENABLED', person: 'disabled-ready', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'ACCOUNT_OF_THIS_TENANT', person: 'guest', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'CLOUD', person: ready, outcome: 'BLOCKS', verdict: 'BLOCKED', cloud: 'china' },
  {
    check: 'POLICY_ENABLED',
    person: ready,
    outcome: 'BLOCKS',
    verdict: 'BLOCKED',
    change: ({ policy }) => Object.assign(policy, { state: 'disabled' }),
  },
  { check: 'POLICY_NOT_EXCLUDED', person: 'excluded-by-nesting', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  {
    check: 'POLICY_INCLUDED',
    person: ready,
    outcome: 'BLOCKS',
    verdict: 'BLOCKED',
    change: ({ policy }) => Object.assign(policy, { includeTargets: [] }),
  },
  {
    check: 'POLICY_USABLE_FOR_SIGN_IN',
    person: ready,
    outcome: 'BLOCKS',
    verdict: 'BLOCKED',
    change: ({ policy }) => Object.assign(policy, { includeTargets: [{ ...everybody, isUsableForSignIn: false }] }),
  },
  { check: 'MOBILE_PHONE', person: 'office-only', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'PHONE_STATE', person: 'enable-ok', outcome: 'BLOCKS', verdict: 'NOT_TURNED_ON' },
  { check: 'PHONE_STATE', person: 'number-of-deleted', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'LICENCE', person: 'unlicensed', outcome: 'WARNS', verdict: 'NOTHING_KNOWN_PREVENTS_IT' },
  { check: 'SYNCHRONISATION', person: 'synced', outcome: 'INFORMS', verdict: 'NOTHING_KNOWN_PREVENTS_IT' },
  { check: 'SYNCHRONISATION', person: 'federated', outcome: 'INFORMS', verdict: 'NOTHING_KNOWN_PREVENTS_IT' },
  { check: 'CONDITIONAL_ACCESS', person: 'contractor', outcome: 'BLOCKS', verdict: 'BLOCKED' },
  { check: 'APPLICATION', person: ready, outcome: 'INFORMS', verdict: 'NOTHING_KNOWN_PREVENTS_IT', passes: null },
  { check: 'VOICE_NUMBER', person: 'voice-number', outcome: 'INFORMS', verdict: 'NOTHING_KNOWN_PREVENTS_IT' },
  {
    check: 'LAST_FAILED_SIGN_IN',
    person: 'failed-sign-in',
    outcome: 'INFORMS',
    verdict: 'NOTHING_KNOWN_PREVENTS_IT',
  },
];

let global: Harness;
let china: Harness;
beforeAll(async () => {
  global = await startHarness();
  china = await startHarness({ env: { GRAPH_CLOUD: 'china' } });
});
afterAll(async () => {
  await global.close();
  await china.close();
});
beforeEach(() => {
  global.emulator.reset();
  china.emulator.reset();
});

const query = `query ($ids: [ID!]!) {
  smsSignInReadiness(userIds: $ids, alsoRead: [CONDITIONAL_ACCESS, SIGN_INS, DOMAIN, DELETED_PEOPLE]) {
    ... on SmsSignInReadiness { verdict checks { check outcome remedy } } } }`;
let runs = 0;
async function look(harness: Harness, person: string, check: string) {
  const { people } = harness.emulator.tenant;
  const found = people.values().find(({ shortName }) => shortName === person);
  const token = { user: 'reader', claims: { jti: `sixteen ${++runs}` } };
  const { data, errors } = await harness.run(query, { ids: [found?.id ?? person] }, token);
  expect(errors).toBeUndefined();
  const [{ verdict, checks }] = data.smsSignInReadiness;
  const { outcome, remedy } = checks.find((one: CheckAnswer) => one.check === check);
  return { verdict, outcome, remedy };
}

it.each(rows)('$check $outcome for $person, and passes where nothing is in the way', async (row) => {
  const harness = row.cloud === undefined ? global : china;
  row.change?.(harness.emulator.tenant);
  const found = await look(harness, row.person, row.check);
  expect([found.outcome, found.verdict]).toEqual([row.outcome, row.verdict]);
  if (row.outcome === 'BLOCKS') expect(found.remedy).not.toBe('');
  if (row.passes === null) return;
  global.emulator.reset();
  global.emulator.changeElsewhere(ready, (person) => {
    person.signIns = [{ createdDateTime: '2026-11-25T09:30:00Z', errorCode: 0 }];
  });
  expect((await look(global, ready, row.check)).outcome).toBe('PASSES');
});

it('are all sixteen, in the order in which they are shown', () => {
  const names = createSchema().getType('SmsSignInCheckName');
  const order = isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
  expect(order).toHaveLength(16);
  expect([...new Set(rows.map(({ check }) => check))]).toEqual(order);
});
