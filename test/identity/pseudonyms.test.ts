import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { startHarness } from '../support/harness.ts';

const secret = 'a secret that every replica is given';
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function namesOf(env: Record<string, string>, users: readonly string[]): Promise<string[]> {
  const { run, logged, close, emulator } = await startHarness({ env });
  closing.push(close);
  for (const user of users) await run('{ __typename }', {}, { user });
  const lines = logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'operation');
  const ids = users.map((user) => String(emulator.tenant.named(user)?.id));
  for (const id of ids) {
    expect(logged.join('')).not.toContain(id);
    expect(logged.join('')).not.toContain(createHash('sha256').update(id).digest('base64url').slice(0, 16));
  }
  return lines.map(({ caller }) => caller);
}

describe('row 158: the pseudonym of a caller in the log', () => {
  it('is stable for each person, and the same in every replica with the secret', async () => {
    const [admin, plain, again] = await namesOf({ GATEWAY_SECRET: secret }, ['admin', 'plain', 'admin']);
    expect(again).toBe(admin);
    expect(plain).not.toBe(admin);
    expect(await namesOf({ GATEWAY_SECRET: secret }, ['admin'])).toEqual([admin]);
  });

  it('differs with another secret, and without one', async () => {
    const names = new Set([
      ...(await namesOf({ GATEWAY_SECRET: secret }, ['admin'])),
      ...(await namesOf({ GATEWAY_SECRET: `${secret}!` }, ['admin'])),
      ...(await namesOf({}, ['admin'])),
    ]);
    expect(names.size).toBe(3);
  });

  it('requires a secret that cannot be guessed', async () => {
    await expect(startHarness({ env: { GATEWAY_SECRET: 'short' } })).rejects.toThrow('GATEWAY_SECRET');
  });
});
