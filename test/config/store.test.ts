import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { secretVariables } from '../../src/config/secret.ts';
import { storeConfig, storeProblems, storeVariables } from '../../src/config/store.ts';

const parse = (variables: Record<string, string>) => z.object(storeVariables).safeParse(variables);
const both = z.object({ ...storeVariables, ...secretVariables });
const problemsOf = (variables: Record<string, string>) => storeProblems(both.parse(variables));

it('keeps writes in a file below the working folder by default', () => {
  expect(storeConfig(z.object(storeVariables).parse({}))).toEqual({
    storeFile: './data/writes.sqlite',
    databaseUrl: null,
  });
});

it('accepts only PostgreSQL URLs, and repeats none', () => {
  expect(parse({ DATABASE_URL: 'postgresql://gateway@db.example/writes' }).success).toBe(true);
  const password = 'hunter2';
  const refused = parse({ DATABASE_URL: `mysql://gateway:${password}@db.example/writes` });
  expect(refused.error?.issues.map(({ message }) => message)).toEqual(['must be a postgres: or postgresql: URL']);
});

it('refuses a file that is not writable, and does not touch it if there is a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-config-'));
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const problem = ['STORE_FILE names a file that cannot be written'];
  expect(problemsOf({ STORE_FILE: join(file, 'writes.sqlite') })).toEqual(problem);
  expect(problemsOf({ STORE_FILE: folder })).toEqual(problem);
  expect(problemsOf({ STORE_FILE: join(folder, 'new', 'folder', 'writes.sqlite') })).toEqual([]);
  expect(problemsOf({ STORE_FILE: 'memory:' })).toEqual([]);
  const GATEWAY_SECRET = 'a secret that all replicas share';
  const DATABASE_URL = 'postgres://db.example/writes';
  expect(problemsOf({ STORE_FILE: folder, DATABASE_URL, GATEWAY_SECRET })).toEqual([]);
  expect(problemsOf({ DATABASE_URL })).toEqual(['DATABASE_URL needs GATEWAY_SECRET']);
  rmSync(folder, { recursive: true });
});
