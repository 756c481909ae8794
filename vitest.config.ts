import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const all = globSync('test/**/*.test.ts');
const throughGraphQL = all
  .filter((file) => !file.startsWith('test/execution/'))
  .filter((file) => readFileSync(file, 'utf8').includes('/support/harness.ts') && !file.startsWith('test/emulator/'))
  .filter((file) => !readFileSync(file, 'utf8').includes('/support/browser.ts'));

// Tests through GraphQL run twice, compiled and interpreted: the two executors must not differ. Browsers see no executor.
export default defineConfig({
  // One graphql for tests and libraries: Node loads the CommonJS build, a bundler would pick the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'jit', include: all, env: { GRAPHQL_EXECUTOR: 'jit-eager' } } },
      { extends: true, test: { name: 'graphql-js', include: throughGraphQL, env: { GRAPHQL_EXECUTOR: 'graphql-js' } } },
    ],
  },
});
