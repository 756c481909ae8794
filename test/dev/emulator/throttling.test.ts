// Throttling by token buckets: for the application in the tenant, for each service, single calls and items alike.
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../dev/emulator/command-line.ts';
import { DAEMON_CLIENT_ID, GATEWAY_CLIENT_ID, TENANT_ID } from '../../../dev/emulator/seed.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

let now = Date.now();
const fixture = useEmulator({ now: () => now, limits: [{ of: 'writes', amount: 3, seconds: 3 }] });
const enable = (person: string) => fixture.ask('POST', `${fixture.phones(person, MOBILE)}/enableSmsSignIn`);
const list = () => fixture.ask('GET', fixture.phones('plain'));
const user = () => fixture.ask('GET', `/users/${fixture.id('plain')}`);
const limit = (...limits: typeof fixture.emulator.throttling.limits) => {
  fixture.emulator.throttling.limits = limits;
};
const times = async (count: number, ask: () => Promise<{ status: number }>) => {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) statuses.push((await ask()).status);
  return statuses;
};

describe('a limit of writes', () => {
  it('refuses the write that no token is left for, with when, whose and why, and does not perform it', async () => {
    expect(await times(3, () => enable('worker-0001'))).toEqual([204, 204, 204]);
    const { status, headers, body } = await enable('worker-0002');
    expect([status, body.error.code, headers.get('retry-after')]).toEqual([429, 'TooManyRequests', '1']);
    expect(headers.get('x-ms-throttle-scope')).toBe(`Tenant_Application/Write/${GATEWAY_CLIENT_ID}/${TENANT_ID}`);
    expect(headers.get('x-ms-throttle-information')).toBe('WriteLimitExceeded');
    expect(fixture.emulator.tenant.named('worker-0002')!.phones.get('mobile')!.registration).toBe('none');
    expect((await list()).status).toBe(200);
  });

  it('fills again with time, one token after the other, and no higher than full', async () => {
    await times(3, () => enable('worker-0001'));
    now += 1000;
    expect(await times(2, () => enable('worker-0001'))).toEqual([204, 429]);
    now += 60_000;
    expect(await times(4, () => enable('worker-0001'))).toEqual([204, 204, 204, 429]);
  });

  it('counts each item of a batch, inside an envelope of 200', async () => {
    const requests = [1, 2, 3, 4, 5].map((number) => ({
      id: String(number),
      method: 'POST',
      url: `${fixture.phones(`worker-000${number}`, MOBILE)}/enableSmsSignIn`,
      headers: { 'content-type': 'application/json' },
      body: {},
    }));
    const { status, body } = await fixture.ask('POST', '/$batch', { body: { requests } });
    const refused = body.responses.filter((item: { status: number }) => item.status === 429);
    expect([status, refused.length]).toEqual([200, 2]);
    for (const { headers } of refused) {
      expect(headers).toMatchObject({ 'Retry-After': '1', 'X-Ms-Throttle-Information': 'WriteLimitExceeded' });
    }
  });

  it('is full again after a reset, as is a limit that was changed', async () => {
    await times(3, () => enable('worker-0001'));
    limit({ of: 'writes', amount: 1, seconds: 100 });
    await fetch(`${fixture.emulator.graphUrl}/dev/reset`, { method: 'POST' });
    expect(await times(4, () => enable('worker-0001'))).toEqual([204, 204, 204, 429]);
  });

  it('is each application’s own', async () => {
    await times(3, () => enable('worker-0001'));
    const token = await fixture.emulator.issueGraphToken({
      user: 'privileged-admin',
      claims: { appid: DAEMON_CLIENT_ID },
    });
    const path = `${fixture.phones('worker-0002', MOBILE)}/enableSmsSignIn`;
    expect((await fixture.ask('POST', path, { token })).status).toBe(204);
  });
});

describe('a limit of one service', () => {
  it('throttles the authentication methods and leaves the directory alone', async () => {
    limit({ service: 'authenticationMethods', of: 'requests', amount: 1, seconds: 10 });
    expect([...(await times(2, list)), (await user()).status]).toEqual([200, 429, 200]);
  });

  it('throttles the directory by resource units and says what a request costs and how full it is', async () => {
    limit({ service: 'directory', of: 'resourceUnits', amount: 5, seconds: 5 });
    const groups = await fixture.ask('POST', `/users/${fixture.id('plain')}/checkMemberGroups`, {
      as: 'app',
      body: { groupIds: [] },
    });
    expect([groups.headers.get('x-ms-resource-unit'), groups.headers.get('x-ms-throttle-limit-percentage')]).toEqual([
      '4',
      '0.8',
    ]);
    expect((await user()).headers.get('x-ms-resource-unit')).toBe('1');
    const refused = await user();
    expect([refused.status, refused.headers.get('x-ms-throttle-information')]).toEqual([
      429,
      'ResourceUnitLimitExceeded',
    ]);
    expect((await list()).status).toBe(200);
  });

  it('adds to one of all services', async () => {
    limit({ of: 'requests', amount: 2, seconds: 10 }, { service: 'directory', of: 'requests', amount: 1, seconds: 10 });
    expect([...(await times(2, user)), (await list()).status, (await list()).status]).toEqual([200, 429, 200, 429]);
  });
});

describe('as faults', () => {
  it('limit holds for what matches, and goes on to the next rule', async () => {
    const match = { user: 'plain', operation: 'list' as const };
    fixture.emulator.faults.add({ match, fault: { kind: 'limit', amount: 2, seconds: 10 } });
    fixture.emulator.faults.add({ match: { nth: 2, ...match }, fault: { kind: 'status', status: 504 } });
    expect(await times(3, list)).toEqual([200, 504, 429]);
    expect([(await list()).headers.get('retry-after'), (await user()).status]).toEqual(['5', 200]);
    now += 5000;
    expect(await times(2, list)).toEqual([200, 429]);
  });

  it('throttle sends the scope and the information it is given', async () => {
    const scope = 'Tenant/ReadWrite/a/b';
    fixture.emulator.faults.add({ fault: { kind: 'throttle', scope, information: 'CPULimitExceeded' } });
    const { headers } = await list();
    expect(headers.get('x-ms-throttle-scope')).toBe(scope);
    expect(headers.get('x-ms-throttle-information')).toBe('CPULimitExceeded');
  });
});

describe('--limit', () => {
  it('is read, as often as it is given', () => {
    const args = ['--limit', 'writes=300/10', '--limit', 'directory.resourceUnits=100/1'];
    expect(readCommandLine(args).options.limits).toEqual([
      { of: 'writes', amount: 300, seconds: 10 },
      { service: 'directory', of: 'resourceUnits', amount: 100, seconds: 1 },
    ]);
  });

  it.each(['300', 'writes=0/10', 'writes=1', 'posts=1/1', 'groups.writes=1/1'])('refuses %s', (text) => {
    expect(() => readCommandLine(['--limit', text])).toThrow(/--limit/);
  });
});
