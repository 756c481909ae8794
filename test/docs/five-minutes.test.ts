import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

// The blocks of the guide, in its order.
const guide = readFileSync('docs/guides/front-end.md', 'utf8');
const section = /## Five minutes[\s\S]*?\n(?=## )/.exec(guide)?.[0] ?? '';
const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({ language, text }));
const [pack, install, code, run, printed] = blocks;

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
const here = (text = '') =>
  text
    .replaceAll('/tmp', tarballs)
    .replaceAll('http://localhost:4000', harness.url)
    .replaceAll('http://localhost:4001', harness.emulator.graphUrl);

const shell = (text: string, cwd: string) =>
  promisify(execFile)('sh', ['-ec', text], {
    cwd,
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`, npm_config_offline: 'true' },
  });

describe('five minutes to a typed query', () => {
  it('works as the guide says, from an empty folder with the packed tarball', async () => {
    expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh', 'ts', 'sh', 'text']);
    await shell(here(pack?.text), '.');
    const fromRegistry = /(?<=\.tgz) (?<names>[\w. -]+)/.exec(install?.text ?? '')?.groups?.['names']?.split(' ') ?? [];
    expect(fromRegistry).toEqual(['gql.tada', 'graphql', 'typescript']);
    await shell(here(install?.text.replace(` ${fromRegistry.join(' ')}`, '')), project);
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    for (const name of [...fromRegistry, '.bin'])
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
    writeFileSync(join(project, 'main.ts'), here(code?.text));
    const { stdout } = await shell(run?.text ?? '', project);
    expect(stdout).toBe(printed?.text);
  });

  it('a query with an unknown field does not compile, nor a result without a check', async () => {
    for (const [right, wrong, told] of [
      ['smsSignInState }', 'smsSignInStatus }', "'smsSignInState' does not exist"],
      [
        "if (data.user?.__typename !== 'User') console.log(data.user?.code);\nelse if",
        'if',
        "'data.user' is possibly 'null'",
      ],
    ] as const) {
      expect(code?.text).toContain(right);
      writeFileSync(join(project, 'main.ts'), here(code?.text.replace(right, wrong)));
      await expect(shell(run?.text ?? '', project)).rejects.toMatchObject({ stdout: expect.stringContaining(told) });
    }
  });
});
