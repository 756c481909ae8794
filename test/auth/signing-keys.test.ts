import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSigningKeys, type SigningKeys } from '../../src/auth/signing-keys.ts';
import { TENANT_ID } from '../../src/emulator/seed.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let now: number;
let keys: SigningKeys;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  now = 1_700_000_000_000;
  const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
  keys = createSigningKeys({ authority, issuer: authority, now: () => now });
});

async function currentKeyId(): Promise<string> {
  const token = await harness.emulator.issueCallerToken();
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
}

const fetches = () => harness.emulator.documentRequests.filter(({ path }) => path.endsWith('keys')).length;
const broken = (fault: Parameters<Harness['emulator']['faults']['add']>[0]['fault']) =>
  harness.emulator.faults.add({ match: { operation: 'keys' }, fault });

describe('signing keys', () => {
  it('are fetched once for fifty at the same time', async () => {
    const id = await currentKeyId();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find(id)));
    expect(found.every(({ kind }) => kind === 'found')).toBe(true);
    expect(fetches()).toBe(1);
  });

  it('rotate: the old and the new one work after one more fetch (row 15)', async () => {
    const old = await currentKeyId();
    await keys.find(old);
    await harness.emulator.rotateSigningKey();
    const fresh = await currentKeyId();
    expect(fresh).not.toBe(old);
    expect((await keys.find(fresh)).kind).toBe('found');
    expect((await keys.find(old)).kind).toBe('found');
    expect(fetches()).toBe(2);
  });

  it('are searched for once in 30 seconds, whatever is asked for (row 16)', async () => {
    await keys.find(await currentKeyId());
    for (let count = 0; count < 1_000; count++) expect((await keys.find(`bogus-${count}`)).kind).toBe('unknown');
    expect(fetches()).toBe(2);
    now += 29_000;
    await keys.find('another');
    expect(fetches()).toBe(2);
    now += 2_000;
    await keys.find('another');
    expect(fetches()).toBe(3);
  });

  it.each([
    ['an error', { kind: 'status', status: 500 }],
    ['HTML', { kind: 'garbage' }],
    ['a redirect', { kind: 'redirect', location: 'https://localhost:1/' }],
    ['a reset', { kind: 'reset' }],
    ['nothing', { kind: 'delay', ms: 60_000 }],
    ['no keys', { kind: 'status', status: 200, body: { keys: [] } }],
  ] as const)(
    'serve stale when the endpoint answers %s, and are unavailable from a cold start (row 17)',
    async (_name, fault) => {
      const id = await currentKeyId();
      const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
      // Where nothing comes, all of the time is waited for.
      const fetchTimeoutMs = fault.kind === 'delay' ? 300 : 60_000;
      const start = () => createSigningKeys({ authority, issuer: authority, now: () => now, fetchTimeoutMs });
      const untilFound = (searched: SigningKeys) =>
        expect
          .poll(async () => {
            now += 2_000;
            return (await searched.find(id)).kind;
          })
          .toBe('found');
      const warm = start();
      await untilFound(warm);
      broken(fault);
      now += 2 * 3_600_000;
      expect((await warm.find(id)).kind).toBe('found');
      now += 23 * 3_600_000;
      expect((await warm.find(id)).kind).toBe('unavailable');

      const cold = start();
      const before = harness.emulator.documentRequests.length;
      for (let count = 0; count < 10; count++) expect((await cold.find(id)).kind).toBe('unavailable');
      expect(harness.emulator.documentRequests.length).toBe(before + 1);
      harness.emulator.faults.clear();
      await untilFound(cold);
    },
  );

  const issuerOf = (tenant: string) => `${harness.emulator.loginUrl}/${tenant}/v2.0`;
  it.each<[string, () => object, 'found' | 'unknown']>([
    ['for this issuer', () => ({ issuer: issuerOf(TENANT_ID) }), 'found'],
    ['for every tenant', () => ({ issuer: issuerOf('{tenantid}') }), 'found'],
    ['for whoever has it', () => ({ issuer: undefined }), 'found'],
    ['for people at home', () => ({ issuer: issuerOf('9188040d-6c67-4c5b-b112-36a304b66dad') }), 'unknown'],
    ['for every tenant of another cloud', () => ({ issuer: 'https://login.other.example/{tenantid}/v2.0' }), 'unknown'],
    ['for nobody', () => ({ issuer: null }), 'unknown'],
    ['for encryption', () => ({ use: 'enc' }), 'unknown'],
    ['of another kind', () => ({ kty: 'EC' }), 'unknown'],
  ])('row 10: count when they are %s', async (_name, said, kind) => {
    const id = await currentKeyId();
    const published = { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: id, issuer: issuerOf(TENANT_ID), ...said() };
    harness.emulator.faults.add({
      match: { operation: 'keys', path: 'discovery/v2.0/keys' },
      fault: { kind: 'status', status: 200, body: { keys: [{ ...published }] } },
    });
    expect((await keys.find(id)).kind).toBe(kind);
  });

  it('of another issuer are not used (row 10)', async () => {
    const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
    const strict = createSigningKeys({ authority, issuer: `${authority}x`, now: () => now });
    expect((await strict.find(await currentKeyId())).kind).toBe('unavailable');
  });

  it('row 10: are not fetched from another place than the authority, whatever discovery says', async () => {
    let heard = 0;
    const other = createServer((socket) => {
      heard++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
    const jwks_uri = `https://127.0.0.1:${(other.address() as AddressInfo).port}/keys`;
    broken({ kind: 'status', status: 200, body: { issuer: authority, jwks_uri } });
    expect((await keys.find(await currentKeyId())).kind).toBe('unavailable');
    expect(heard).toBe(0);
    other.close();
  });

  it('row 15: that are new are taken by a gateway that runs, and the old ones stay', async () => {
    const old = await harness.emulator.issueCallerToken();
    const statusOf = async (token: string) => (await harness.run('{ __typename }', {}, token)).status;
    expect(await statusOf(old)).toBe(200);
    await harness.emulator.rotateSigningKey();
    const [fresh, another] = [await harness.emulator.issueCallerToken(), await harness.emulator.issueCallerToken()];
    const before = fetches();
    expect(await Promise.all([old, fresh, another].map(statusOf))).toEqual([200, 200, 200]);
    expect(fetches()).toBe(before + 1);
  });

  it('row 16: a thousand tokens with ids of keys that nobody has cost one fetch', async () => {
    const running = await startHarness({ env: { AZURE_AUTHORITY_HOST: harness.emulator.loginUrl } });
    const statusOf = async (kid: string) =>
      (await running.run('{ __typename }', {}, await harness.emulator.issueCallerToken({ header: { kid } }))).status;
    expect((await running.run('{ __typename }', {}, await harness.emulator.issueCallerToken())).status).toBe(200);
    const before = fetches();
    for (let flood = 0; flood < 20; flood++) {
      const ids = Array.from({ length: 50 }, (_, index) => `nobody-${flood}-${index}`);
      expect(new Set(await Promise.all(ids.map(statusOf)))).toEqual(new Set([401]));
    }
    expect(fetches()).toBe(before + 1);
    expect(running.calls().all).toBe(0);
    await running.close();
  });

  it('that cannot be had are answered with 503, not 401 (row 17)', async () => {
    broken({ kind: 'status', status: 500 });
    const cold = await startHarness({ env: { AZURE_AUTHORITY_HOST: harness.emulator.loginUrl } });
    const answer = await cold.run('{ __typename }', {}, await harness.emulator.issueCallerToken());
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0].extensions.code).toBe('AUTH_UNAVAILABLE');
    expect(cold.calls().all).toBe(0);
    await cold.close();
  });
});
