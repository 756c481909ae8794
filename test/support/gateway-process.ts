// The gateway as a process of its own beside an emulated tenant of the test's, with what it says on stdout and stderr.

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Emulator, TokenOptions } from '../../dev/emulator/server.ts';
import { freePort } from './free-port.ts';
import { environmentFor, type GraphQLAnswer } from './harness.ts';
import { pathOf } from './programs.ts';
import { expectNoSecrets, expectQuietAnswer } from './secrets.ts';

export interface GatewayProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What was read of its output so far. */
  output(): string;
  /** Begins to read stdout, where that was left to the test. */
  read(): void;
  run(query: string, variables?: object, token?: TokenOptions | string): Promise<GraphQLAnswer>;
  /** Ends it with SIGTERM; its exit code. Throws when it said anything that it must not say. */
  stop(): Promise<number | null>;
}

export interface ProcessOptions {
  readonly env?: Record<string, string>;
  /** Whether its stdout is read from the start. */
  readonly reading?: boolean;
  /** Started instead of the program that tests have built. */
  readonly main?: string;
  /** Whether it is started with a channel for messages. */
  readonly channel?: boolean;
}

export async function startGatewayProcess(
  emulator: Emulator,
  { env = {}, reading = true, main = pathOf('gateway'), channel = false }: ProcessOptions = {},
): Promise<GatewayProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const certificate = join(folder, 'ca.pem');
  writeFileSync(certificate, emulator.caCertificatePem);
  const port = await freePort();
  const settings = { ...environmentFor(emulator), NODE_EXTRA_CA_CERTS: certificate, PORT: String(port), ...env };
  const stdio: StdioOptions = channel ? ['pipe', 'pipe', 'pipe', 'ipc'] : 'pipe';
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio });
  let output = '';
  const keep = (chunk: unknown) => {
    output += String(chunk);
  };
  let read = () => {
    child.stdout?.on('data', keep);
    read = () => {};
  };
  child.stderr?.on('data', keep);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const closed = once(child, 'close');
  if (reading) read();
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/healthz`), { timeout: 60_000, interval: 50 });
  return {
    child,
    url,
    output: () => output,
    read: () => read(),
    async run(query, variables = {}, token = {}) {
      const bearer = typeof token === 'string' ? token : await emulator.issueCallerToken(token);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
        body: JSON.stringify({ query, variables }),
      });
      const text = await answer.text();
      expectQuietAnswer(text);
      const { data, errors } = JSON.parse(text) as Pick<GraphQLAnswer, 'data' | 'errors'>;
      return { status: answer.status, headers: answer.headers, data, errors };
    },
    async stop() {
      child.kill('SIGTERM');
      const code = await exited;
      read();
      await closed;
      rmSync(folder, { recursive: true, force: true });
      expectNoSecrets(output, 'The output of the process');
      return code;
    },
  };
}
