import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GATEWAY_CLIENT_ID, TENANT_ID } from '../../dev/emulator/seed.ts';
import { createSigningKeys, type KeyLimits } from '../../src/identity/signing-keys.ts';
import { createCallerVerifier } from '../../src/identity/verify-caller.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let close: (() => void)[] = [];
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());
afterEach(() => {
  vi.useRealTimers();
  for (const one of close) one();
  close = [];
});

// Time stands still but for `pass`; timers go on.
function stopClock(): (ms: number) => void {
  vi.useFakeTimers({ toFake: ['Date'] });
  return (ms) => vi.setSystemTime(Date.now() + ms);
}

function keysOf(limits: Partial<KeyLimits> = {}, suffix = '') {
  const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
  let withdrawn = 0;
  const keys = createSigningKeys({
    authority,
    issuer: `${authority}${suffix}`,
    limits,
    onWithdrawn: () => {
      withdrawn++;
    },
  });
  close.push(keys.close);
  return {
    find: (kid: string) => keys.find({ alg: 'RS256', kid }).then(({ kind }) => kind),
    areThere: keys.areThere,
    withdrawals: () => withdrawn,
  };
}

function verifierOf(keyLimits: Partial<KeyLimits> = {}) {
  const callers = createCallerVerifier({
    authorityHost: harness.emulator.loginUrl,
    callerTenants: [TENANT_ID],
    callerClients: null,
    audiences: [GATEWAY_CLIENT_ID],
    keyLimits,
  });
  close.push(callers.close);
  return callers;
}

async function currentKeyId(): Promise<string> {
  const token = await harness.emulator.issueCallerToken();
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
}

const fetches = () => harness.emulator.documentRequests.filter(({ path }) => path.endsWith('keys')).length;
const broken = (fault: Parameters<Harness['emulator']['faults']['add']>[0]['fault']) =>
  harness.emulator.faults.add({ match: { operation: 'keys' }, fault });

const publishOnly = (key: object) =>
  harness.emulator.faults.add({
    match: { operation: 'keys', path: 'discovery/v2.0/keys' },
    fault: { kind: 'status', status: 200, body: { keys: [{ ...key }] } },
  });
const { n: modulus } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });

describe('signing keys', () => {
  it('are fetched once for fifty concurrent requests', async () => {
    const id = await currentKeyId();
    const { find } = keysOf();
    const found = await Promise.all(Array.from({ length: 50 }, () => find(id)));
    expect(new Set(found)).toEqual(new Set(['found']));
    expect(fetches()).toBe(1);
  });

  it('row 15: rotate: the old and the new key work after one more fetch', async () => {
    const old = await currentKeyId();
    const pass = stopClock();
    const { find, withdrawals } = keysOf();
    await find(old);
    await harness.emulator.rotateSigningKey();
    const fresh = await currentKeyId();
    expect(fresh).not.toBe(old);
    pass(5_000);
    expect(await find(fresh)).toBe('found');
    expect(await find(old)).toBe('found');
    expect(fetches()).toBe(2);
    expect(withdrawals()).toBe(0);
  });

  it('rows 16, 156: are not reported as unknown while a reload cools down, and cost one fetch afterwards', async () => {
    const id = await currentKeyId();
    const pass = stopClock();
    const { find } = keysOf();
    await find(id);
    for (let count = 0; count < 1_000; count++) expect(await find(`bogus-${count}`)).toBe('unavailable');
    expect(fetches()).toBe(1);
    pass(5_000);
    expect(await find('bogus')).toBe('unknown');
    expect(fetches()).toBe(2);
    for (let count = 0; count < 100; count++) expect(await find(`bogus-${count}`)).toBe('unavailable');
    expect(fetches()).toBe(2);
    expect(await find(id)).toBe('found');
  });

  it('row 156: withdrawn keys are not found after the next background reload', async () => {
    const old = await currentKeyId();
    const { find, withdrawals } = keysOf({ reloadEveryMs: 20, coolDownMs: 0 });
    expect(await find(old)).toBe('found');
    publishOnly({ kty: 'RSA', n: modulus, e: 'AQAB', kid: 'its successor' });
    await expect.poll(withdrawals).toBe(1);
    expect(await find(old)).toBe('unknown');
  });

  it('verify a token that several requests bring together as one caller', async () => {
    const { verify, recall } = verifierOf();
    const header = `Bearer ${await harness.emulator.issueCallerToken()}`;
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => verify(header)));
    const callers = new Set(verdicts.map((verdict) => (verdict.ok ? verdict.caller : null)));
    expect([...callers]).toEqual([recall(header)]);
  });

  it('row 156: withdrawing a key invalidates every token that it signed', async () => {
    const { emulator } = harness;
    const callers = verifierOf({ reloadEveryMs: 20, coolDownMs: 0 });
    const header = `Bearer ${await emulator.issueCallerToken()}`;
    expect(await callers.verify(header)).toMatchObject({ ok: true });
    expect(callers.recall(header)).not.toBeNull();
    publishOnly({ kty: 'RSA', n: modulus, e: 'AQAB', kid: 'its successor' });
    await expect.poll(() => callers.recall(header)).toBeNull();
    expect(await callers.verify(header)).toEqual({ ok: false, reason: 'invalid', cause: 'key' });
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
      const pass = stopClock();
      // Where nothing comes, all of the time is waited for.
      const limits = { fetchTimeoutMs: fault.kind === 'delay' ? 300 : 60_000 };
      const { find } = keysOf(limits);
      await expect
        .poll(() => {
          pass(2_000);
          return find(id);
        })
        .toBe('found');
      broken(fault);
      pass(23 * 3_600_000);
      expect(await find(id)).toBe('found');
      pass(3_600_000);
      expect(await find(id)).toBe('unavailable');

      const cold = keysOf(limits);
      const before = harness.emulator.documentRequests.length;
      for (let count = 0; count < 10; count++) expect(await cold.find(id)).toBe('unavailable');
      expect(harness.emulator.documentRequests.length).toBe(before + 1);
      harness.emulator.faults.clear();
      await expect
        .poll(() => {
          pass(2_000);
          return cold.find(id);
        })
        .toBe('found');
    },
  );

  const issuerOf = (tenant: string) => `${harness.emulator.loginUrl}/${tenant}/v2.0`;
  it.each<[string, () => object, 'found' | 'unknown']>([
    ['for this issuer', () => ({ issuer: issuerOf(TENANT_ID) }), 'found'],
    ['for every tenant', () => ({ issuer: issuerOf('{tenantid}') }), 'found'],
    ['for any issuer', () => ({ issuer: undefined }), 'found'],
    ['for people at home', () => ({ issuer: issuerOf('9188040d-6c67-4c5b-b112-36a304b66dad') }), 'unknown'],
    ['for every tenant of another cloud', () => ({ issuer: 'https://login.other.example/{tenantid}/v2.0' }), 'unknown'],
    ['for nobody', () => ({ issuer: null }), 'unknown'],
    ['for encryption', () => ({ use: 'enc' }), 'unknown'],
    ['of another kind', () => ({ kty: 'EC' }), 'unknown'],
  ])('row 10: are used if they are %s', async (_name, said, kind) => {
    const id = await currentKeyId();
    const published = { kty: 'RSA', n: modulus, e: 'AQAB', kid: id, issuer: issuerOf(TENANT_ID), ...said() };
    publishOnly(published);
    expect(await keysOf({ coolDownMs: 0 }).find(id)).toBe(kind);
  });

  it('row 10: keys of another issuer are not used', async () => {
    expect(await keysOf({}, 'x').find(await currentKeyId())).toBe('unavailable');
  });

  it('row 10: are fetched only from the authority, whatever discovery says', async () => {
    let heard = 0;
    const other = createServer((socket) => {
      heard++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const authority = `${harness.emulator.loginUrl}/${TENANT_ID}/v2.0`;
    const jwks_uri = `https://127.0.0.1:${(other.address() as AddressInfo).port}/keys`;
    broken({ kind: 'status', status: 200, body: { issuer: authority, jwks_uri } });
    expect(await keysOf().find(await currentKeyId())).toBe('unavailable');
    expect(heard).toBe(0);
    other.close();
  });

  it('rows 15, 156: tokens with newer keys than the last reload get 503 and a pause, not 401', async () => {
    const running = await startHarness({ env: { AZURE_AUTHORITY_HOST: harness.emulator.loginUrl } });
    const old = await harness.emulator.issueCallerToken();
    expect((await running.run('{ __typename }', {}, old)).status).toBe(200);
    await harness.emulator.rotateSigningKey();
    const fresh = await running.run('{ __typename }', {}, await harness.emulator.issueCallerToken());
    expect([fresh.status, fresh.headers.get('retry-after')]).toEqual([503, '5']);
    expect(fresh.errors?.[0].extensions.code).toBe('AUTH_UNAVAILABLE');
    expect((await running.run('{ __typename }', {}, old)).status).toBe(200);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
    await running.close();
  });

  it('row 16: a thousand tokens with unknown key ids cost at most one fetch', async () => {
    const running = await startHarness({ env: { AZURE_AUTHORITY_HOST: harness.emulator.loginUrl } });
    const statusOf = async (kid: string) =>
      (await running.run('{ __typename }', {}, await harness.emulator.issueCallerToken({ header: { kid } }))).status;
    expect((await running.run('{ __typename }', {}, await harness.emulator.issueCallerToken())).status).toBe(200);
    const pass = stopClock();
    pass(5_000);
    const before = fetches();
    const statuses: number[] = [];
    for (let flood = 0; flood < 20; flood++) {
      const ids = Array.from({ length: 50 }, (_, index) => `nobody-${flood}-${index}`);
      statuses.push(...(await Promise.all(ids.map(statusOf))));
    }
    expect(statuses.every((status) => status === 401 || status === 503)).toBe(true);
    expect(fetches()).toBe(before + 1);
    expect(running.calls().all).toBe(0);
    await running.close();
  });

  it('row 17: if no keys are available the response is 503, not 401', async () => {
    broken({ kind: 'status', status: 500 });
    const cold = await startHarness({ env: { AZURE_AUTHORITY_HOST: harness.emulator.loginUrl } });
    const answer = await cold.run('{ __typename }', {}, await harness.emulator.issueCallerToken());
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0].extensions.code).toBe('AUTH_UNAVAILABLE');
    expect(cold.calls().all).toBe(0);
    await cold.close();
  });
});
