// The contribution to the schema of one Graph resource below `/users/{id}/authentication`.

import type { GatewayContext } from '../context.ts';
import type { AnswerError, Member } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { NotSupportedInCloudError, UserNotFoundError } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { StoredOutcome } from '../writes/store/outcome.ts';
import type { OutcomeProbe, WriteResult } from '../writes/write.ts';
import type { MixedItem } from './mixed-list.ts';
import type { MethodResource } from './objects.ts';
import type { KeyedArguments } from './target.ts';

/** The person and the method of a write that is known only from the store. */
export interface StoredTarget {
  readonly user: UserRef;
  readonly methodId: MethodId;
}

/** What was stored of its result. */
export type StoredCodes = NonNullable<StoredOutcome['codes']>;

export interface MethodSlice extends MethodResource {
  /** The name of the GraphQL type. */
  readonly typename: string;
  /** Its `@odata.type` in Graph's list of all kinds. */
  readonly graphType: string;
  /** The mutation that removes a method; absent if Graph has no such operation. */
  readonly remove?: RemoveOne | undefined;
  /** As `Method.inMixed`. */
  readonly inMixed: (
    items: readonly MixedItem[],
    user: UserRef,
    fields: ReadonlySet<string> | undefined,
  ) => readonly ResolvedMethod[] | null;
  /** The list of this kind alone, or the reason why it cannot be read. */
  readonly typed: (user: UserRef, context: GatewayContext) => Promise<TypedList>;
  readonly resolvers: Resolvers;
  /** The field that it adds to `User`. */
  readonly userField: string;
  /** Other fields of `User` that need the same read. */
  readonly moreUserFields?: readonly string[];
  /** Its root fields that identical queries of one caller may share; none that is audited or returns a secret. */
  readonly sharedFields: readonly string[];
  /** The read behind that field, which also shows whether the person exists. */
  readonly read: (user: UserRef, context: GatewayContext) => Loaded<unknown>;
  /** Finds the object of a global id; null if the id belongs to another slice or the object is gone. */
  readonly node: (id: string, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** The current state of one method; null if it does not exist or cannot be read. */
  readonly current: (user: UserRef, methodId: MethodId, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** The probe of an earlier write of this slice; null if the write had more arguments than its target. */
  readonly probe: (action: string, target: StoredTarget, codes: StoredCodes) => OutcomeProbe | null;
}

export type RemoveOne = (root: unknown, args: KeyedArguments, context: GatewayContext) => Promise<WriteResult>;

export type TypedList =
  | { readonly ok: true; readonly items: readonly ResolvedMethod[] }
  | { readonly ok: false; readonly error: AnswerError | Member<UserNotFoundError | NotSupportedInCloudError> };

export type ResolvedMethod = Awaited<ResolversTypes['AuthenticationMethod']>;
