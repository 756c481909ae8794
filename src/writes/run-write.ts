// Runs one write from its arguments to its result: admission (counting, lookup), then execution inside the middleware
// of `pipeline.ts`. A middleware may refuse with a union member, or inspect the result on its way back.

import { newOperationId } from './operation-id.ts';
import type { Admitted, Progress, Write, WriteContext, WriteRefusal, WriteResult } from './write.ts';

/**
 * Resolves `userId` to a person, or to the error that explains why the caller cannot act. Malformed input costs no
 * call.
 */
export async function admit(context: WriteContext, action: string, userId: string): Promise<Admitted> {
  const named = context.namePerson(userId);
  if (!named.ok) return named;
  const asked = { action, needsLookup: named.person.needsLookup };
  for (const rule of context.writeRules) {
    if ('lookUp' in rule) return rule.lookUp(named.person);
    const error = 'check' in rule ? await rule.check(asked, context) : null;
    if (error !== null) return { ok: false, error };
  }
  throw new Error('No rule looks up the person a write is for.');
}

/** Runs `execute` inside the middleware, outermost first. */
export function runWrite<Result extends WriteResult>(
  context: WriteContext,
  described: Omit<Write, 'operationId' | 'progress'>,
  execute: (write: Write) => Promise<Result>,
): Promise<Result | WriteRefusal> {
  const progress: Progress = { execution: 'none' };
  const write: Write = { ...described, operationId: newOperationId(), progress };
  const chain = context.writeRules.reduceRight<() => Promise<Result | WriteRefusal>>(
    (next, rule) => ('middleware' in rule ? () => rule.middleware(write, context, next) : next),
    () => execute(write),
  );
  return chain();
}
