// The packed package, run by npx from an empty folder: what it needs is in it, or among its dependencies.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandLine, startCommandLine } from './support/command-line.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(async () => {
  await cli.close();
  rmSync(folder, { recursive: true });
});

it('npx runs the packed command line from an empty folder, help and a read', async () => {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const name = /authmethods-graphql-[\d.]+\.tgz/.exec(stdout)?.[0] ?? '';
  const env = {
    ...process.env,
    // Compiled files, on the Node that the package asks for.
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    AUTHMETHODS_GATEWAY: cli.harness.url,
    AUTHMETHODS_TOKEN_FILE: join(cli.folder, 'token'),
  };
  const empty = mkdtempSync(join(folder, 'empty-'));
  const npx = (...args: string[]) =>
    run('npx', ['--yes', `--package=${join(folder, name)}`, 'authmethods', ...args], { cwd: empty, env });
  expect((await npx('--help')).stdout).toContain('Exit codes: 0 done');
  expect((await npx('phones', 'enable-ok@contoso.example', '--json')).stdout).toContain('"method":"mobile"');
}, 900_000);
