// Builds a slice from its definition: the list, the single read, the field of `User`, node, global ids and the state
// shown with conflicts. The slice passes in everything else.

import type { GatewayContext } from '../context.ts';
import { notSupportedInCloud } from '../errors/gateway-members.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import { userNotFound } from '../errors/members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import type { FoundUser } from '../users/directory.ts';
import { isSelectedAbove, type Selecting } from '../users/selection.ts';
import { resolveUserArgument } from '../users/user-argument.ts';
import type { OutcomeProbe, WriteResult } from '../writes/write.ts';
import { allMethodsField } from './all-methods.ts';
import { fromGlobalId, toGlobalId } from './global-id.ts';
import { graphTypeOf, type Method, type MethodList, type MethodObject } from './method.ts';
import type { MethodSlice, RemoveOne, ResolvedMethod, StoredCodes } from './method-slice.ts';
import { methodNotFound } from './refusals.ts';
import { judgeRemoved } from './remove.ts';
import { type MethodJudge, probeOf } from './send-write.ts';
import { generalError, resolveTarget, type TargetArguments } from './target.ts';

export interface SliceParts<M> {
  readonly mutations?: Readonly<Record<string, unknown>>;
  /** Judges of its mutations whose outcome the method alone proves, by name; removal is built in. */
  readonly judges?: Readonly<Record<string, MethodJudge<M>>>;
  /** Probes of its mutations whose outcome another place tells, which is in what was stored of the result. */
  readonly probes?: Readonly<Record<string, (user: UserRef, codes: StoredCodes) => OutcomeProbe | null>>;
  /** Resolvers of its own types. */
  readonly resolvers?: Resolvers;
  /** Fields of `User` beside the list that need the same read. */
  readonly userFields?: Readonly<
    Record<string, (methods: Outcome<MethodList<M>>, user: FoundUser, args: never, context: GatewayContext) => unknown>
  >;
  readonly notFound?: (requestId: string | null) => WriteResult;
}

export function methodSlice<M extends MethodObject>(method: Method<M>, parts: SliceParts<M>): MethodSlice {
  const { typename, collection, scope, issue } = method;
  const oneField = `${typename.charAt(0).toLowerCase()}${typename.slice(1)}`;
  const listField = `${oneField}s`;
  const judges: Readonly<Record<string, MethodJudge<M>>> = { ...parts.judges, [`delete${typename}`]: judgeRemoved };
  const shown = (found: M) => ({ __typename: typename, ...found }) as unknown as ResolvedMethod;
  const { listOf, one, readOnce, unreadable } = createReads(method, listField, shown, parts);
  const added = {
    Query: {
      async [listField](_root: unknown, { userId }: { userId: string }, context: GatewayContext, info: Selecting) {
        const resolved = await resolveUserArgument(context, userId, 'userId');
        if (!resolved.ok) return resolved.error;
        const { user } = resolved;
        return isSelectedAbove(info, allMethodsField)
          ? afterOtherFields(() => listOf(user, context))
          : listOf(user, context);
      },
      [oneField]: (_root: unknown, args: TargetArguments, context: GatewayContext) => one(args, context),
    },
    ...(parts.mutations === undefined ? {} : { Mutation: parts.mutations }),
    User: {
      ...moreFields(readOnce, parts.userFields),
      [listField]: (user: FoundUser, _args: unknown, context: GatewayContext) => listOf(user, context),
    },
    [typename]: { id: (found: M) => toGlobalId(typename, { user: found.user.id, methodId: found.methodId }) },
  };
  return {
    collection,
    scope,
    ...(issue === undefined ? {} : { issue }),
    typename,
    graphType: graphTypeOf(method),
    remove: parts.mutations?.[`delete${typename}`] as RemoveOne | undefined,
    missingIn: method.missingIn ?? [],
    userField: listField,
    moreUserFields: Object.keys(parts.userFields ?? {}),
    sharedFields: [listField, oneField],
    resolvers: { ...parts.resolvers, ...added } as Resolvers,
    read: (user, context) => method.read(context.graph, user),
    inMixed: (items, user, fields) => method.inMixed(items, user, fields)?.items.map(shown) ?? null,
    async typed(user, context) {
      const methods = await method.readTyped(context.graph, user);
      if (methods.ok) return { ok: true, items: methods.value.items.map(shown) };
      return { ok: false, error: unreadable(user, context, methods.fault) };
    },
    async node(id, context) {
      const key = fromGlobalId(typename, method.parseId, id);
      if (key === null || method.missingIn?.includes(context.cloud)) return null;
      const user = { id: key.user };
      const found = await method.readOne(context.graph, user, key.methodId);
      if (found.ok) return found.value === null ? null : shown(found.value);
      if (found.fault.status === 404) return null;
      throw asGraphQLError(generalError(context, user, method.access.read, found.fault));
    },
    async current(user, methodId, context) {
      const found = await method.readOne(context.graph, user, methodId);
      return found.ok && found.value !== null ? shown(found.value) : null;
    },
    probe(action, target, codes) {
      const judge = judges[action];
      return judge === undefined
        ? (parts.probes?.[action]?.(target.user, codes) ?? null)
        : probeOf(method, target, judge);
    },
  };
}

function createReads<M extends MethodObject>(
  method: Method<M>,
  listField: string,
  shown: (found: M) => ResolvedMethod,
  { notFound = methodNotFound }: SliceParts<M>,
) {
  const listName = `${method.typename}List`;
  const unreadable = (user: UserRef, context: GatewayContext, fault: Fault) =>
    fault.status === 404 ? userNotFound(fault.requestId) : generalError(context, user, method.access.read, fault);
  const result = (user: UserRef, context: GatewayContext, methods: Outcome<MethodList<M>>) =>
    methods.ok ? { __typename: listName, ...methods.value } : unreadable(user, context, methods.fault);
  const readOnce = (user: FoundUser, context: GatewayContext) =>
    (user.found?.[listField] as Outcome<MethodList<M>> | undefined) ?? method.read(context.graph, user);
  return {
    readOnce,
    unreadable,
    // Synchronous if the methods were read to find the person: a wait for each of many people adds up.
    listOf(user: FoundUser, context: GatewayContext) {
      if (method.missingIn?.includes(context.cloud)) return notSupportedInCloud(context.cloud);
      const methods = readOnce(user, context);
      return methods instanceof Promise
        ? methods.then((read) => result(user, context, read))
        : result(user, context, methods);
    },
    async one(args: TargetArguments, context: GatewayContext) {
      const target = await resolveTarget(context, method, args);
      if (!target.ok) return target.error;
      const { user, methodId } = target.value;
      const found = await method.readOne(context.graph, user, methodId);
      if (!found.ok) return unreadable(user, context, found.fault);
      return found.value === null ? notFound(null) : shown(found.value);
    },
  };
}

function moreFields<M>(
  readOnce: (user: FoundUser, context: GatewayContext) => Loaded<MethodList<M>>,
  fields: SliceParts<M>['userFields'] = {},
) {
  const resolvers = Object.entries(fields).map(([name, show]) => [
    name,
    async (user: FoundUser, args: never, context: GatewayContext) =>
      show(await readOnce(user, context), user, args, context),
  ]);
  return Object.fromEntries(resolvers) as object;
}

// A list of every kind that another field reads also holds the methods of this one. In time for the same batch: DataLoader
// sends with a later tick.
function afterOtherFields<T>(read: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    process.nextTick(() => {
      try {
        resolve(read());
      } catch (bug) {
        reject(bug);
      }
    });
  });
}
