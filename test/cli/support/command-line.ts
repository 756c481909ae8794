// The command line beside a gateway and an emulated tenant of the test's own: in this process, or as one of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommandLine } from '../../../cli/command-line.ts';
import { type Harness, type HarnessOptions, startHarness } from '../../support/harness.ts';
import { pathOf } from '../../support/programs.ts';

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
}

export interface StartOptions extends RunOptions {
  /** Modules that are loaded before the program. */
  readonly preload?: readonly string[];
  readonly stdin?: string;
  /** Gets the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

export interface CommandLine {
  readonly harness: Harness;
  readonly folder: string;
  /** Writes a file into the folder; its path. */
  file(name: string, content: string | Buffer): string;
  read(name: string): string;
  /** Runs it as `admin`, in the folder and in this process, which spares a start. One at a time. */
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The same as a process: for signals, stdin, what is loaded before it, and that it ends by itself. */
  start(args: readonly string[], options?: StartOptions): Promise<Ended>;
  /** The writes that Graph was asked for: `name of the person → how often`. */
  writes(): Map<string, number>;
  close(): Promise<void>;
}

export async function startCommandLine(options: HarnessOptions = {}): Promise<CommandLine> {
  const harness = await startHarness(options);
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, await harness.emulator.issueCallerToken({ expiresInSeconds: 3_600 }));
  chmodSync(tokenFile, 0o600);
  const usual = {
    PATH: process.env['PATH'] ?? '',
    AUTHMETHODS_GATEWAY: harness.url,
    AUTHMETHODS_TOKEN_FILE: tokenFile,
  };
  return {
    harness,
    folder,
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    run: (args, { env } = {}) => runHere(folder, args, { ...usual, ...env }),
    start: (args, { env, ...own } = {}) => startIn(folder, args, { ...own, env: { ...compiled, ...usual, ...env } }),
    writes() {
      const counts = new Map<string, number>();
      const asked = harness.emulator.requests.flatMap(({ method, path, batch }) =>
        batch === undefined ? [{ method, path }] : batch.map((item) => ({ method: item.method, path: item.url })),
      );
      for (const { method, path } of asked) {
        const user = /users\/([^/]+)\/authentication/.exec(path)?.[1];
        if (method !== 'GET' && user !== undefined) counts.set(user, (counts.get(user) ?? 0) + 1);
      }
      return counts;
    },
    async close() {
      await harness.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Of the environment of a test only where Node keeps what it has compiled.
const { NODE_COMPILE_CACHE } = process.env;
const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };

async function runHere(folder: string, args: readonly string[], env: Record<string, string>): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  const [own, from] = [process.env, process.cwd()];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const errors = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  process.env = env;
  process.chdir(folder);
  try {
    const code = await runCommandLine(args);
    return { code, stdout, stderr };
  } finally {
    process.chdir(from);
    process.env = own;
    out.mockRestore();
    errors.mockRestore();
  }
}

function startIn(
  folder: string,
  args: readonly string[],
  { env = {}, preload = [], stdin, onStart }: StartOptions,
): Promise<Ended> {
  const imports = preload.flatMap((module) => ['--import', module]);
  const child = spawn(process.execPath, [...imports, pathOf('authmethods'), ...args], { cwd: folder, env });
  child.stdin.end(stdin ?? '');
  onStart?.(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** A file of the first `count` workers. */
export function workers(count: number, from = 1): string {
  const names = Array.from(
    { length: count },
    (_, at) => `worker-${String(at + from).padStart(4, '0')}@contoso.example`,
  );
  return `UserPrincipalName\n${names.join('\n')}\n`;
}
