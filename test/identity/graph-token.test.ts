import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TENANT_ID } from '../../dev/emulator/seed.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const phones = '{ phoneMethods(userId: "me") { __typename ... on Error { code retryable graphRequestId } } }';
const asked = (token: TokenOptions | string = {}) =>
  harness.run(phones, {}, token).then(({ data }) => data.phoneMethods);

describe('tokens for Graph', () => {
  it('row 86: fifty first requests of a caller cost one exchange', async () => {
    const token = await harness.emulator.issueCallerToken();
    await Promise.all(Array.from({ length: 50 }, () => asked(token)));
    expect(harness.emulator.tokenRequests).toHaveLength(1);
    await asked(token);
    expect(harness.emulator.tokenRequests).toHaveLength(1);
  });

  it('row 26: belong to the caller, however requests are interleaved', async () => {
    const workers = Array.from({ length: 40 }, (_, i) => `worker-${String(i + 1).padStart(4, '0')}`);
    const tokens = await Promise.all(workers.map((user) => harness.emulator.issueCallerToken({ user })));
    const mixed = [...tokens, ...tokens, ...tokens].sort(() => Math.random() - 0.5);
    await Promise.all(mixed.map(asked));
    expect(harness.emulator.requests.length).toBeGreaterThanOrEqual(40);
    for (const { path, oid } of harness.emulator.requests) expect(path).toContain(`/users/${oid}/`);
  });

  it.each([302, 307, 308])('row 46: are requested from no other host, whatever a %i response says', async (status) => {
    let heard = 0;
    const other = createServer((socket) => {
      heard++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const elsewhere = `https://127.0.0.1:${(other.address() as AddressInfo).port}/token`;
    for (const location of [elsewhere, `${harness.emulator.loginUrl}/${TENANT_ID}/oauth2/v2.0/token`]) {
      harness.emulator.reset();
      harness.emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'redirect', status, location } });
      expect(await asked()).toMatchObject({ __typename: 'GraphUnavailableError' });
      // A read is tried three times; each redirect that is followed counts as well.
      expect(harness.emulator.tokenRequests.length).toBeLessThanOrEqual(3);
      expect(harness.calls().all).toBe(0);
    }
    expect(heard).toBe(0);
    other.close();
  });
});
