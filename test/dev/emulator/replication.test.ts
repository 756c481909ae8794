// Reads that are behind the writes: each store by its own lag, single calls and items of batches alike.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCommandLine } from '../../../dev/emulator/command-line.ts';
import { NO_SMS_GROUP_ID } from '../../../dev/emulator/seed.ts';
import { startEmulator } from '../../../dev/emulator/server.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

let now = Date.now();
const fixture = useEmulator({ now: () => now });
const pass = (ms: number) => {
  now += ms;
};

const phones = async (person: string) => (await fixture.ask('GET', fixture.phones(person))).body.value;
const numbers = async (person: string) =>
  (await phones(person)).map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber);
const state = async (person: string) => (await phones(person))[0].smsSignInState;
const change = (person: string, phoneNumber: string) =>
  fixture.ask('PATCH', fixture.phones(person, MOBILE), { body: { phoneNumber } });
const enable = (person: string) => fixture.ask('POST', `${fixture.phones(person, MOBILE)}/enableSmsSignIn`);
const add = (person: string) =>
  fixture.ask('POST', fixture.phones(person), { body: { phoneNumber: '+1 4255550199', phoneType: 'mobile' } });
const lag = (ms: number, match = {}, stores?: ('phones' | 'smsState' | 'directory')[]) =>
  fixture.emulator.faults.add({ match, fault: { kind: 'lag', ms, ...(stores ? { stores } : {}) } });

describe('replication lag', () => {
  it('shows the old number until the lag is over, in single reads, lists and batches', async () => {
    fixture.emulator.replication.lag = { phones: 2500 };
    expect((await change('enable-ok', '+1 4255550198')).status).toBe(204);
    const requests = [{ id: '1', method: 'GET', url: fixture.phones('enable-ok') }];
    const everyRead = async () => [
      (await numbers('enable-ok'))[0],
      (await fixture.ask('GET', fixture.phones('enable-ok', MOBILE))).body.phoneNumber,
      (await fixture.ask('POST', '/$batch', { body: { requests } })).body.responses[0].body.value[0].phoneNumber,
    ];
    expect(await everyRead()).toEqual(Array(3).fill('+1 4255550110'));
    pass(2499);
    expect(await everyRead()).toEqual(Array(3).fill('+1 4255550110'));
    pass(1);
    expect(await everyRead()).toEqual(Array(3).fill('+1 4255550198'));
  });

  it('shows the new state in the body that answers the write, and a 404 to those who read it', async () => {
    fixture.emulator.replication.lag = { phones: 1000 };
    const { status, body } = await add('no-phone');
    expect([status, body.phoneNumber]).toEqual([201, '+1 4255550199']);
    expect([await numbers('no-phone'), (await fixture.ask('GET', fixture.phones('no-phone', MOBILE))).status]).toEqual([
      [],
      404,
    ]);
    expect((await add('no-phone')).status).toBe(400);
    pass(1000);
    expect(await numbers('no-phone')).toEqual(['+1 4255550199']);
  });

  it('shows what was deleted', async () => {
    fixture.emulator.replication.lag = { phones: 1000 };
    expect((await fixture.ask('DELETE', fixture.phones('enable-ok', MOBILE))).status).toBe(204);
    expect(await numbers('enable-ok')).toEqual(['+1 4255550110']);
    pass(1000);
    expect(await numbers('enable-ok')).toEqual([]);
  });

  it('keeps the stores apart: the new number with the old state', async () => {
    fixture.emulator.replication.lag = { smsState: 1000 };
    await change('enable-ok', '+1 4255550198');
    expect([await numbers('enable-ok'), await state('enable-ok')]).toEqual([['+1 4255550198'], 'notEnabled']);
    pass(1000);
    expect(await state('enable-ok')).toBe('ready');
  });

  it('goes through every state in the order of the writes', async () => {
    fixture.emulator.replication.lag = { phones: 1000 };
    await change('enable-ok', '+1 4255550197');
    pass(400);
    await change('enable-ok', '+1 4255550198');
    expect(await numbers('enable-ok')).toEqual(['+1 4255550110']);
    pass(600);
    expect(await numbers('enable-ok')).toEqual(['+1 4255550197']);
    pass(400);
    expect(await numbers('enable-ok')).toEqual(['+1 4255550198']);
  });

  it('hides what a refused write saved nevertheless', async () => {
    fixture.emulator.replication.lag = { phones: 1000 };
    expect((await change('enable-ok', '+1 4255550111')).status).toBe(409);
    expect(await numbers('enable-ok')).toEqual(['+1 4255550110']);
    pass(1000);
    expect(await numbers('enable-ok')).toEqual(['+1 4255550111']);
  });

  it('hides a person made a moment ago from the directory and the authentication methods', async () => {
    fixture.emulator.replication.lag = { phones: 2000, directory: 1000 };
    const id = 'cccccccc-0000-4000-8000-000000000001';
    fixture.emulator.addPerson({ id, shortName: 'newcomer', displayName: 'Nia Comer' });
    const codes = async () => [
      (await fixture.ask('GET', `/users/${id}`)).body.error?.code,
      (await fixture.ask('GET', fixture.phones('newcomer'))).body.error?.code,
      (await add('newcomer')).status,
    ];
    expect(await codes()).toEqual(['Request_ResourceNotFound', 'resourceNotFound', 404]);
    pass(1000);
    expect(await codes()).toEqual([undefined, 'resourceNotFound', 404]);
    pass(1000);
    expect(await codes()).toEqual([undefined, undefined, 201]);
  });

  it('shows the old name and the old groups while the directory lags', async () => {
    fixture.emulator.replication.lag = { directory: 1000 };
    fixture.emulator.changeElsewhere('plain', (person) => {
      person.displayName = 'Paula Berg';
      fixture.emulator.tenant.groups.get(NO_SMS_GROUP_ID)!.add(person.id);
    });
    const shown = async () => [
      (await fixture.ask('GET', `/users/${fixture.id('plain')}`)).body.displayName,
      (
        await fixture.ask('POST', `/users/${fixture.id('plain')}/checkMemberGroups`, {
          as: 'app',
          body: { groupIds: [NO_SMS_GROUP_ID] },
        })
      ).body.value,
    ];
    expect(await shown()).toEqual(['Paula Novak', []]);
    pass(1000);
    expect(await shown()).toEqual(['Paula Berg', [NO_SMS_GROUP_ID]]);
  });
});

describe('the fault kind lag', () => {
  it('lags for one person and one operation, counts writes alone, and goes on to the next rule', async () => {
    const record = lag(1000, { user: 'enable-ok', operation: 'enableSmsSignIn' });
    lag(1000, { user: 'plain' });
    fixture.emulator.faults.add({ match: { user: 'enable-ok' }, fault: { kind: 'apply-then-status', status: 504 } });
    await expect(enable('enable-ok')).resolves.toMatchObject({ status: 504 });
    await enable('worker-0001');
    fixture.emulator.faults.remove(3);
    expect([await state('enable-ok'), await state('worker-0001'), record.hits]).toEqual(['notEnabled', 'ready', 1]);
    pass(1000);
    expect(await state('enable-ok')).toBe('ready');
    expect(fixture.emulator.faults.list().map(({ seen }) => seen)).toEqual([1, 0]);
  });

  it('wins over the lag of the tenant, for the stores it names', async () => {
    fixture.emulator.replication.lag = { phones: 5000, smsState: 5000 };
    lag(0, {}, ['phones']);
    await change('enable-ok', '+1 4255550198');
    expect([await numbers('enable-ok'), await state('enable-ok')]).toEqual([['+1 4255550198'], 'notEnabled']);
  });

  it('holds for an item of a batch', async () => {
    lag(1000, { user: 'worker-0001' });
    const requests = ['worker-0001', 'worker-0002'].map((person) => ({
      id: person,
      method: 'POST',
      url: `${fixture.phones(person, MOBILE)}/enableSmsSignIn`,
      headers: { 'content-type': 'application/json' },
      body: {},
    }));
    await fixture.ask('POST', '/$batch', { body: { requests } });
    expect([await state('worker-0001'), await state('worker-0002')]).toEqual(['notEnabled', 'ready']);
  });

  it.each([{ operation: 'list' }, { operation: 'token' }, { operation: 'batch' }])('is refused for %j', (match) => {
    expect(() => lag(1000, match)).toThrow(/lag is of writes/);
  });
});

describe('the lag of the start', () => {
  it('is one for all stores or one for each, and reset goes back to it', async () => {
    const emulator = await startEmulator({ lag: { phones: 7 } });
    expect(emulator.replication.lag).toEqual({ phones: 7 });
    emulator.replication.lag = {};
    emulator.reset();
    expect(emulator.replication.lag).toEqual({ phones: 7 });
    await emulator.close();
  });

  it('ends with a reset for what is pending', async () => {
    lag(60_000);
    await change('enable-ok', '+1 4255550198');
    await fetch(`${fixture.emulator.graphUrl}/dev/reset`, { method: 'POST' });
    await change('enable-ok', '+1 4255550198');
    expect(await numbers('enable-ok')).toEqual(['+1 4255550198']);
  });

  it.each([
    ['5000', { phones: 5000, smsState: 5000, methods: 5000, directory: 5000 }],
    ['phones=5000,directory=20', { phones: 5000, directory: 20 }],
  ])('is read from --lag %s', (text, expected) => {
    expect(readCommandLine(['--lag', text]).options.lag).toEqual(expected);
  });

  it.each(['five', 'phone=5', 'phones=', '-1'])('is not read from --lag=%s', (text) => {
    expect(() => readCommandLine([`--lag=${text}`])).toThrow(/--lag/);
  });

  it('reaches a tenant that runs as a program', async () => {
    const child = spawn(process.execPath, ['dev/emulator/main.ts', '--lag', '600000'], {
      env: { ...process.env, EMULATOR_PORT: '0', EMULATOR_TLS_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGTERM'));
    const [greeting] = (await once(child.stdout, 'data')) as [Buffer];
    const url = /http:\/\/localhost:\d+/.exec(String(greeting))?.[0];
    const token = await (await fetch(`${url}/dev/token?audience=graph&user=privileged-admin`)).text();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const path = `${url}/v1.0${fixture.phones('enable-ok', MOBILE)}`;
    const body = JSON.stringify({ phoneNumber: '+1 4255550198' });
    expect((await fetch(path, { method: 'PATCH', headers, body })).status).toBe(204);
    expect(await (await fetch(path, { headers })).json()).toMatchObject({ phoneNumber: '+1 4255550110' });
  });
});
