// `User.smsSignInReadiness` with arguments: the same answers as of the query, for the same number of requests.

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { KIOSK_GROUP_ID, TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? expect.fail(name);
const shown = `__typename ... on SmsSignInReadiness { verdict ifPolicy { verdict headline checks { check outcome } }
  checks { check outcome } } ... on InvalidInputError { violations { field reason } }`;
const trial = { includeTargets: [{ id: TRIAL_GROUP_ID }] };
const kiosk = { includeTargets: [{ id: 'all_users' }], excludeTargets: [{ id: KIOSK_GROUP_ID }] };

let runs = 0;
const newToken = () => harness.emulator.issueCallerToken({ user: 'reader', claims: { jti: `field ${++runs}` } });
async function ask(document: string, variables: Record<string, unknown>, token?: string) {
  const { data, errors } = await harness.run(document, variables, token ?? (await newToken()));
  expect(errors).toBeUndefined();
  return data;
}
const readsOf = (part: string) => {
  const { items, singles } = harness.calls();
  return [...items, ...singles].filter((url) => url.includes(part)).length;
};

const nested = `query ($ids: [ID!]!, $ifPolicy: SmsPolicyInput) { users(ids: $ids) { ... on User {
  it: smsSignInReadiness(ifPolicy: $ifPolicy) { ${shown} } } } }`;
const root = `query ($ids: [ID!]!, $ifPolicy: SmsPolicyInput) { smsSignInReadiness(userIds: $ids, ifPolicy: $ifPolicy) { ${shown} } }`;

it.each([1, 20, 21])(
  'judges %i people by a proposed policy as the query does, with as many requests',
  async (count) => {
    const workers = Array.from({ length: count - 1 }, (_, index) =>
      idOf(`worker-${String(index + 1).padStart(4, '0')}`),
    );
    const variables = { ids: [idOf('trial'), ...workers], ifPolicy: trial };
    const token = await newToken();
    await ask(root, variables, token);
    harness.emulator.requests.length = 0;
    const { users } = await ask(nested, variables, token);
    expect(users[0].it).toMatchObject({ verdict: 'NOT_TURNED_ON', ifPolicy: { verdict: 'NOT_TURNED_ON' } });
    const { posts, singles } = harness.calls();
    expect(posts + singles.length).toBe(Math.ceil((3 * count) / 20));
    expect(users.map(({ it: one }: { it: object }) => one)).toEqual(
      (await ask(root, variables, token)).smsSignInReadiness,
    );
  },
);

it('asks one question about the groups of a person for several proposed policies', async () => {
  const document = `query ($id: ID!, $trial: SmsPolicyInput, $kiosk: SmsPolicyInput) { user(id: $id) { ... on User {
    trial: smsSignInReadiness(ifPolicy: $trial) { ${shown} } kiosk: smsSignInReadiness(ifPolicy: $kiosk) { ${shown} }
    none: smsSignInReadiness { ${shown} } } } }`;
  const { user } = await ask(document, { id: idOf('excluded-by-nesting'), trial, kiosk });
  const blocks = (one: { ifPolicy: { checks: { check: string; outcome: string }[] } }) =>
    one.ifPolicy.checks
      .filter(({ outcome, check }) => outcome === 'BLOCKS' && check.startsWith('POLICY'))
      .map(({ check }) => check);
  expect([blocks(user.trial), blocks(user.kiosk)]).toEqual([['POLICY_INCLUDED'], ['POLICY_NOT_EXCLUDED']]);
  expect(user.none.ifPolicy).toBeNull();
  expect(readsOf('/checkMemberGroups')).toBe(1);
});

it('reads more of one person on request, and nothing more of people in lists', async () => {
  const fields = `... on User { it: smsSignInReadiness(alsoRead: [CONDITIONAL_ACCESS, SIGN_INS]) { ${shown} } }`;
  const ids = { id: idOf('contractor') };
  const { user } = await ask(`query ($id: ID!) { user(id: $id) { ${fields} } }`, ids);
  const outcomeOf = (one: { checks: { check: string; outcome: string }[] }, name: string) =>
    one.checks.find(({ check }) => check === name)?.outcome;
  expect(user.it.verdict).toBe('BLOCKED');
  expect(outcomeOf(user.it, 'CONDITIONAL_ACCESS')).toBe('BLOCKS');
  expect([readsOf('/evaluate'), readsOf('/signIns')]).toEqual([1, 1]);
  harness.emulator.requests.length = 0;
  const { users } = await ask(`query ($id: ID!) { users(ids: [$id, "${idOf('plain')}"]) { ${fields} } }`, ids);
  expect(outcomeOf(users[0].it, 'CONDITIONAL_ACCESS')).toBe('NOT_CHECKED');
  expect([readsOf('/evaluate'), readsOf('/signIns')]).toEqual([0, 0]);
});

it('row 470: refuses a proposed policy that cannot be right, and answers the other selections', async () => {
  const document = `query ($id: ID!) { user(id: $id) { ... on User { smsSignInReadiness { ${shown} }
    it: smsSignInReadiness(ifPolicy: { includeTargets: [{ id: "everybody" }] }) { ${shown} } } } }`;
  const { user } = await ask(document, { id: idOf('already-ready') });
  expect(user.it).toEqual({
    __typename: 'InvalidInputError',
    violations: [{ field: 'ifPolicy.includeTargets', reason: 'MALFORMED_GROUP_ID' }],
  });
  expect(user.smsSignInReadiness.verdict).toBe('NOTHING_KNOWN_PREVENTS_IT');
});
