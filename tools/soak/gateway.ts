// The gateway as a process of its own beside an emulated tenant, for tools that load it.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from '../../dev/emulator/seed.ts';

export interface TenantAddress {
  readonly graphUrl: string;
  readonly loginUrl: string;
  readonly caCertificatePem: string;
}

export interface RunningGateway {
  readonly url: string;
  /** Resident memory in MiB; null if the system does not report it. */
  memoryMiB(): number | null;
  /** Seconds of a processor used so far; null where the system does not tell. */
  cpuSeconds(): number | null;
  stop(): Promise<void>;
}

export async function startGateway(tenant: TenantAddress): Promise<RunningGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  writeFileSync(join(folder, 'ca.pem'), tenant.caCertificatePem);
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
    AZURE_AUTHORITY_HOST: tenant.loginUrl,
    GRAPH_BASE_URL: tenant.graphUrl,
    AUDIT_FILE: join(folder, 'audit.jsonl'),
    STORE_FILE: join(folder, 'writes.sqlite'),
    DRAIN_DELAY_MS: '0',
    LOG_LEVEL: 'info',
  };
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 2] });
  const [, url = ''] = await printed(child, /"address":"([^"]+)"/);
  return {
    url,
    memoryMiB() {
      const kibibytes = /VmRSS:\s+(\d+)/.exec(procFile(child, 'status'))?.[1];
      return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
    },
    cpuSeconds() {
      // After the name in brackets: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
      const ticks = procFile(child, 'stat').split(') ')[1]?.split(' ').slice(11, 13).map(Number);
      return ticks === undefined ? null : ticks.reduce((sum, count) => sum + count, 0) / 100;
    },
    async stop() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the output of the process matches; rejects if it ends before. Later output is discarded. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    let found = false;
    child.once('exit', () => reject(new Error('A process ended before it was ready.')));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (found) return;
      output += chunk;
      const match = pattern.exec(output);
      found = match !== null;
      if (match !== null) resolve(match);
    });
  });
}

function procFile({ pid }: ChildProcess, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
