// `Query.authenticationMethods` and `User.authenticationMethods`: Graph's list of all kinds if the caller may read it;
// typed lists where that list is incomplete or not readable.

import type { GatewayContext } from '../context.ts';
import { notSupportedInCloud } from '../errors/gateway-members.ts';
import { userNotFound } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { AuthenticationMethodType, GraphCloud } from '../generated/schema.ts';
import type { Outcome } from '../graph/fault.ts';
import type { UserRef } from '../graph/ids.ts';
import type { UserExtension } from '../users/find-people.ts';
import { type Selecting, selectedFields } from '../users/selection.ts';
import { resolveUserArgument } from '../users/user-argument.ts';
import { mixedAccess } from './access.ts';
import type { MethodSlice, TypedList } from './method-slice.ts';
import { type MixedItem, mixedResource, readMixed } from './mixed-list.ts';
import { generalError } from './target.ts';
import { toUnknownMethod, unknownMethodNode } from './unknown-method.ts';

export const allMethodsField = 'authenticationMethods';

type Types = readonly AuthenticationMethodType[] | null | undefined;
type MaybeMixed = Outcome<readonly MixedItem[]> | null;
type Result = Awaited<ResolversTypes['AuthenticationMethodsResult']>;
/** The fields that are needed of a type; every field if undefined. */
type FieldsOf = (typename: string) => ReadonlySet<string> | undefined;
export type ReadAll = (user: UserRef, context: GatewayContext) => Promise<Result>;

/** The enum value for a type of the schema. */
export function typeOf({ typename }: Pick<MethodSlice, 'typename'>): AuthenticationMethodType {
  const words = typename.replace(/Method$/, '').replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_');
  return words.toUpperCase() as AuthenticationMethodType;
}

export function createAllMethods(slices: readonly MethodSlice[]) {
  const known = new Set(slices.map(({ graphType }) => graphType));
  const isMissing = ({ missingIn = [] }: { readonly missingIn?: readonly GraphCloud[] }, { cloud }: GatewayContext) =>
    missingIn.includes(cloud);

  /** Null if this caller may not read the list of all kinds. */
  function mixedFor(user: UserRef, context: GatewayContext): MaybeMixed | Promise<MaybeMixed> {
    if (isMissing(mixedResource, context)) return null;
    const verdict = mayRead(mixedResource.collection, user, context);
    // Synchronous if no check needs a request: lists of one kind that are read alongside then wait for this one.
    if (!(verdict instanceof Promise)) return verdict ? readMixed(context.graph, user) : null;
    return verdict.then((may) => (may ? readMixed(context.graph, user) : null));
  }

  async function methodsOf(user: UserRef, types: Types, context: GatewayContext, fieldsOf: FieldsOf): Promise<Result> {
    const wanted = slices.filter((slice) => types?.includes(typeOf(slice)) ?? !isMissing(slice, context));
    const mixed = await mixedFor(user, context);
    if (mixed?.ok === false && mixed.fault.status !== 403) {
      const { status, requestId } = mixed.fault;
      return status === 404 ? userNotFound(requestId) : generalError(context, user, mixedAccess, mixed.fault);
    }
    const items = mixed?.ok ? mixed.value : null;
    const lists = await Promise.all(wanted.map((slice) => listOf(slice, items, user, context, fieldsOf)));
    const others = types == null ? (items ?? []).filter((item) => !known.has(item['@odata.type'])) : [];
    return resultOf(wanted, lists, others.flatMap(toUnknownMethod(user)));
  }

  async function listOf(
    slice: MethodSlice,
    items: readonly MixedItem[] | null,
    user: UserRef,
    context: GatewayContext,
    fieldsOf: FieldsOf,
  ): Promise<TypedList> {
    if (isMissing(slice, context)) return { ok: false, error: notSupportedInCloud(context.cloud) };
    const shown = items === null ? null : slice.inMixed(items, user, fieldsOf(slice.typename));
    return shown === null ? slice.typed(user, context) : { ok: true, items: shown };
  }

  // Shows whether the person exists. The field itself reuses the response.
  async function read(user: UserRef, context: GatewayContext): Promise<Outcome<unknown>> {
    const mixed = await mixedFor(user, context);
    if (mixed !== null && (mixed.ok || mixed.fault.status !== 403)) return mixed;
    const offered = slices.filter((slice) => !isMissing(slice, context));
    for (const slice of offered) {
      if (await mayRead(slice.collection, user, context)) return slice.read(user, context);
    }
    return (offered[0] as MethodSlice).read(user, context);
  }

  const extension: UserExtension = { userField: allMethodsField, read };
  const resolvers = {
    Query: {
      async authenticationMethods(_root, { userId, types }, context, info): Promise<Result> {
        const resolved = await resolveUserArgument(context, userId, 'userId');
        return resolved.ok ? methodsOf(resolved.user, types, context, selectedIn(context, info)) : resolved.error;
      },
    },
    User: {
      authenticationMethods: (user, { types }, context, info) =>
        methodsOf(user, types, context, selectedIn(context, info)),
    },
  } satisfies Resolvers;
  /** All methods with all their fields. */
  const readAll: ReadAll = (user, context) => methodsOf(user, null, context, () => undefined);
  return { extension, resolvers, node: unknownMethodNode, readAll };
}

const selectedIn =
  (context: GatewayContext, info: Selecting): FieldsOf =>
  (typename) =>
    selectedOf(typename, context, info);

type Selected = Map<string, ReadonlySet<string>>;
const selections = new WeakMap<GatewayContext, Map<unknown, Selected>>();

// The selected fields of a kind are the same for all people of a field.
function selectedOf(typename: string, context: GatewayContext, info: Selecting): ReadonlySet<string> {
  const fields = selections.get(context) ?? new Map<unknown, Selected>();
  selections.set(context, fields);
  const selected: Selected = fields.get(info.fieldNodes) ?? new Map();
  fields.set(info.fieldNodes, selected);
  const known = selected.get(typename) ?? selectedFields(info, typename, ['AuthenticationMethodList', 'items']);
  selected.set(typename, known);
  return known;
}

function mayRead(resource: string, { id }: UserRef, { rights, mayReach }: GatewayContext): boolean | Promise<boolean> {
  const reach = rights.reach('reads', resource);
  if (reach.kind === 'everyone' || reach.ids.has(id)) return true;
  return reach.groups.length > 0 && mayReach('reads', resource, id).then((verdict) => verdict.ok && verdict.value);
}

function resultOf(wanted: readonly MethodSlice[], lists: readonly TypedList[], others: readonly object[]): Result {
  const failures = wanted.flatMap((slice, index) => {
    const list = lists[index] as TypedList;
    return list.ok ? [] : [{ type: typeOf(slice), error: list.error }];
  });
  const gone = failures.find(({ error }) => error.__typename === 'UserNotFoundError');
  const [first] = failures;
  if (gone !== undefined) return gone.error;
  if (first !== undefined && failures.length === wanted.length) return first.error;
  const items = [...lists.flatMap((list) => (list.ok ? list.items : [])), ...others];
  return { __typename: 'AuthenticationMethodList', items, unreadable: failures } as Result;
}
