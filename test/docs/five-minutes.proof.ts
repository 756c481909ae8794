// The guide word by word: its own commands, with npm, from an empty folder.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { blocks, code, fromRegistry, install, pack, printed, run } from './front-end-guide.ts';

let harness: Harness;
let project: string;
let tarballs: string;
beforeAll(async () => {
  harness = await startHarness();
  project = mkdtempSync(join(tmpdir(), 'front-end-'));
  tarballs = mkdtempSync(join(tmpdir(), 'tarballs-'));
});
afterAll(async () => {
  await harness.close();
  for (const folder of [project, tarballs]) rmSync(folder, { recursive: true });
});

// Its paths and addresses are those of this test. What comes from the registry is linked: the lock file has it.
const here = (text: string) =>
  text
    .replaceAll('/tmp', tarballs)
    .replaceAll('http://localhost:4000', harness.url)
    .replaceAll('http://localhost:4001', harness.emulator.graphUrl);

const shell = (text: string, cwd: string) =>
  promisify(execFile)('sh', ['-ec', text], {
    cwd,
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`, npm_config_offline: 'true' },
  });

it('five minutes to a typed query: works as the guide says, from an empty folder with the packed tarball', async () => {
  expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh', 'ts', 'sh', 'text']);
  await shell(here(pack), '.');
  await shell(here(install.replace(` ${fromRegistry.join(' ')}`, '')), project);
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const name of [...fromRegistry, '.bin'])
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'main.ts'), here(code));
  const { stdout } = await shell(run, project);
  expect(stdout).toBe(printed);
});
