// Finds the people that arguments name, with one read for each field of `User` that the operation selects. A person's
// directory entry is read only for fields that need it; otherwise the reads of the selected slices show whether the person
// exists.

import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { userNotFound } from '../errors/members.ts';
import type { ResolversTypes } from '../generated/resolvers.ts';
import type { GraphCloud } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import { selectedArguments, selectedFields } from './selection.ts';
import { directoryAccess, resolveUserArgument } from './user-argument.ts';

export type Selections = readonly Readonly<Record<string, unknown>>[];

/** The part of a slice that `User` needs. */
export interface UserExtension {
  readonly userField: string;
  /** Other fields of `User` that need the same read. */
  readonly moreUserFields?: readonly string[];
  /** `selections`: the arguments of each selection of `userField`. */
  readonly read: (user: UserRef, context: GatewayContext, selections: Selections) => Loaded<unknown>;
  /** Clouds that do not support it. */
  readonly missingIn?: readonly GraphCloud[];
}

export type UserResult = Awaited<ResolversTypes['UserResult']>;

/** For one field of an operation: finds a person by the text of the argument `field`. */
export type FindPeople = (
  info: GraphQLResolveInfo,
  context: GatewayContext,
) => (text: string, field: string) => Promise<UserResult>;

/** The reads that the selected fields need for a person. */
interface Needs {
  readonly reads: readonly (Pick<UserExtension, 'userField' | 'read'> & { readonly selections: Selections })[];
  readonly entry: boolean;
}

export function createFindPeople(extensions: readonly UserExtension[]): FindPeople {
  function needsOf(info: GraphQLResolveInfo, { cloud }: GatewayContext): Needs {
    const selected = selectedFields(info, 'User');
    const needed = extensions.filter(
      ({ userField, moreUserFields = [], missingIn = [] }) =>
        !missingIn.includes(cloud) && (selected.has(userField) || moreUserFields.some((field) => selected.has(field))),
    );
    const reads = needed.map(({ userField, read }) => ({
      userField,
      read,
      selections: selectedArguments(info, 'User', userField),
    }));
    return { reads, entry: reads.length === 0 || selected.has('userPrincipalName') || selected.has('displayName') };
  }

  async function find(text: string, field: string, context: GatewayContext, needs: Needs): Promise<UserResult> {
    const argument = resolveUserArgument(context, text, field);
    const resolved = argument instanceof Promise ? await argument : argument;
    if (!resolved.ok) return resolved.error;
    const { user } = resolved;
    const entry = needs.entry ? context.directory.read(user.id) : null;
    const reads = needs.reads.map(({ userField, read, selections }) => ({
      userField,
      loaded: read(user, context, selections),
    }));
    const found: Record<string, Outcome<unknown>> = {};
    for (const { userField, loaded } of reads) {
      const outcome = loaded instanceof Promise ? await loaded : loaded;
      if (!outcome.ok && outcome.fault.status === 404) return userNotFound(outcome.fault.requestId);
      found[userField] = outcome;
    }
    const known = entry instanceof Promise ? await entry : entry;
    if (known?.ok !== false) return { __typename: 'User', id: user.id, found };
    const { fault } = known;
    return fault.status === 404 ? userNotFound(fault.requestId) : directoryError(user, context, fault);
  }

  // The cost of one person is the same for all people of a field.
  return (info, context) => {
    const needs = needsOf(info, context);
    return (text, field) => find(text, field, context, needs);
  };
}

export function directoryError(user: UserRef, context: GatewayContext, fault: Fault) {
  return fromFault(fault, { access: directoryAccess, requester: context.caller, targetId: user.id });
}
