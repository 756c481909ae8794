// Rows 17, 62 and 95: readiness, stopping without losing a write, and what a killed process leaves to the next.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../dev/emulator/server.ts';
import { verifyAudit } from '../src/audit/verify.ts';
import { environmentFor, unhurried } from './support/harness.ts';
import { pathOf } from './support/programs.ts';
import { expectNoSecrets } from './support/secrets.ts';
import { change, timePasses } from './support/store-files.ts';

let emulator: Emulator;
let certificate: string;
const started: ChildProcess[] = [];
const outputs: (() => string)[] = [];
beforeAll(async () => {
  emulator = await startEmulator();
  certificate = join(mkdtempSync(join(tmpdir(), 'life-cycle-')), 'ca.pem');
  writeFileSync(certificate, emulator.caCertificatePem);
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await emulator.close();
  for (const output of outputs) expectNoSecrets(output(), 'The output of a process');
});

async function start(env: Record<string, string> = {}) {
  const settings = { ...environmentFor(emulator), ...unhurried, NODE_EXTRA_CA_CERTS: certificate, PORT: '0' };
  const child = spawn(process.execPath, [pathOf('gateway')], {
    env: { ...process.env, ...settings, ...env },
  });
  started.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  outputs.push(() => output);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await vi.waitFor(
    () => {
      const found = /"address":"([^"]+)"/.exec(output)?.[1];
      expect(found).toBeDefined();
      return found as string;
    },
    { timeout: 60_000 },
  );
  return {
    child,
    url: address,
    output: () => output,
    exited,
    status: async (path: string) => (await fetch(`${address}${path}`)).status,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
async function ask(url: string, query: string, variables: object, signal?: AbortSignal): Promise<any> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await emulator.issueCallerToken()}` },
    body: JSON.stringify({ query, variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  return answer.json();
}

async function enable(url: string, name: string, signal?: AbortSignal) {
  const query = 'mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }';
  return { body: await ask(url, query, { id: emulator.tenant.named(name)!.id }, signal) };
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`);
const isReady = (name: string) => emulator.tenant.named(name)?.phones.get('mobile')?.registration === 'ready';
const auditFile = () => join(mkdtempSync(join(tmpdir(), 'life-cycle-')), 'audit.jsonl');

describe('the process', () => {
  it('row 95: SIGTERM makes it unready, finishes 50 writes in flight, accepts no more, and exits with 0', async () => {
    const AUDIT_FILE = auditFile();
    const { child, url, exited, status } = await start({ AUDIT_FILE, DRAIN_DELAY_MS: '3000' });
    expect(await status('/healthz')).toBe(200);
    await expect.poll(() => status('/readyz')).toBe(200);
    emulator.reset();
    emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'hold' } });
    const answers = names(50).map(async (name) => ({ name, ...(await enable(url, name)) }));
    await expect.poll(() => emulator.requests.length).toBeGreaterThanOrEqual(16);
    const unready = expect.poll(() => status('/readyz')).toBe(503);
    child.kill('SIGTERM');
    await unready;
    emulator.faults.clear();
    for (const { name, body } of await Promise.all(answers)) {
      expect([name, body.data?.enableSmsSignIn.__typename]).toEqual([name, 'EnableSmsSignInSuccess']);
    }
    expect(await exited).toBe(0);
    expect(names(50).filter(isReady).length).toBe(50);
    expect(emulator.requests.length).toBe(50);
    const { records, problems, unfinished } = verifyAudit(readFileSync(AUDIT_FILE, 'utf8'));
    expect({ records, problems, unfinished }).toEqual({ records: 101, problems: [], unfinished: [] });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('row 95: a write whose client has disconnected is finished and logged before the end', async () => {
    const AUDIT_FILE = auditFile();
    const { child, url, exited, output } = await start({ AUDIT_FILE });
    emulator.reset();
    emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'hold' } });
    const leaving = new AbortController();
    const gone = enable(url, 'enable-ok', leaving.signal).catch(() => 'gone');
    await expect.poll(() => emulator.requests.length).toBe(1);
    leaving.abort();
    expect(await gone).toBe('gone');
    child.kill('SIGTERM');
    await expect.poll(output).toContain('"msg":"draining"');
    emulator.faults.clear();
    expect(await exited).toBe(0);
    expect(isReady('enable-ok')).toBe(true);
    const recorded = readFileSync(AUDIT_FILE, 'utf8');
    expect(verifyAudit(recorded)).toMatchObject({ records: 3, unfinished: [] });
    expect(recorded).toContain('"result":"EnableSmsSignInSuccess","state":"APPLIED","attempts":1');
    expect(emulator.requests.length).toBe(1);
  });

  it('row 117: SIGHUP opens the audit file again after a rotation', async () => {
    const AUDIT_FILE = auditFile();
    const { child, url, exited } = await start({ AUDIT_FILE });
    emulator.reset();
    expect((await enable(url, 'enable-ok')).body.data?.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
    renameSync(AUDIT_FILE, `${AUDIT_FILE}.1`);
    child.kill('SIGHUP');
    await expect.poll(() => readFileSync(AUDIT_FILE, 'utf8')).toContain('resumed');
    const kept = verifyAudit(readFileSync(`${AUDIT_FILE}.1`, 'utf8')).lastHash;
    expect(verifyAudit(readFileSync(AUDIT_FILE, 'utf8'), kept)).toMatchObject({ problems: [], holdsKept: true });
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });

  it('row 95: a second signal ends it immediately with 1', async () => {
    const { child, exited, status } = await start({ DRAIN_DELAY_MS: '20000' });
    child.kill('SIGTERM');
    await expect.poll(() => status('/readyz')).toBe(503);
    child.kill('SIGTERM');
    expect(await exited).toBe(1);
  });

  it('row 17: is alive but not ready while no signing keys are available', async () => {
    const { child, exited, status } = await start({ AZURE_AUTHORITY_HOST: 'https://localhost:9' });
    expect(await Promise.all([status('/healthz'), status('/readyz')])).toEqual([200, 503]);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
  });
});

describe('after a kill', () => {
  it('rows 62, 95: the next process lists the writes without an outcome, and a read-back determines it', async () => {
    const AUDIT_FILE = auditFile();
    const STORE_FILE = join(dirname(AUDIT_FILE), 'writes.sqlite');
    const first = await start({ AUDIT_FILE, STORE_FILE });
    emulator.reset();
    const people = names(20);
    // Half of them are applied; none is answered.
    for (const user of people.slice(0, 10)) {
      emulator.faults.add({ match: { method: 'POST', user }, fault: { kind: 'apply-then-reset' } });
    }
    emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'reset' } });
    emulator.faults.add({ match: { method: 'GET' }, fault: { kind: 'hold' } });
    const lost = people.map((name) => enable(first.url, name).catch(() => 'lost'));
    const reads = () => emulator.requests.filter(({ method }) => method === 'GET').length;
    const writes = () => emulator.requests.filter(({ path }) => path.endsWith('/enableSmsSignIn')).length;
    await expect.poll(() => [writes(), reads() > 0]).toEqual([20, true]);
    first.child.kill('SIGKILL');
    expect(await Promise.all(lost)).toEqual(people.map(() => 'lost'));
    emulator.faults.clear();
    const { unfinished } = verifyAudit(readFileSync(AUDIT_FILE, 'utf8'));
    expect(unfinished.length).toBe(20);
    change(STORE_FILE, timePasses);
    const second = await start({ AUDIT_FILE, STORE_FILE });
    const listed = [...second.output().matchAll(/"operationId":"([^"]+)".*"msg":"write without an outcome"/g)];
    expect(listed.map(([, operationId]) => operationId).sort()).toEqual([...unfinished].sort());
    const query = 'query ($id: ID!) { operation(id: $id) { ... on Operation { kind state user { id } } } }';
    for (const id of unfinished) {
      const { operation } = (await ask(second.url, query, { id })).data;
      const name = people.find((one) => emulator.tenant.named(one)?.id === operation.user.id) as string;
      expect(operation).toMatchObject({
        kind: 'ENABLE_SMS_SIGN_IN',
        state: isReady(name) ? 'APPLIED' : 'NOT_APPLIED',
      });
    }
    expect(people.filter(isReady)).toEqual(people.slice(0, 10));
    expect(writes()).toBe(20);
  });
});
