// The types of a write on its way through the middleware of `pipeline.ts`. Types only.

import type { Logger } from 'pino';
import type { AnswerError, Member } from '../errors/members.ts';
import type {
  AuditUnavailableError,
  IdempotencyKeyReusedError,
  InvalidInputError,
  OutcomeUnknownError,
  UserNotFoundError,
} from '../generated/schema.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Deadline } from '../graph/deadline.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { Caller } from '../identity/caller.ts';
import type { CheckName } from '../policy/checks.ts';
import type { ReachCheck } from '../policy/guarded-graph.ts';
import type { CallerRights } from '../policy/rights.ts';
import type { Judgement } from './judgement.ts';
import type { RecentWrite } from './recent-writes.ts';
import type { SentWrites } from './sent-writes.ts';
import type { StoredOutcome } from './store/outcome.ts';

/** What the middleware may use of a request. */
export interface WriteContext {
  readonly caller: Caller;
  readonly rights: CallerRights;
  readonly mayReach: ReachCheck;
  readonly graph: GraphClient;
  readonly deadline: Deadline;
  readonly log: Logger;
  readonly requestId: string;
  /** What left for Graph so far. */
  readonly sent: SentWrites;
  /** What every write passes, in this order. */
  readonly writeRules: readonly WriteRule[];
  readonly namePerson: NamePerson;
}

/**
 * What Graph did of a write: `none` provably nothing (never sent, or refused for the moment) · `refused` nothing, in
 * Graph's own words · `applied` · `throttled` refused for the moment, and so was the read-back · `unknown`.
 */
export type Execution = 'none' | 'refused' | 'applied' | 'throttled' | 'unknown';

/** One write, as the middleware sees it. Only `details` and `probe` know a phone number. */
export interface Write {
  /** GUID; Graph gets it as `client-request-id`. The claim may give it another: that of an earlier try with its key. */
  operationId: string;
  /** The mutation's name in the schema. */
  readonly action: string;
  readonly target: UserRef;
  /** Graph's collection that it changes: rights are judged by it. */
  readonly resource: string;
  readonly methodId: MethodId;
  /** The caller's own key for this write, as it came in. */
  readonly idempotencyKey?: string | null | undefined;
  /** What else the write depends on. May hold a phone number: compared, never kept, never shown. */
  readonly details?: readonly string[];
  /** Whether the caller chose a number, whose answer may tell that somebody signs in with it. */
  readonly choosesNumber?: boolean;
  /** How to find out later what it did. */
  readonly probe?: OutcomeProbe;
  /** The answer that was given for the same arguments, out of what the store kept; null where that is not enough. */
  readonly replay: (outcome: StoredOutcome, context: Pick<WriteContext, 'caller'>) => WriteResult | null;
  readonly progress: Progress;
}

/** Kept up to date by the code that sends. */
export interface Progress {
  execution: Execution;
  /** Graph said that somebody signs in with the number, whatever becomes of the write. */
  isNumberInUse?: boolean;
  /** As `RecentWrite.mayShowOlder`. */
  mayShowOlder?: RecentWrite['mayShowOlder'];
}

/** Looks at the target with the rights of the caller that asks, and says what the write did. */
export type OutcomeProbe = (
  context: Pick<WriteContext, 'graph' | 'caller'>,
) => Promise<{ readonly judgement: Judgement } | { readonly error: AnswerError }>;

/** Any member of a mutation's union. */
export interface WriteResult {
  readonly __typename: string;
}

/** The members with which a middleware may refuse any write; each is in the union of every mutation. */
export type WriteRefusal =
  | AnswerError
  | Member<AuditUnavailableError | InvalidInputError | IdempotencyKeyReusedError | OutcomeUnknownError>;

export type WriteMiddleware = <Result extends WriteResult>(
  write: Write,
  context: WriteContext,
  next: () => Promise<Result | WriteRefusal>,
) => Promise<Result | WriteRefusal>;

/** One use of a mutation for one person, before anything is asked of Graph. */
export interface WriteAttempt {
  readonly action: string;
  /** Whether the person has to be looked up first. */
  readonly needsLookup: boolean;
}

/** Null when nothing speaks against it. */
export type AdmissionCheck = (asked: WriteAttempt, context: WriteContext) => Promise<AnswerError | null>;

export type Admitted = { readonly ok: true; readonly user: UserRef } | { readonly ok: false; readonly error: Refusal };

/** The person that an argument names, before anything is asked of Graph. */
export interface NamedPerson {
  /** Whether Graph has to be asked who it is. */
  readonly needsLookup: boolean;
  find(): Promise<Admitted>;
}

export type NamePerson = (
  userId: string,
) => { readonly ok: true; readonly person: NamedPerson } | { readonly ok: false; readonly error: Refusal };

export type LookUp = (person: NamedPerson) => Promise<Admitted>;

type Refusal = AnswerError | Member<UserNotFoundError> | Member<InvalidInputError>;

/** A rule that every write passes. Those with a `check` and the one that looks up come before it has a target. */
export type WriteRule =
  | { readonly name: CheckName; readonly check: AdmissionCheck }
  | { readonly name: CheckName; readonly lookUp: LookUp }
  | { readonly name: CheckName; readonly middleware: WriteMiddleware };
