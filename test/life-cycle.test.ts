// Rows 17, 62 and 95: readiness, stopping without losing a write, and what a killed process leaves to the next.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../src/emulator/server.ts';
import { environmentFor } from './support/harness.ts';

let emulator: Emulator;
let certificate: string;
const started: ChildProcess[] = [];
beforeAll(async () => {
  emulator = await startEmulator();
  certificate = join(mkdtempSync(join(tmpdir(), 'life-cycle-')), 'ca.pem');
  writeFileSync(certificate, emulator.caCertificatePem);
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await emulator.close();
});

async function start(env: Record<string, string> = {}) {
  const settings = { ...environmentFor(emulator), NODE_EXTRA_CA_CERTS: certificate, PORT: '0', DRAIN_DELAY_MS: '300' };
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...process.env, ...settings, ...env } });
  started.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await vi.waitFor(
    () => {
      const found = /"address":"([^"]+)"/.exec(output)?.[1];
      expect(found).toBeDefined();
      return found as string;
    },
    { timeout: 20_000 },
  );
  return {
    child,
    url: address,
    output: () => output,
    exited,
    status: async (path: string) => (await fetch(`${address}${path}`)).status,
  };
}

async function enable(url: string, name: string) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await emulator.issueCallerToken()}` },
    body: JSON.stringify({
      query: 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }',
      variables: { id: emulator.tenant.named(name)!.id },
    }),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { data?: { enableSmsSignIn: { __typename: string } } },
  };
}

describe('the process', () => {
  it('row 95: SIGTERM says unready, finishes 30 writes under way, takes no more, and exits 0', async () => {
    const { child, url, exited, status } = await start();
    expect(await Promise.all([status('/healthz'), status('/readyz')])).toEqual([200, 200]);
    emulator.reset();
    emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'delay', ms: 800 } });
    const names = Array.from({ length: 30 }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`);
    const answers = names.map((name) => enable(url, name));
    await vi.waitFor(() => expect(emulator.requests.length).toBeGreaterThanOrEqual(16), { timeout: 10_000 });
    child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await status('/readyz')).toBe(503));
    const settled = await Promise.all(answers);
    expect(settled.map(({ body }) => body.data?.enableSmsSignIn.__typename)).toEqual(
      names.map(() => 'EnableSmsSignInSuccess'),
    );
    expect(await exited).toBe(0);
    expect(emulator.requests.length).toBe(30);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('row 95: a second signal ends it at once with 1', async () => {
    const { child, exited, status } = await start({ DRAIN_DELAY_MS: '20000' });
    child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await status('/readyz')).toBe(503));
    child.kill('SIGTERM');
    expect(await exited).toBe(1);
  });

  it('row 17: is not ready while the keys of callers cannot be had, but lives', async () => {
    const { child, exited, status } = await start({ AZURE_AUTHORITY_HOST: 'https://localhost:9' });
    expect(await Promise.all([status('/healthz'), status('/readyz')])).toEqual([200, 503]);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });
});

describe('after a kill', () => {
  it('row 62: the next process lists the write without an outcome, and looking tells what it did', async () => {
    const AUDIT_FILE = join(mkdtempSync(join(tmpdir(), 'life-cycle-')), 'audit.jsonl');
    const first = await start({ AUDIT_FILE });
    emulator.reset();
    emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'apply-then-reset' } });
    emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'delay', ms: 30_000 } });
    const lost = enable(first.url, 'enable-ok').catch(() => 'lost');
    await vi.waitFor(() => expect(emulator.requests.length).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
    first.child.kill('SIGKILL');
    expect(await lost).toBe('lost');
    emulator.faults.clear();
    const second = await start({ AUDIT_FILE });
    const operationId = /"operationId":"([^"]+)".*"msg":"write without an outcome"/.exec(second.output())?.[1];
    expect(operationId).toBeDefined();
    const answer = await fetch(`${second.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await emulator.issueCallerToken()}` },
      body: JSON.stringify({
        query: 'query ($id: ID!) { operation(id: $id) { ... on Operation { action state } } }',
        variables: { id: operationId },
      }),
    });
    expect(await answer.json()).toEqual({
      data: { operation: { action: 'enableSmsSignIn', state: 'APPLIED' } },
    });
    const writes = emulator.requests.filter(({ method, path }) => method === 'POST' && !path.endsWith('$batch'));
    expect(writes).toHaveLength(1);
  });
});
