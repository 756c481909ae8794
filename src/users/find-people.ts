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
import { directoryAccess, type ResolvedUser, resolveUserArgument } from './user-argument.ts';

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

/** Finds the people that the texts of an argument name, one result for each, in order. */
export type FindPeople = (
  info: GraphQLResolveInfo,
  context: GatewayContext,
  texts: readonly string[],
  field: string,
) => Promise<UserResult[]>;

/** The reads that the selected fields need for a person. */
interface Needs {
  readonly reads: readonly (Pick<UserExtension, 'userField' | 'read'> & { readonly selections: Selections })[];
  readonly entry: boolean;
}

/** A person whose reads have begun, or why there is nobody. */
type Sought =
  | { readonly user: UserRef; readonly loads: readonly Loaded<unknown>[] }
  | { readonly refusal: UserResult; readonly loads: readonly [] };

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

  function begin(resolved: ResolvedUser, context: GatewayContext, { reads, entry }: Needs): Sought {
    if (!resolved.ok) return { refusal: resolved.error, loads: [] };
    const { user } = resolved;
    const loads = reads.map(({ read, selections }) => read(user, context, selections));
    if (entry) loads.push(context.directory.read(user.id));
    return { user, loads };
  }

  // All reads are started before the first wait, and one wait covers them: a wait for each of many people adds up.
  return async (info, context, texts, field) => {
    const needs = needsOf(info, context);
    const show = (sought: Sought, outcomes: readonly Outcome<unknown>[]) =>
      'refusal' in sought ? sought.refusal : shown(sought.user, outcomes, context, needs);
    const afterLookup = async (lookup: Promise<ResolvedUser>): Promise<UserResult> => {
      const sought = begin(await lookup, context, needs);
      return show(sought, await Promise.all(sought.loads));
    };
    const begun = texts.map((text) => {
      const resolved = resolveUserArgument(context, text, field);
      return resolved instanceof Promise ? afterLookup(resolved) : begin(resolved, context, needs);
    });
    const waits: unknown[] = [];
    for (const sought of begun) {
      if (sought instanceof Promise) waits.push(sought);
      else waits.push(...sought.loads);
    }
    const found = await Promise.all(waits);
    return begun.map((sought) =>
      sought instanceof Promise
        ? (found.shift() as UserResult)
        : show(sought, found.splice(0, sought.loads.length) as Outcome<unknown>[]),
    );
  };
}

/** By the outcomes of its reads: those that `needs` names, then the directory entry. */
function shown(
  user: UserRef,
  outcomes: readonly Outcome<unknown>[],
  context: GatewayContext,
  { reads, entry }: Needs,
): UserResult {
  const found: Record<string, Outcome<unknown>> = {};
  for (const [index, { userField }] of reads.entries()) {
    const outcome = outcomes[index] as Outcome<unknown>;
    if (!outcome.ok && outcome.fault.status === 404) return userNotFound(outcome.fault.requestId);
    found[userField] = outcome;
  }
  const known = entry ? (outcomes[reads.length] as Outcome<unknown>) : null;
  if (known?.ok !== false) return { __typename: 'User', id: user.id, found };
  const { fault } = known;
  return fault.status === 404 ? userNotFound(fault.requestId) : directoryError(user, context, fault);
}

export function directoryError(user: UserRef, context: GatewayContext, fault: Fault) {
  return fromFault(fault, { access: directoryAccess, requester: context.caller, targetId: user.id });
}
