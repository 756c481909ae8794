import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './test/support/long-files-first.ts';
import { compiledFolder } from './test/support/programs.ts';

const all = globSync('test/**/*.test.ts');

// What compares moments with each other has the machine to itself, after all others: one core idles then, so that few
// files may be here. Tests that wait for conditions do not belong here.
const alone = ['test/support/fault-proxy.test.ts'];

// Answers may differ between the two executors, compiled and interpreted: `test/graphql/equal-executors.test.ts` compares
// them by random documents, and what asks for many shapes of them runs with both, here or in the proof.
const bothExecutors = ['test/graphql/executor.test.ts', 'test/methods/phone/phone-methods.test.ts'];

export const shared = defineConfig({
  // One graphql for tests and libraries: Node loads the CommonJS build, a bundler would pick the other.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) },
      {
        find: /^authmethods-graphql-schema$/,
        replacement: fileURLToPath(new URL('dist/schema/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    pool: 'forks',
    // A worker loads the gateway once, not once for each file: that was half of the time of a run. Nothing in `src` keeps
    // state of its own in a module. What a test changes of the process (its environment, its clock) it puts back.
    isolate: false,
    // Tests wait for conditions; how long that may take is said here once, for machines that are slow or busy. A request
    // that is held is given up after a minute and sent again: no condition may come true by that.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 55_000 } },
    globalSetup: 'test/support/before-all.ts',
    sequence: { sequencer: LongFilesFirst },
    reporters: ['default', './test/support/services-reporter.ts'],
    // Its modules import folders, which Node does not.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
  },
});

// Half of a file's time is waiting for processes and timers: so many workers keep two cores busy.
const maxWorkers = Math.max(6, availableParallelism());

export const NODE_COMPILE_CACHE = compiledFolder;
const compiled = { GRAPHQL_EXECUTOR: 'jit-eager', NODE_COMPILE_CACHE };

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    maxWorkers,
    projects: [
      { extends: true, test: { name: 'compiled', include: all, exclude: alone, env: compiled } },
      {
        extends: true,
        test: {
          name: 'interpreted',
          include: bothExecutors,
          env: { GRAPHQL_EXECUTOR: 'graphql-js', NODE_COMPILE_CACHE },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          env: compiled,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
