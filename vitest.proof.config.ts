// `npm run proof`: each `test/**/*.proof.ts`, one after the other: they are the long forms of tests. And with the executor
// that interprets, the tests that may see a difference.
import { defineConfig } from 'vitest/config';
import { NODE_COMPILE_CACHE, shared } from './vitest.config.ts';

// What comes before and after an execution does not differ: rates, rights, what Graph is asked by a bulk mutation, and how
// its errors are mapped. Slices are made by one function: two of them stand for all; one is in `npm test`.
const bothExecutors = [
  'test/graphql/step-up.test.ts',
  'test/http/examples.test.ts',
  'test/methods/all/all-methods.test.ts',
  'test/methods/email/*.test.ts',
  'test/methods/phone/*.test.ts',
  'test/users/**/*.test.ts',
  'test/writes/order.test.ts',
];
const notHere = ['bulk', 'delete-phone', 'errors', 'phone-methods'].map((name) => `test/methods/phone/${name}.test.ts`);

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    fileParallelism: false,
    reporters: ['verbose', './test/support/services-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'proof',
          include: ['test/**/*.proof.ts'],
          env: { GRAPHQL_EXECUTOR: 'jit-eager', PROOF: '1' },
          testTimeout: 1_200_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'interpreted',
          include: bothExecutors,
          exclude: notHere,
          env: { GRAPHQL_EXECUTOR: 'graphql-js', NODE_COMPILE_CACHE },
        },
      },
    ],
  },
});
