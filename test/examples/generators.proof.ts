// Each folder of `examples/generators` by itself: it installs what its lock file names, generates code from the schema
// package, and sends one operation to a gateway.

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSchemaPackage } from '../../tools/schema-package/write.ts';
import { type Harness, startHarness } from '../support/harness.ts';

// The folders and the schema package, as they lie in the repository, but without its packages.
const root = mkdtempSync(join(tmpdir(), 'generators-'));

let harness: Harness;
beforeAll(async () => {
  mkdirSync(`${root}/dist/schema`, { recursive: true });
  writeSchemaPackage(`${root}/dist/schema`);
  harness = await startHarness();
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await harness.close();
});
beforeEach(() => harness.emulator.reset());

it.each([
  ['codegen', 'READY'],
  ['apollo', 'USER_NOT_FOUND'],
  ['urql', 'READY'],
  ['gql-tada', 'READY'],
  ['relay', '3'],
  ['genql', 'READY'],
])('%s installs, generates and runs by itself', async (name, expected) => {
  const cwd = `${root}/examples/generators/${name}`;
  const isOwn = (file: string) => !/[\\/](generated|node_modules)$/.test(file);
  cpSync(`examples/generators/${name}`, cwd, { recursive: true, filter: isOwn });
  const TOKEN = await harness.emulator.issueCallerToken();
  const env = { ...process.env, TOKEN, GATEWAY_URL: `${harness.url}/graphql` };
  const npm = async (...args: string[]) => (await promisify(execFile)('npm', args, { cwd, env })).stdout.trim();
  await npm('ci', '--prefer-offline', '--no-audit', '--no-fund');
  await npm('run', '--silent', 'generate');
  expect(await npm('start', '--silent')).toBe(expected);
});
