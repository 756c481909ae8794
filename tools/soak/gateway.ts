// The gateway as a process of its own beside an emulated tenant, for tools that load it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from '../../src/emulator/seed.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';

export interface RunningGateway {
  readonly emulator: Emulator;
  ask(token: string, query: string, variables: object): Promise<Answer>;
  /** Resident memory in MiB; null where the system does not tell. */
  memoryMiB(): number | null;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  readonly data: any;
}

export async function startGateway(): Promise<RunningGateway> {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  writeFileSync(join(folder, 'ca.pem'), emulator.caCertificatePem);
  const plenty = Object.fromEntries(
    ['READS_PER_MINUTE', 'WRITES_PER_MINUTE', 'WRITES_PER_TARGET', 'TARGETS_PER_HOUR'].map((rate) => [
      `RATE_${rate}`,
      '1000000',
    ]),
  );
  const settings = {
    ...plenty,
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    PORT: '0',
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_CLIENT_ID: GATEWAY_CLIENT_ID,
    AZURE_CLIENT_SECRET: GATEWAY_CLIENT_SECRET,
    AZURE_AUTHORITY_HOST: emulator.loginUrl,
    GRAPH_BASE_URL: emulator.graphUrl,
    AUDIT_FILE: join(folder, 'audit.jsonl'),
    DRAIN_DELAY_MS: '0',
    LOG_LEVEL: 'info',
  };
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 2] });
  const url = await addressOf(child);
  return {
    emulator,
    async ask(token, query, variables) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return { status: answer.status, data: ((await answer.json()) as { data?: unknown }).data };
    },
    memoryMiB: () => memoryOf(child.pid ?? 0),
    async stop() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exited;
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The gateway did not start.')));
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /"address":"([^"]+)"/.exec(String(chunk))?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}

function memoryOf(pid: number): number | null {
  try {
    const kibibytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
  } catch {
    return null;
  }
}
