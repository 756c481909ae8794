// The code of the guide, compiled by its options and run. `five-minutes.proof.ts` runs its commands, with npm.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSchemaPackage } from '../../tools/schema-package/write.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { blocks, code, fromRegistry, printed, run } from './front-end-guide.ts';

const mistakes = {
  'field.ts': ['smsSignInState }', 'smsSignInStatus }', "'smsSignInState' does not exist"],
  'check.ts': [
    "if (data.user?.__typename !== 'User') console.log(data.user?.code);\nelse if",
    'if',
    "'data.user' is possibly 'null'",
  ],
} as const;

let harness: Harness;
let project: string;
let errors: string[];
beforeAll(async () => {
  harness = await startHarness();
  project = mkdtempSync(join(tmpdir(), 'front-end-'));
  const schema = join(project, 'node_modules/authmethods-graphql-schema');
  mkdirSync(schema, { recursive: true });
  writeSchemaPackage(schema);
  for (const name of fromRegistry) symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const here = code
    .replaceAll('http://localhost:4000', harness.url)
    .replaceAll('http://localhost:4001', harness.emulator.graphUrl);
  writeFileSync(join(project, 'main.ts'), here);
  for (const [file, [right, wrong]] of Object.entries(mistakes)) {
    expect(here).toContain(right);
    writeFileSync(join(project, file), here.replace(right, wrong));
  }
  // One run of the compiler for all three: most of it is reading the types of the schema.
  const options = /npx tsc main\.ts (.*)/.exec(run)?.[1]?.split(' ') ?? expect.fail('the guide compiles nothing');
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const files = ['main.ts', ...Object.keys(mistakes)];
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...files, ...options], {
    cwd: project,
  }).catch((failed) => failed);
  errors = stdout.split('\n').filter((line: string) => /^\w+\.ts\(/.test(line));
});
afterAll(async () => {
  await harness.close();
  rmSync(project, { recursive: true });
});

describe('five minutes to a typed query', () => {
  it('the code of the guide compiles without an error, and prints what the guide says', async () => {
    expect(blocks.map(({ language }) => language)).toEqual(['sh', 'sh', 'ts', 'sh', 'text']);
    expect(fromRegistry).toEqual(['gql.tada', 'graphql', 'typescript']);
    expect(errors.filter((line) => line.startsWith('main.ts'))).toEqual([]);
    const { stdout } = await promisify(execFile)(process.execPath, ['main.js'], { cwd: project });
    expect(stdout).toBe(printed);
  });

  it.each(Object.entries(mistakes))('a mistake does not compile: %s', (file, [, , told]) => {
    expect(errors.filter((line) => line.startsWith(file)).join('\n')).toContain(told);
  });
});
