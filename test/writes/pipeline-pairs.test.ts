// Row 182 of the fault matrix: the neighbouring rules of the write pipeline that wait or need a failing audit log.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { useWrites } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
const place = join(folder, 'audit');
mkdirSync(place);
const writes = useWrites({
  env: {
    RATE_WRITES_PER_TARGET: '2',
    RATE_NOT_UNIQUE_PER_HOUR: '1',
    AUDIT_FILE: join(place, 'audit.log'),
  },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typeOf = async (answer: Promise<{ readonly __typename: string }>) => (await answer).__typename;

it('row 182: rates of the target before order', async () => {
  writes.fault({ kind: 'hold' }, { method: 'POST', user: 'worker-0301' });
  const ended: string[] = [];
  const note = async (name: string, answer: Promise<{ readonly __typename: string }>) => {
    const type = await typeOf(answer);
    ended.push(`${name}: ${type}`);
  };
  const first = note('first', writes.run('enable', 'worker-0301'));
  await expect.poll(() => writes.counts().writes).toBe(1);
  const received = writes.harness.received();
  // In order it waits for the first write, and what it may write to the person is used up with it.
  const second = note('second', writes.run('disable', 'worker-0301'));
  await expect.poll(() => writes.harness.received()).toBe(received + 1);
  // Does not wait: it is refused before its turn.
  await note('third', writes.run('disable', 'worker-0301'));
  writes.emulator.faults.clear();
  await Promise.all([first, second]);
  expect(ended).toEqual([
    'third: RateLimitedError',
    'first: EnableSmsSignInSuccess',
    'second: DisableSmsSignInSuccess',
  ]);
});

it('row 182: order before rates of numbers in use, and those before audit', async () => {
  const inUse = {
    kind: 'status',
    status: 409,
    body: { error: { code: 'phoneNumberNotUnique', message: '' } },
  } as const;
  writes.fault(inUse, { method: 'PATCH', user: 'worker-0302' });
  expect(await typeOf(writes.run('update', 'worker-0302', { number: '+1 2065550102' }))).toBe(
    'PhoneNumberNotUniqueError',
  );
  writes.fault({ kind: 'hold' }, { method: 'POST', user: 'worker-0303' });
  const ended: string[] = [];
  const note = async (answer: Promise<{ readonly __typename: string }>) => void ended.push(await typeOf(answer));
  const before = writes.counts().writes;
  const first = note(writes.run('enable', 'worker-0303'));
  await expect.poll(() => writes.counts().writes).toBe(before + 1);
  const received = writes.harness.received();
  const update = note(writes.run('update', 'worker-0303', { number: '+1 2065550103' }));
  await expect.poll(() => writes.harness.received()).toBe(received + 1);
  // A write to somebody else goes there and back: the update still waits for its turn.
  expect(await typeOf(writes.run('disable', 'worker-0309'))).toBe('DisableSmsSignInSuccess');
  expect(ended).toEqual([]);
  writes.emulator.faults.clear();
  await Promise.all([first, update]);
  expect(ended).toEqual(['EnableSmsSignInSuccess', 'RateLimitedError']);
  rmSync(place, { recursive: true });
  expect(await typeOf(writes.run('update', 'worker-0304', { number: '+1 2065550104' }))).toBe('RateLimitedError');
  const sent = writes.counts().writes;
  expect(await typeOf(writes.run('enable', 'worker-0305'))).toBe('AuditUnavailableError');
  expect(writes.counts().writes).toBe(sent);
  mkdirSync(place);
});

it('row 182: audit before what may be sent', async () => {
  writes.fault({ kind: 'throttle', retryAfter: 600, scope: 'Tenant_Application/Write/app/tenant' });
  expect(await typeOf(writes.run('enable', 'worker-0306'))).toBe('ThrottledError');
  expect(await typeOf(writes.run('enable', 'worker-0307'))).toBe('ThrottledError');
  rmSync(place, { recursive: true });
  expect(await typeOf(writes.run('enable', 'worker-0308'))).toBe('AuditUnavailableError');
  mkdirSync(place);
});
