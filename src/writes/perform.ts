// What every mutation passes through once its target is known and before Graph is asked: a chain of steps, outermost
// first. A step may refuse with a union member, or look at the result on its way back.

import { randomUUID } from 'node:crypto';
import type { GatewayContext } from '../context.ts';
import type { AnswerError, Member } from '../errors/members.ts';
import type { AuditUnavailableError, IdempotencyKeyReusedError, InvalidInputError } from '../generated/graphql.ts';
import type { MethodId } from '../graph/ids.ts';
import type { UserRef } from '../graph/user-directory.ts';
import type { Inquiry } from './operations.ts';

/** One write, as the steps see it. Only `details` and `inquire` know a phone number. */
export interface Write {
  /** GUID; Graph gets it as `client-request-id`. */
  readonly operationId: string;
  /** The mutation's name in the schema. */
  readonly action: string;
  readonly target: UserRef;
  readonly methodId: MethodId;
  /** The caller's own key for this write, as it came in. */
  readonly idempotencyKey?: string | null | undefined;
  /** What else the write depends on. May hold a phone number: compared, never kept, never shown. */
  readonly details?: readonly string[];
  /** How to find out later what it did. */
  readonly inquire?: Inquiry;
}

/** Any member of a mutation's union. */
export interface WriteResult {
  readonly __typename: string;
}

/** The members with which a step may refuse any write; each is in the union of every mutation. */
export type StepRefusal = AnswerError | Member<AuditUnavailableError | InvalidInputError | IdempotencyKeyReusedError>;

export type WriteStep = <Result extends WriteResult>(
  write: Write,
  context: GatewayContext,
  next: () => Promise<Result | StepRefusal>,
) => Promise<Result | StepRefusal>;

/** Runs `execute` inside `context.writeSteps`. */
export function perform<Result extends WriteResult>(
  context: GatewayContext,
  described: Omit<Write, 'operationId'>,
  execute: (write: Write) => Promise<Result>,
): Promise<Result | StepRefusal> {
  const write: Write = { ...described, operationId: randomUUID() };
  const chain = context.writeSteps.reduceRight<() => Promise<Result | StepRefusal>>(
    (next, step) => () => step(write, context, next),
    () => execute(write),
  );
  return chain();
}
