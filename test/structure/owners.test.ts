// State of src that outlives the function which made it: SECURITY.md says whose it is, and nobody else's is touched by it.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateIn } from './state.ts';

// Made anew for each request, or for each call of a function: what `createApp` and the process keep is not among them.
const shortLived: Readonly<Record<string, string>> = {
  'src/audit/verify.ts': 'one verification of a file',
  'src/graph/batch-loader.ts': 'the reads of one request',
  'src/graph/batch.ts': 'one batch',
  'src/graph/client.ts': 'the reads of one request',
  'src/graph/deadline.ts': 'one request',
  'src/graph/headers.ts': 'one header',
  'src/graph/post-reads.ts': 'one post',
  'src/graph/read-all.ts': 'the reads of one request',
  'src/graph/read-coalescer.ts': 'one coalescer, whose owner is that of src/graph/read-coalescers.ts',
  'src/graph/write-batches.ts': 'the writes of one mutation',
  'src/graph/write-post.ts': 'one post',
  'src/graphql/compile.ts': 'one document',
  'src/graphql/document-limits.ts': 'one document',
  'src/graphql/event-route.ts': 'one request',
  'src/graphql/graphql-route.ts': 'one request',
  'src/graphql/http-of-errors.ts': 'the errors of one response',
  'src/graphql/operation-log.ts': 'one request',
  'src/graphql/variables.ts': 'the variables of one request',
  'src/http/http-hardening.ts': 'one response',
  'src/methods/bulk.ts': 'one mutation',
  'src/policy/membership.ts': 'one request',
  'src/readiness/group-members.ts': 'the people of one field',
  'src/users/selection.ts': 'one field',
  'src/writes/store/claims.ts': 'one transaction',
  'src/writes/store/commits.ts': 'one transaction',
  'src/writes/store/outcomes.ts': 'one transaction',
};

/** `| file | state | owner | … |`: the owner in backticks is a parameter; in words it is the process. */
const rows = [
  ...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| `(src\/[^`]+)` \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/gm),
].map(([, file = '', state = '', owner = '', reason = '']) => ({
  file,
  state: [...state.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  owner: /^`([^`]+)`/.exec(owner)?.[1] ?? null,
  reason: reason.trim(),
}));
const files = globSync('src/**/*.ts').filter((file) => !file.startsWith('src/generated/'));
const found = files
  .map((file) => ({ file, ...stateIn(readFileSync(file, 'utf8')) }))
  .filter(({ state }) => state.length > 0);

describe('the state of src', () => {
  it('is listed in SECURITY.md, file by file and name by name, unless it ends with a request or a call', () => {
    const listed = rows.map(({ file, state }) => `${file}: ${state.toSorted().join(', ')}`);
    const lasting = found.filter(({ file }) => !(file in shortLived));
    expect(listed.toSorted()).toEqual(
      lasting.map(({ file, state }) => `${file}: ${[...new Set(state)].toSorted().join(', ')}`).toSorted(),
    );
    expect(Object.keys(shortLived).filter((file) => !found.some((one) => one.file === file))).toEqual([]);
  });

  it('takes its owner as a parameter, or says why it has none', () => {
    for (const { file, owner, reason } of rows) {
      const parameters = found.find((one) => one.file === file)?.parameters ?? new Set();
      if (owner !== null) expect(parameters, file).toContain(owner);
      expect(reason.length, file).toBeGreaterThan(10);
    }
  });

  it.each([
    ['a map at module level', 'const names = new Map(); export const add = (name) => names.set(name, 1);', 'names'],
    ['a counter in a closure', 'export function make() { let count = 0; return () => { count += 1; }; }', 'count'],
    ['a cache in a closure', 'const make = () => { const c = new LRUCache({}); return (k) => c.set(k, 1); };', 'c'],
    ['a list that grows', 'const all = []; export function keep(one) { all.push(one); }', 'all'],
    ['a field of a class', 'class Kept { #names = new Set(); add(name) { this.#names.add(name); } }', '#names'],
  ])('is found where it is %s', (_case, text, name) => {
    expect(stateIn(text).state).toEqual([name]);
  });

  it.each([
    ['a table that nobody changes', "const table = new Map([['a', 1]]); export const get = (key) => table.get(key);"],
    ['a list of one call', 'export function run() { const all = []; all.push(1); return all; }'],
  ])('is not %s', (_case, text) => {
    expect(stateIn(text).state).toEqual([]);
  });
});
