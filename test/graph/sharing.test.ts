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
  for (const { emulator } of [harness, unshared]) {
    emulator.reset();
    emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
  }
});

const phones = `query ($ids: [ID!]!) {
  users(ids: $ids) { ... on User { id phoneMethods { ... on PhoneMethodList { items { smsSignInState } } ... on Error { code } } } }
}`;
const ids = Array.from({ length: 10 }, (_, index) => worker(index + 1).id);

describe('reads of different requests', () => {
  it('share one batch item if one identity reads the same path', async () => {
    const token = await harness.emulator.issueCallerToken();
    const received = harness.received();
    const asked = Promise.all(Array.from({ length: 8 }, () => harness.run(phones, { ids }, token)));
    await expect.poll(() => [harness.received() - received, harness.calls().posts > 0]).toEqual([8, true]);
    harness.emulator.faults.clear();
    const answers = await asked;
    for (const { data } of answers) expect(data.users.map((user: { id: string }) => user.id)).toEqual(ids);
    expect(harness.calls().items.length).toBeLessThan(8 * ids.length);
  });

  it('are never shared between callers', async () => {
    const tokens = await Promise.all(['admin', 'reader'].map((user) => harness.emulator.issueCallerToken({ user })));
    const asked = Promise.all(tokens.map((token) => harness.run(phones, { ids }, token)));
    await expect.poll(() => harness.calls().posts).toBe(2);
    harness.emulator.faults.clear();
    await asked;
    expect(harness.calls().items.length).toBe(2 * ids.length);
    expect(new Set(harness.emulator.requests.map(({ oid }) => oid)).size).toBe(2);
  });

  it('are not shared if sharing is disabled', async () => {
    const token = await unshared.emulator.issueCallerToken();
    const asked = Promise.all(Array.from({ length: 3 }, () => unshared.run(phones, { ids }, token)));
    await expect.poll(() => unshared.calls().posts).toBe(3);
    unshared.emulator.faults.clear();
    await asked;
    expect(unshared.calls().items.length).toBe(3 * ids.length);
  });

  it("see the change of another request's write", async () => {
    const token = await harness.emulator.issueCallerToken();
    const [id] = ids;
    const enable = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
    harness.emulator.faults.add({ match: { method: 'GET', times: 1 }, fault: { kind: 'hold' } });
    const before = harness.run(phones, { ids: [id] }, token);
    await expect.poll(() => harness.calls().all).toBe(1);
    await harness.run(enable, { id }, token);
    const after = harness.run(phones, { ids: [id] }, token);
    await expect.poll(() => harness.calls().all).toBe(3);
    harness.emulator.faults.clear();
    expect((await after).data.users[0].phoneMethods.items[0].smsSignInState).toBe('READY');
    await before;
  });
});
