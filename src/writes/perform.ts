// One write from its arguments to its answer: admitted (counted, looked up), then performed inside the middleware of
// `pipeline.ts`. A middleware may refuse with a union member, or look at the result on its way back.

import { randomUUID } from 'node:crypto';
import type { GatewayContext } from '../context.ts';
import type { AnswerError, Member } from '../errors/members.ts';
import type {
  AuditUnavailableError,
  IdempotencyKeyReusedError,
  InvalidInputError,
  OutcomeUnknownError,
} from '../generated/graphql.ts';
import type { MethodId } from '../graph/ids.ts';
import type { UserRef } from '../users/directory.ts';
import { parseUserArgument, type UserArgument, type UserArgumentError } from '../users/user-argument.ts';
import type { Inquiry } from './judgement.ts';
import type { StoredOutcome } from './store/outcome.ts';

/**
 * What Graph did of a write: `none` provably nothing (never sent, or refused for the moment) · `refused` nothing, in
 * Graph's own words · `applied` · `unknown`.
 */
export type Execution = 'none' | 'refused' | 'applied' | 'unknown';

/** One write, as the middleware sees it. Only `details` and `inquire` know a phone number. */
export interface Write {
  /** GUID; Graph gets it as `client-request-id`. The claim may give it another: that of an earlier try with its key. */
  operationId: string;
  /** The mutation's name in the schema. */
  readonly action: string;
  readonly target: UserRef;
  readonly methodId: MethodId;
  /** The caller's own key for this write, as it came in. */
  readonly idempotencyKey?: string | null | undefined;
  /** What else the write depends on. May hold a phone number: compared, never kept, never shown. */
  readonly details?: readonly string[];
  /** Whether the caller chose a number, whose answer may tell that somebody signs in with it. */
  readonly choosesNumber?: boolean;
  /** How to find out later what it did. */
  readonly inquire?: Inquiry;
  /** The answer that was given for the same arguments, out of what the store kept; null where that is not enough. */
  readonly retell: (outcome: StoredOutcome, context: GatewayContext) => WriteResult | null;
  /** Kept up to date by the code that sends. */
  readonly progress: { execution: Execution };
}

/** Any member of a mutation's union. */
export interface WriteResult {
  readonly __typename: string;
}

/** The members with which a middleware may refuse any write; each is in the union of every mutation. */
export type WriteRefusal =
  | AnswerError
  | Member<AuditUnavailableError | InvalidInputError | IdempotencyKeyReusedError | OutcomeUnknownError>;

export type WriteStep = <Result extends WriteResult>(
  write: Write,
  context: GatewayContext,
  next: () => Promise<Result | WriteRefusal>,
) => Promise<Result | WriteRefusal>;

/** One use of a mutation for one person, before anything is asked of Graph. */
export interface AskedWrite {
  readonly action: string;
  /** Whether the person has to be looked up first. */
  readonly needsLookup: boolean;
}

/** Null when nothing speaks against it. */
export type AdmissionCheck = (asked: AskedWrite, context: GatewayContext) => Promise<AnswerError | null>;

export type Admitted =
  | { readonly ok: true; readonly user: UserRef }
  | { readonly ok: false; readonly error: UserArgumentError };

export type LookUp = (person: UserArgument, context: GatewayContext) => Promise<Admitted>;

/** A rule that every write passes. Those with a `check` and the one that looks up come before it has a target. */
export type WriteRule =
  | { readonly name: string; readonly check: AdmissionCheck }
  | { readonly name: string; readonly lookUp: LookUp }
  | { readonly name: string; readonly step: WriteStep };

/** The person `userId` means, or why nobody may be acted on. What is malformed costs nothing. */
export async function admit(context: GatewayContext, action: string, userId: string): Promise<Admitted> {
  const parsed = parseUserArgument(context, userId, 'userId');
  if (!parsed.ok) return parsed;
  const asked = { action, needsLookup: parsed.value.kind === 'name' };
  for (const rule of context.writeRules) {
    if ('lookUp' in rule) return rule.lookUp(parsed.value, context);
    const error = 'check' in rule ? await rule.check(asked, context) : null;
    if (error !== null) return { ok: false, error };
  }
  throw new Error('No rule looks up the person a write is for.');
}

/** Runs `execute` inside the middleware, outermost first. */
export function perform<Result extends WriteResult>(
  context: GatewayContext,
  described: Omit<Write, 'operationId' | 'progress'>,
  execute: (write: Write) => Promise<Result>,
): Promise<Result | WriteRefusal> {
  const write: Write = { ...described, operationId: randomUUID(), progress: { execution: 'none' } };
  const chain = context.writeRules.reduceRight<() => Promise<Result | WriteRefusal>>(
    (next, rule) => ('step' in rule ? () => rule.step(write, context, next) : next),
    () => execute(write),
  );
  return chain();
}
