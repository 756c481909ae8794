// Row 94: a Graph that takes every request and never answers. Reads and writes fill their own bulkheads and no more. While
// too many callers wait, the next one gets an error immediately; a caller that waits may wait with any number of calls.
// Health goes on.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

const unavailable = { __typename: 'GraphUnavailableError' };

async function start(env: Record<string, string> = {}) {
  const started = await startHarness({ env: { ...env }, throughProxy: true });
  harness = started;
  const { emulator, run, url } = started;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (user: string) => {
    const token = tokens.get(user) ?? emulator.issueCallerToken({ user });
    tokens.set(user, token);
    return token;
  };
  const status = async (path: string) => (await fetch(`${url}${path}`)).status;
  return {
    emulator,
    hang: (method: string) => emulator.faults.add({ match: { method }, fault: { kind: 'hold' } }),
    breakConnections: () => started.proxy?.set({ type: 'down' }),
    asked: (method: string) => emulator.requests.filter((request) => request.method === method).length,
    read: async (user: string) =>
      (await run('{ result: phoneMethods(userId: "me") { __typename } }', {}, await tokenOf(user))).data.result,
    enable: async (user: string) => {
      const query = `mutation { result: enableSmsSignIn(userId: "${emulator.tenant.named(user)!.id}") { __typename } }`;
      return (await run(query, {}, await tokenOf('privileged-admin'))).data.result;
    },
    health: async () => [await status('/healthz'), await status('/readyz')],
  };
}

const names = (count: number, from = 1) => Array.from({ length: count }, (_, index) => worker(from + index).shortName);

/** Asks for all; `settled` holds the answers there are so far. */
function askAll<Answer>(users: readonly string[], ask: (user: string) => Promise<Answer>) {
  const settled: Answer[] = [];
  const all = Promise.all(users.map((user) => ask(user).then((answer) => settled.push(answer))));
  return { settled, all };
}

describe('row 94: a Graph that hangs', () => {
  it('48 reads hang, 96 wait and further ones are refused; writes and health checks are served', async () => {
    const { emulator, hang, breakConnections, asked, read, enable, health } = await start();
    // Tokens for Graph first: how long they take is no part of this.
    await askAll(names(150), read).all;
    emulator.requests.length = 0;
    hang('GET');
    const { settled, all } = askAll(names(150), read);
    await expect.poll(() => settled.length).toBe(6);
    expect(settled).toEqual(Array(6).fill(unavailable));
    await expect.poll(() => asked('GET')).toBe(48);
    expect(await health()).toEqual([200, 200]);
    expect(await enable('enable-ok')).toEqual({ __typename: 'EnableSmsSignInSuccess' });
    await breakConnections();
    await all;
    expect(settled).toEqual(Array(150).fill(unavailable));
    expect(asked('POST')).toBe(1);
  });

  it('20 writes hang, further writes of that caller wait unsent; reads and health checks are served, and every outcome is recorded', async () => {
    const AUDIT_FILE = join(mkdtempSync(join(tmpdir(), 'hanging-')), 'audit.jsonl');
    const { hang, breakConnections, asked, read, enable, health } = await start({ AUDIT_FILE });
    await read('privileged-admin');
    hang('POST');
    const { settled, all } = askAll(names(64), enable);
    await expect.poll(() => asked('POST')).toBe(20);
    expect(await health()).toEqual([200, 200]);
    expect(await read('enable-ok')).toEqual({ __typename: 'PhoneMethodList' });
    expect([asked('POST'), settled.length]).toEqual([20, 0]);
    await breakConnections();
    await all;
    // What hung may have been applied or not; what never left was not.
    const known = new Set(settled.map(({ __typename }) => __typename));
    expect([...known].sort()).toEqual(['GraphUnavailableError', 'OutcomeUnknownError']);
    expect(verifyAudit(readFileSync(AUDIT_FILE, 'utf8'))).toMatchObject({ problems: [], unfinished: [] });
  });
});
