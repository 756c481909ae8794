// `npm run proof`: each `test/**/*.proof.ts`, one after the other. They are the long forms of tests.
import { defineConfig } from 'vitest/config';
import { shared } from './vitest.config.ts';

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/**/*.proof.ts'],
    env: { GRAPHQL_EXECUTOR: 'jit-eager', PROOF: '1' },
    testTimeout: 1_200_000,
    fileParallelism: false,
    reporters: ['verbose', './test/support/services-reporter.ts'],
  },
});
