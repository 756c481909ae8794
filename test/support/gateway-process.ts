// The gateway as a process of its own beside an emulated tenant of the test's, with what it says on stdout and stderr.

import { type ChildProcess, execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
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
  /** Nobody can read its stdout any more, where that was left to the test. */
  leave(): void;
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
  const pipe = reading ? null : openPipe(join(folder, 'stdout'));
  const stdio: StdioOptions = ['pipe', pipe?.end ?? 'pipe', 'pipe', ...(channel ? ['ipc' as const] : [])];
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...settings }, stdio });
  if (pipe !== null) closeSync(pipe.end);
  let output = '';
  const keep = (chunk: unknown) => {
    output += String(chunk);
  };
  let read = () => {
    child.stdout?.on('data', keep);
    pipe?.read(keep);
    read = () => {};
  };
  child.stderr?.on('data', keep);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const closed = Promise.all([once(child, 'close'), pipe?.closed]);
  if (reading) read();
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${url}/healthz`), { timeout: 60_000, interval: 50 });
  return {
    child,
    url,
    output: () => output,
    read: () => read(),
    leave: () => pipe?.leave(),
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

/** A pipe that nobody reads yet. It holds 64 KB, a third of what Node's own for a process does: it is full sooner. */
function openPipe(path: string) {
  execFileSync('mkfifo', [path]);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  let isOpen = true;
  return {
    end: openSync(path, constants.O_WRONLY),
    closed,
    read(keep: (chunk: unknown) => void) {
      // A socket starts to read when it is made.
      if (isOpen) new Socket({ fd, writable: false }).on('data', keep).once('close', resolve);
      isOpen = false;
    },
    leave() {
      closeSync(fd);
      isOpen = false;
      resolve();
    },
  };
}
