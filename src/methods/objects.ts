// Methods as resolvers hand them on: types only, so that generated types may name them.

import type { ConflictingChangeError, GraphCloud } from '../generated/schema.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { Judgement } from '../writes/judgement.ts';

/** What Graph and the gateway's scopes call one kind of method; rights are judged by it. */
export interface MethodResource {
  /** The segment of Graph's path after `/authentication/`. */
  readonly collection: string;
  /** What scopes and app roles begin with. */
  readonly scope: string;
  /** The scope that alone lets a caller issue what this kind signs in with. */
  readonly issue?: string;
  /** Clouds whose Graph has no such methods. */
  readonly missingIn?: readonly GraphCloud[];
}

/** What the schema's `AuthenticationMethod` needs of every method. */
export interface MethodObject {
  readonly user: UserRef;
  readonly methodId: MethodId;
  readonly createdDateTime: string | null;
}

export interface MethodList<M> {
  readonly items: readonly M[];
}

/** What the method shows of a write; null where the person has no such method. */
export type MethodJudge<M> = (method: M | null) => Judgement;

/** A method that a write has changed; it is read back only when selected. */
export interface WrittenMethod<M> {
  readonly user: UserRef;
  readonly methodId: MethodId;
  /** Whether reading back, not Graph's answer, told that the write took effect. */
  readonly reconciled: boolean;
  /** What a look at the method proves of the write; Graph may show its effect only after a while. */
  readonly judge: MethodJudge<M>;
  /** The method in Graph's own answer to the write. */
  readonly answered?: M | null;
}

/** For the generated types of results, whose slices know which kind it is. */
// biome-ignore lint/suspicious/noExplicitAny: the judge takes the slice's own methods only
export type AnyWritten = WrittenMethod<any>;

/** A write that found the method otherwise than it wanted it; what it is now is read only when selected. */
export interface Conflict extends Omit<ConflictingChangeError, '__typename' | 'current' | 'requestId'> {
  /** The slice's collection. */
  readonly resource: string;
  readonly user: UserRef;
  /** Null where the write was to make one. */
  readonly methodId: MethodId | null;
}
