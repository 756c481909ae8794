import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const all = globSync('test/**/*.test.ts');
const throughGraphQL = all
  .filter((file) => !/^test\/(execution|cli|docs\/roll-out)/.test(file))
  .filter((file) => readFileSync(file, 'utf8').includes('/support/harness.ts') && !file.startsWith('test/emulator/'))
  .filter((file) => !readFileSync(file, 'utf8').includes("GRAPHQL_EXECUTOR: 'jit-eager'"))
  .filter((file) => !readFileSync(file, 'utf8').includes('/support/browser.ts') && !file.startsWith('test/examples/'));

// Tests through GraphQL run twice, compiled and interpreted: the two executors must not differ. Browsers
// and generators see no executor, and some tests choose theirs.
export default defineConfig({
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
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Its modules import folders, which Node does not.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
    projects: [
      { extends: true, test: { name: 'jit', include: all, env: { GRAPHQL_EXECUTOR: 'jit-eager' } } },
      { extends: true, test: { name: 'graphql-js', include: throughGraphQL, env: { GRAPHQL_EXECUTOR: 'graphql-js' } } },
    ],
  },
});
