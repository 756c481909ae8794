// What one resource of Graph's below `/users/{id}/authentication` adds to the schema.

import type { GatewayContext } from '../context.ts';
import type { ConflictingChangeError, Resolvers, ResolversTypes } from '../generated/graphql.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { MethodId } from '../graph/ids.ts';
import type { Resource } from '../policy/resources.ts';
import type { UserRef } from '../users/directory.ts';
import type { Inquiry } from '../writes/operations.ts';

export interface MethodSlice extends Resource {
  readonly resolvers: Resolvers;
  /** The field of `User` it adds. */
  readonly userField: string;
  /** Its root fields that equal queries of one caller may share; none that is audited or gives out a secret. */
  readonly sharedFields: readonly string[];
  /** The read behind that field, which also tells whether the person exists. */
  readonly read: (user: UserRef, context: GatewayContext) => Loaded<unknown>;
  /** Finds the object of a global id; null when the id is not this slice's or the object is gone. */
  readonly node: (id: string, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** One method as it is now; null when there is none or it cannot be read. */
  readonly current: (user: UserRef, methodId: MethodId, context: GatewayContext) => Promise<ResolvedMethod | null>;
  /** How to find out what an earlier write of this slice did; null when its arguments were more than its target. */
  readonly inquiry: (action: string, user: UserRef, methodId: MethodId) => Inquiry | null;
}

export type ResolvedMethod = Awaited<ResolversTypes['AuthenticationMethod']>;

/** A write that found the method otherwise than it wanted it; what it is now is read only when selected. */
export interface Conflict extends Omit<ConflictingChangeError, '__typename' | 'current'> {
  /** The slice's collection. */
  readonly resource: string;
  readonly user: UserRef;
  readonly methodId: MethodId;
}
