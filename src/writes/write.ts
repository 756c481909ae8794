// The types of a write as it passes the middleware of `pipeline.ts`. Types only.

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
import type { SentWrites } from './sent-writes.ts';
import type { StoredOutcome } from './store/outcome.ts';

/** The part of a request's context that middleware may use. */
export interface WriteContext {
  readonly caller: Caller;
  readonly rights: CallerRights;
  readonly mayReach: ReachCheck;
  readonly graph: GraphClient;
  /** Of Graph's beta version; null unless the operators allow it. */
  readonly beta: GraphClient | null;
  readonly deadline: Deadline;
  readonly log: Logger;
  readonly requestId: string;
  /** The attempts that were sent to Graph so far. */
  readonly sent: SentWrites;
  /** The rules that every write passes, in order. */
  readonly writeRules: readonly WriteRule[];
  readonly namePerson: NamePerson;
  /** The key of the bulk mutation whose writes these are. */
  readonly bulkKey?: string;
  /** Whether the key of the mutation is the gateway's own, so that the client cannot repeat the write with it. */
  readonly isKeyDerived: boolean;
}

/**
 * Whether Graph executed a write. `none`: certainly not (never sent, or throttled). `refused`: no, by Graph's own
 * error. `applied`: yes. `throttled`: Graph throttled both the write and the read-back. `unknown`: it may have.
 */
export type Execution = 'none' | 'refused' | 'applied' | 'throttled' | 'unknown';

/** One write, as the middleware sees it. Only `details` and `probe` know a phone number. */
export interface Write {
  /**
   * GUID; sent to Graph as `client-request-id`. The claim may replace it by the id of an earlier attempt with the same
   * key.
   */
  operationId: string;
  /** The mutation's name in the schema. */
  readonly action: string;
  readonly target: UserRef;
  /** Graph's collection that it changes; access rights depend on it. */
  readonly resource: string;
  /** Whether it creates a credential or a secret, for which there is a right of its own. */
  readonly issues?: boolean;
  /** Null for a method that does not exist yet, or if it changes no single method. */
  readonly methodId: MethodId | null;
  /** The caller's own key for this write, as received. */
  readonly idempotencyKey?: string | null | undefined;
  /** The write's other arguments. May contain a phone number: compared, never stored, never shown. */
  readonly details?: readonly string[];
  /** Whether the caller chose a phone number, so that the result may reveal that somebody signs in with it. */
  readonly choosesNumber?: boolean;
  /** Determines later whether the write took effect. */
  readonly probe?: OutcomeProbe;
  /** A second execution does no harm: a throttled write is sent again without a read-back. */
  readonly mayRepeat?: boolean;
  /** Rebuilds the result for the same arguments from what the store kept; null if that is not enough. */
  readonly replay: (outcome: StoredOutcome, context: Pick<WriteContext, 'caller'>) => WriteResult | null;
  readonly progress: Progress;
}

/** Updated by the code that sends. */
export interface Progress {
  execution: Execution;
  /** Of the method that was issued, once it is known. */
  issuedId?: MethodId;
  /** Graph reported that somebody signs in with the number, whatever the outcome of the write. */
  isNumberInUse?: boolean;
}

/** Reads the target with the rights of the current caller and judges whether the write took effect. */
export type OutcomeProbe = (
  context: Pick<WriteContext, 'graph' | 'beta' | 'caller'>,
) => Promise<{ readonly judgement: Judgement } | { readonly error: AnswerError }>;

/** Any member of a mutation's union. */
export interface WriteResult {
  readonly __typename: string;
}

/** The members with which middleware may refuse any write; each is in the union of every mutation. */
export type WriteRefusal =
  | AnswerError
  | Member<AuditUnavailableError | InvalidInputError | IdempotencyKeyReusedError | OutcomeUnknownError>;

export type WriteMiddleware = <Result extends WriteResult>(
  write: Write,
  context: WriteContext,
  next: () => Promise<Result | WriteRefusal>,
) => Promise<Result | WriteRefusal>;

/** One call of a mutation for one person, before any request to Graph. */
export interface WriteAttempt {
  readonly action: string;
  /** Whether the person has to be looked up first. */
  readonly needsLookup: boolean;
}

/** Returns null if the write is admitted. */
export type AdmissionCheck = (asked: WriteAttempt, context: WriteContext) => Promise<AnswerError | null>;

export type Admitted = { readonly ok: true; readonly user: UserRef } | { readonly ok: false; readonly error: Refusal };

/** The person that an argument names, before any request to Graph. */
export interface NamedPerson {
  /** Whether Graph must be queried to identify the person. */
  readonly needsLookup: boolean;
  find(): Promise<Admitted>;
}

export type NamePerson = (
  userId: string,
) => { readonly ok: true; readonly person: NamedPerson } | { readonly ok: false; readonly error: Refusal };

export type LookUp = (person: NamedPerson) => Promise<Admitted>;

type Refusal = AnswerError | Member<UserNotFoundError> | Member<InvalidInputError>;

/** A rule that every write passes. Rules with `check` or `lookUp` run before the target is known. */
export type WriteRule =
  | { readonly name: CheckName; readonly check: AdmissionCheck }
  | { readonly name: CheckName; readonly lookUp: LookUp }
  | { readonly name: CheckName; readonly middleware: WriteMiddleware };
