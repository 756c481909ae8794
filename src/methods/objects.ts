// Methods as resolvers pass them on: types only, so that generated types may refer to them.

import type { ConflictingChangeError, GraphCloud } from '../generated/schema.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { Judgement } from '../writes/judgement.ts';

/** The names of one kind of method in Graph and in the gateway's scopes; access rights are keyed by it. */
export interface MethodResource {
  /** The segment of Graph's path after `/authentication/`. */
  readonly collection: string;
  /** The prefix of its scopes and app roles. */
  readonly scope: string;
  /** The scope that alone lets a caller issue credentials of this kind. */
  readonly issue?: string;
  /** National clouds that do not support such methods. */
  readonly missingIn?: readonly GraphCloud[];
}

/** The fields of the schema's `AuthenticationMethod`, which every method has. */
export interface MethodObject {
  readonly user: UserRef;
  readonly methodId: MethodId;
  readonly createdDateTime: string | null;
}

export interface MethodList<M> {
  readonly items: readonly M[];
}

/** Judges what a method proves about a write; null stands for a missing method. */
export type MethodJudge<M> = (method: M | null) => Judgement;

/** A method that a write has changed; it is read back only if selected. */
export interface WrittenMethod<M> {
  readonly user: UserRef;
  readonly methodId: MethodId;
  /** Whether a read-back, not Graph's response, confirmed the write. */
  readonly reconciled: boolean;
  /** Judges a read of the method; Graph may show the effect only after a delay. */
  readonly judge: MethodJudge<M>;
  /** The method in Graph's response to the write. */
  readonly answered?: M | null;
}

/** For the generated types of results, whose slices know the kind. */
// biome-ignore lint/suspicious/noExplicitAny: the judge takes the slice's own methods only
export type AnyWritten = WrittenMethod<any>;

/** A write that found the method in another state than expected; the current state is read only if selected. */
export interface Conflict extends Omit<ConflictingChangeError, '__typename' | 'current' | 'requestId'> {
  /** The slice's collection. */
  readonly resource: string;
  readonly user: UserRef;
  /** Null where the write was to make one. */
  readonly methodId: MethodId | null;
}
