// Runs 100,000 distinct documents twice each through the compiling executor and prints how many are held.

import { parse } from 'graphql';
import { pino } from 'pino';
import type { GatewayContext } from '../../src/context.ts';
import { createExecute } from '../../src/graphql/executor.ts';
import { createKnownDocuments } from '../../src/graphql/known-documents.ts';
import { createRunOperation } from '../../src/graphql/run-operation.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { Caller } from '../../src/identity/caller.ts';

const documents = 100_000;
const known = createKnownDocuments();
const rules = { requiredAuthContext: null, writeTokenMaxAgeSeconds: null, mutationTimeoutMs: 1_000 };
const run = createRunOperation(createExecute(createSchema(), 'jit'), rules);
const log = pino({ level: 'silent' });
const context = { log, caller: {} as Caller, requestId: 'proof' } as unknown as GatewayContext;
for (let number = 0; number < documents; number++) {
  const text = `query Q${number} ($on: Boolean!) { __typename me @include(if: $on) {
    ... on User { a${number}: id displayName phoneMethods { ... on PhoneMethodList { items { id phoneNumber } } } }
  } }`;
  const operation = known.learn(text, parse(text));
  if (operation === null) throw new Error('no operation');
  for (let use = 0; use < 2; use++) await run(operation, { on: false }, context);
}
process.stdout.write(JSON.stringify({ documents, compiled: known.compiledCount() }));
