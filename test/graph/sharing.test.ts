import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let unshared: Harness;
beforeAll(async () => {
  [harness, unshared] = await Promise.all([startHarness(), startHarness({ env: { GRAPH_STEP_QUEUE: 'false' } })]);
});
afterAll(() => Promise.all([harness.close(), unshared.close()]));
beforeEach(() => {
  for (const each of [harness, unshared]) {
    each.emulator.reset();
    each.emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'delay', ms: 300 } });
    each.emulator.faults.add({ match: { on: 'call' }, fault: { kind: 'delay', ms: 300 } });
  }
});

const phones = `query ($ids: [ID!]!) {
  users(ids: $ids) { ... on User { id phoneMethods { ... on PhoneMethodList { items { smsSignInState } } ... on Error { code } } } }
}`;
const ids = Array.from({ length: 10 }, (_, index) => worker(index + 1).id);

describe('reads of different requests', () => {
  it('share one batch item if one identity reads the same path', async () => {
    const token = await harness.emulator.issueCallerToken();
    const answers = await Promise.all(Array.from({ length: 8 }, () => harness.run(phones, { ids }, token)));
    for (const { data } of answers) expect(data.users.map((user: { id: string }) => user.id)).toEqual(ids);
    expect(harness.calls().items.length).toBeLessThan(8 * ids.length);
  });

  it('are never shared between callers', async () => {
    const tokens = await Promise.all(['admin', 'reader'].map((user) => harness.emulator.issueCallerToken({ user })));
    await Promise.all(tokens.map((token) => harness.run(phones, { ids }, token)));
    expect(harness.calls().items.length).toBe(2 * ids.length);
    expect(new Set(harness.emulator.requests.map(({ oid }) => oid)).size).toBe(2);
  });

  it('are not shared if sharing is disabled', async () => {
    const token = await unshared.emulator.issueCallerToken();
    await Promise.all(Array.from({ length: 3 }, () => unshared.run(phones, { ids }, token)));
    expect(unshared.calls().items.length).toBe(3 * ids.length);
  });

  it("see the change of another request's write", async () => {
    const token = await harness.emulator.issueCallerToken();
    const [id] = ids;
    const enable = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    const before = harness.run(phones, { ids: [id] }, token);
    await harness.run(enable, { id }, token);
    const after = await harness.run(phones, { ids: [id] }, token);
    expect(after.data.users[0].phoneMethods.items[0].smsSignInState).toBe('READY');
    await before;
  });
});
