// What one resource of Graph's below `/users/{id}/authentication` adds to the schema.

import type { GatewayContext } from '../context.ts';
import type { AnswerError, Member } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { NotSupportedInCloudError, UserNotFoundError } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import type { OutcomeProbe, WriteResult } from '../writes/write.ts';
import type { MixedItem } from './mixed-list.ts';
import type { MethodResource } from './objects.ts';
import type { KeyedArguments } from './target.ts';

export interface MethodSlice extends MethodResource {
  /** The type of the schema. */
  readonly typename: string;
  /** What Graph calls it in its list of all kinds. */
  readonly graphType: string;
  /** The mutation that removes one; absent where Graph removes none. */
  readonly remove?: RemoveOne | undefined;
  /** As `Method.inMixed`. */
  readonly inMixed: (
    items: readonly MixedItem[],
    user: UserRef,
    fields: ReadonlySet<string>,
  ) => readonly ResolvedMethod[] | null;
  /** The list of this kind alone, or why it cannot be read. */
  readonly typed: (user: UserRef, context: GatewayContext) => Promise<TypedList>;
  readonly resolvers: Resolvers;
  /** The field of `User` it adds. */
  readonly userField: string;
  /** Other fields of `User` that need the same read. */
  readonly moreUserFields?: readonly string[];
  /** Its root fields that equal queries of one caller may share; none that is audited or gives out a secret. */
  readonly sharedFields: readonly string[];
  /** The read behind that field, which also tells whether the person exists. */
  readonly read: (user: UserRef, context: GatewayContext) => Loaded<unknown>;
  /** Finds the object of a global id; null when the id is not this slice's or the object is gone. */
  readonly node: (id: string, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** One method as it is now; null when there is none or it cannot be read. */
  readonly current: (user: UserRef, methodId: MethodId, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** How to find out what an earlier write of this slice did; null when its arguments were more than its target. */
  readonly probe: (action: string, user: UserRef, methodId: MethodId) => OutcomeProbe | null;
}

export type RemoveOne = (root: unknown, args: KeyedArguments, context: GatewayContext) => Promise<WriteResult>;

export type TypedList =
  | { readonly ok: true; readonly items: readonly ResolvedMethod[] }
  | { readonly ok: false; readonly error: AnswerError | Member<UserNotFoundError | NotSupportedInCloudError> };

export type ResolvedMethod = Awaited<ResolversTypes['AuthenticationMethod']>;
