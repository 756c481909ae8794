// The emulator as a whole: the /dev endpoints, Microsoft's own SDK, determinism of the seed, starting and stopping.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Client } from '@microsoft/microsoft-graph-client';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { DAEMON_CLIENT_ID, GATEWAY_CLIENT_ID, SEED, SEEDED_PEOPLE } from '../../../dev/emulator/seed.ts';
import { startEmulator } from '../../../dev/emulator/server.ts';
import { normalisePhoneNumber } from '../../../dev/emulator/tenant/phone-number.ts';
import { Tenant } from '../../../dev/emulator/tenant/tenant.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const dev = (path: string, init?: RequestInit) => fetch(`${fixture.emulator.graphUrl}/dev/${path}`, init);

describe('/dev', () => {
  it.each(['plain', 'plain@contoso.example', 'aaaaaaaa-0000-4000-8000-000000000003'])(
    'gives a token for %s',
    async (user) => {
      const answer = await dev(`token?user=${user}&scope=PhoneMethods.Read`);
      expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(decodeJwt(await answer.text())).toMatchObject({ oid: fixture.id('plain'), scp: 'PhoneMethods.Read' });
    },
  );

  it('gives an app-only token, and names the people when there is none', async () => {
    expect(decodeJwt(await (await dev('token?app=1')).text())).toMatchObject({ azp: DAEMON_CLIENT_ID, idtyp: 'app' });
    const unknown = await dev('token?user=nobody');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([400, expect.stringMatching(/^text\/plain/)]);
    expect(await unknown.text()).toMatch(/^user: nobody is nobody here; people: .*enable-ok/);
    expect((await dev('token')).status).toBe(400);
  });

  it.each([
    ['user=admin&audience=graph', { aud: 'graph', appid: GATEWAY_CLIENT_ID, oid: 'admin' }],
    ['user=admin&app=gateway', { aud: GATEWAY_CLIENT_ID, azp: GATEWAY_CLIENT_ID, oid: 'admin' }],
    ['user=admin&app=daemon&audience=graph', { aud: 'graph', appid: DAEMON_CLIENT_ID, oid: 'admin' }],
    ['app=1&audience=graph', { aud: 'graph', appid: GATEWAY_CLIENT_ID, idtyp: 'app' }],
    ['app=daemon&audience=graph', { aud: 'graph', appid: DAEMON_CLIENT_ID, idtyp: 'app' }],
  ])(
    'takes the application and the audience apart: %s',
    async (query, { aud, oid, ...claims }: Record<string, string>) => {
      const { graphUrl } = fixture.emulator;
      expect(decodeJwt(await (await dev(`token?${query}`)).text())).toMatchObject({
        aud: aud === 'graph' ? graphUrl : aud,
        ...(oid === undefined ? {} : { oid: fixture.id(oid) }),
        ...claims,
      });
    },
  );

  it.each(['expired=true', 'expires_in=-60'])('gives a token that has expired: %s', async (query) => {
    const token = await (await dev(`token?user=reader&audience=graph&${query}`)).text();
    expect(decodeJwt(token).exp).toBeLessThan(Date.now() / 1000);
    const { status, body } = await fixture.ask('GET', '/me', { token });
    expect([status, body.error.message]).toEqual([401, expect.stringContaining('expired')]);
  });

  it.each([
    ['user=admin&expire=true', /^expire: no such parameter; there are user, app, audience, scope, expired, expires_in/],
    ['user=admin&user=reader', /^user: given more than once/],
    ['user=admin&audience=Graph', /^audience: gateway or graph/],
    ['user=admin&app=2', /^app: 2 is unknown; there are 1, dev, daemon, gateway/],
    ['user=admin&app=toString', /^app: toString is unknown/],
    ['user=admin&app=1', /^app: 1 asks in its own name/],
    ['app=dev', /^app: dev is a public client/],
    ['user=admin&expired=1', /^expired: true or false/],
    ['user=admin&expires_in=soon', /^expires_in: a number of seconds/],
    ['user=admin&expired=true&expires_in=5', /^expired: expires_in says it already/],
    ['user=', /^user: {2}is nobody here/],
  ])('refuses a token for %s in plain words', async (query, words) => {
    const answer = await dev(`token?${query}`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(words)]);
  });

  it('lists people without numbers', async () => {
    const text = await (await dev('people')).text();
    expect(JSON.parse(text)).toHaveLength(SEEDED_PEOPLE.length);
    expect(text).not.toMatch(/\+\d/);
  });

  it('answers health, certificate and reset', async () => {
    expect((await dev('healthz')).status).toBe(200);
    expect(await (await dev('ca.pem')).text()).toBe(fixture.emulator.caCertificatePem);
    fixture.emulator.tenant.named('plain')!.phones.clear();
    expect((await dev('reset', { method: 'POST' })).status).toBe(204);
    expect(fixture.emulator.tenant.named('plain')!.phones.size).toBe(1);
    expect((await dev('nothing')).status).toBe(404);
  });

  it.each([
    ['http://localhost:5173', true],
    ['http://127.0.0.1', true],
    ['https://evil.example', false],
    ['http://localhost.evil.example', false],
  ])('is readable from %s: %s', async (origin, readable) => {
    const { headers } = await dev('people', { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(readable ? origin : null);
  });

  it('is not counted as Graph', async () => {
    await dev('people');
    expect(fixture.emulator.requests).toEqual([]);
  });
});

describe("Microsoft's SDK", () => {
  const client = () =>
    Client.init({
      baseUrl: `${fixture.emulator.loginUrl}/`,
      defaultVersion: 'v1.0',
      customHosts: new Set(['localhost']),
      authProvider: (done) => {
        fixture.emulator.issueGraphToken({ user: 'privileged-admin' }).then(
          (token) => done(null, token),
          (error) => done(error, null),
        );
      },
    });

  it('lists a phone, enables it, and runs a batch', async () => {
    const phones = await client().api(fixture.phones('enable-ok')).get();
    expect(phones.value).toMatchObject([{ id: MOBILE, smsSignInState: 'notEnabled' }]);
    await client()
      .api(`${fixture.phones('enable-ok', MOBILE)}/enableSmsSignIn`)
      .post({});
    const requests = ['enable-ok', 'plain'].map((id) => ({ id, method: 'GET', url: fixture.phones(id, MOBILE) }));
    const { responses } = await client().api('/$batch').post({ requests });
    const states = new Map(
      responses.map((answer: { id: string; body: { smsSignInState: string } }) => [
        answer.id,
        answer.body.smsSignInState,
      ]),
    );
    expect(states).toEqual(
      new Map([
        ['enable-ok', 'ready'],
        ['plain', 'notEnabled'],
      ]),
    );
  });

  it('reads the code out of a refusal', async () => {
    const attempt = client()
      .api(`${fixture.phones('not-unique', MOBILE)}/enableSmsSignIn`)
      .post({});
    await expect(attempt).rejects.toMatchObject({ statusCode: 409, code: 'phoneNumberNotUnique' });
  });
});

describe('the seed', () => {
  const snapshot = (tenant: Tenant) =>
    JSON.stringify(tenant.people.values().map((person) => [person, [...person.phones.values()]]));

  it('is the same at every start, and after a reset', () => {
    const tenant = new Tenant(SEED);
    const before = snapshot(tenant);
    for (const person of tenant.people.values()) person.phones.clear();
    tenant.registrations.clear();
    expect(snapshot(tenant)).not.toBe(before);
    tenant.reset();
    expect([snapshot(tenant), snapshot(new Tenant(SEED))]).toEqual([before, before]);
    expect(tenant.registrations.size).toBe(3);
  });

  it('gives every person their own id, name and fictional numbers, but for the two pairs that share one', () => {
    const numbers = SEEDED_PEOPLE.flatMap(({ phones }) => Object.values(phones ?? {}));
    expect(new Set(SEEDED_PEOPLE.map(({ id }) => id)).size).toBe(SEEDED_PEOPLE.length);
    expect(new Set(SEEDED_PEOPLE.map(({ shortName }) => shortName)).size).toBe(SEEDED_PEOPLE.length);
    expect(new Set(numbers).size).toBe(numbers.length - 2);
    for (const number of numbers) {
      expect(number).toMatch(/^(\+1 \d{3}55501\d\d(x\d+)?|\+44 77009\d{5})$/);
      expect(normalisePhoneNumber(number)).toBe(number);
    }
  });

  it('knows worker 1000', () => {
    expect(new Tenant(SEED).named('worker-1000')).toMatchObject({ id: 'bbbbbbbb-0000-4000-8000-000000001000' });
  });
});

describe('phone numbers', () => {
  it.each([
    ['+1 5555551234', '+1 5555551234'],
    ['+1 5555551234x123', '+1 5555551234x123'],
    ['+491701234567', '+49 1701234567'],
    ['+15555551234', '+1 5555551234'],
    ['+3581234567', '+358 1234567'],
    ['+447700900120x9', '+44 7700900120x9'],
    ['15555551234', null],
    ['+1 (555) 555-1234', null],
    ['+1  5555551234', null],
    ['+1 55', null],
    ['+1 5555551234x', null],
    ['+123456789012345678', null],
    ['', null],
  ])('%s becomes %s', (text, number) => {
    expect(normalisePhoneNumber(text)).toBe(number);
  });
});

describe('the process', () => {
  const run = (env: Record<string, string>) =>
    spawn(process.execPath, ['dev/emulator/main.ts'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('says where it is and ends on SIGTERM', async () => {
    const child = run({ EMULATOR_PORT: '0', EMULATOR_TLS_PORT: '0' });
    const [greeting] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(greeting)).toContain('http://localhost:');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says in one sentence that a port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as { port: number };
    const child = run({ EMULATOR_PORT: String(port), EMULATOR_TLS_PORT: '0' });
    const chunks: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(Buffer.concat(chunks).toString().trim().split('\n')).toEqual([
      expect.stringContaining(`Port ${port} is in use`),
    ]);
    blocker.close();
  });

  it('has an object id for each seeded person', () => {
    expect(new Set(SEEDED_PEOPLE.map(({ id }) => id)).size).toBe(SEEDED_PEOPLE.length);
  });

  it('closes immediately, with connections open', async () => {
    const emulator = await startEmulator();
    await fetch(`${emulator.graphUrl}/dev/healthz`);
    await emulator.close();
    await expect(fetch(`${emulator.graphUrl}/dev/healthz`)).rejects.toThrow();
  });
});
