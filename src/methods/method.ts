// One kind of authentication method, defined by its slice: Graph's names, access requirements and fields. Provides the
// slice's reads; unvalidated JSON becomes methods here, or a fault.

import { z } from 'zod';
import type { Access } from '../errors/access.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import type { MethodId, UserKey, UserRef } from '../graph/ids.ts';
import { type GraphPath, path } from '../graph/request.ts';
import { type MixedItem, mixedIfRead } from './mixed-list.ts';
import type { MethodList, MethodObject, MethodResource } from './objects.ts';

export type { MethodList, MethodObject } from './objects.ts';

export interface MethodDefinition<Shape extends z.ZodRawShape, Fields extends object> extends MethodResource {
  /** The name of the GraphQL type; the list, the results and the mutations are named after it. */
  readonly typename: string;
  /** Graph's paths, built from literals and validated ids only. */
  readonly paths: {
    list(user: UserKey): GraphPath;
    one(user: UserKey, methodId: MethodId): GraphPath;
  };
  /** Validates one of Graph's ids; null if it is malformed. */
  readonly parseId: (text: string) => MethodId | null;
  /** Validates an id that a client passes; defaults to `parseId`. */
  readonly parseArgument?: (text: string) => MethodId | null;
  /** The method that is read if the client names none: only for kinds where every person's method has the same id. */
  readonly defaultId?: MethodId;
  /** The properties of Graph's JSON beside `id` and `createdDateTime`. */
  readonly wire: Shape;
  readonly decode: (item: z.output<z.ZodObject<Shape>>) => Fields;
  /** Whether the typed list has the time of registration; true by default. */
  readonly isDated?: false;
  /** Whether Graph documents that its list of all kinds includes this kind; true by default. */
  readonly isInMixedList?: false;
  /** Whether Graph has one object for each person in place of a list, and answers 404 where there is none. */
  readonly isSingleton?: true;
  /** Graph's access requirements. */
  readonly access: { readonly read: Access; readonly remove: Access };
}

export interface Method<M extends MethodObject>
  extends Omit<MethodDefinition<z.ZodRawShape, object>, 'wire' | 'decode'> {
  /** Decodes a method from the body of a 200 or 201; undefined if the body is invalid. */
  decodeOne(json: unknown, user: UserRef): M | undefined;
  /**
   * The methods of one person. Requested at most once in each request, and not at all if the list of all kinds was read
   * and is complete for this kind.
   */
  read(graph: GraphClient, user: UserRef): Loaded<MethodList<M>>;
  /**
   * The methods of this kind in the list of all kinds. Null if that list is incomplete: a field of `fields` (default:
   * every field) is missing there, or it has none of this kind and Graph does not document that it would.
   */
  inMixed(items: readonly MixedItem[], user: UserRef, fields?: ReadonlySet<string>): MethodList<M> | null;
  /** As `read`, without using the list of all kinds. */
  readTyped(graph: GraphClient, user: UserRef): Loaded<MethodList<M>>;
  /** One method of the person's list; null if the person has none with this id. */
  readOne(graph: GraphClient, user: UserRef, methodId: MethodId): Promise<Outcome<M | null>>;
  /** The current methods, ignoring earlier reads. */
  readAgain(graph: GraphClient, user: UserRef): Promise<Outcome<MethodList<M>>>;
}

// A person has a handful of each kind: a paged response is invalid.
const maxItems = 100;
const time = z.iso.datetime({ offset: true });
// The sample response in Graph's documentation spells a key's time `creationDateTime`:
// https://learn.microsoft.com/graph/api/authentication-list-methods
const inherited = {
  id: z.string().max(2_048),
  createdDateTime: z.unknown().optional(),
  creationDateTime: z.unknown().optional(),
};

/** Null for what is missing or no time. */
function timeOf(value: unknown): string | null {
  return typeof value === 'string' ? (time.safeParse(value).data ?? null) : null;
}

export function defineMethod<Shape extends z.ZodRawShape, Fields extends object>(
  definition: MethodDefinition<Shape, Fields>,
): Method<MethodObject & Fields> {
  type M = MethodObject & Fields;
  const { parseId, paths, wire, decode, isDated = true, isInMixedList = true, isSingleton } = definition;
  const graphType = graphTypeOf(definition);
  const item = z.object({ ...wire, ...inherited });
  const list = z.object({ value: z.array(item).max(maxItems), '@odata.nextLink': z.null().optional() });

  function toMethod(found: z.output<typeof item>, user: UserRef): M | undefined {
    const { id, createdDateTime, creationDateTime } = found as z.output<z.ZodObject<typeof inherited>>;
    const methodId = parseId(id);
    if (methodId === null) return undefined;
    const fields = decode(found as unknown as z.output<z.ZodObject<Shape>>);
    return { user, methodId, createdDateTime: timeOf(createdDateTime) ?? timeOf(creationDateTime), ...fields };
  }
  function decodeList(json: unknown, user: UserRef): MethodList<M> | undefined {
    const found = list.safeParse(isSingleton === true ? { value: [json] } : json).data;
    const items = found?.value.map((one) => toMethod(one, user));
    return items === undefined || items.includes(undefined) ? undefined : { items: items as M[] };
  }
  const isMissing = (one: MixedItem) => (name: string) => !Object.hasOwn(one, name);
  function lacks(one: MixedItem, fields: ReadonlySet<string> | undefined): boolean {
    const named = (name: string) => fields === undefined || fields.has(name);
    const hasTime = ['createdDateTime', 'creationDateTime'].some((name) => Object.hasOwn(one, name));
    return Object.keys(wire).filter(named).some(isMissing(one)) || (isDated && named('createdDateTime') && !hasTime);
  }
  function inMixed(items: readonly MixedItem[], user: UserRef, fields?: ReadonlySet<string>): MethodList<M> | null {
    const own = items.filter((one) => one['@odata.type'] === graphType);
    if (own.length === 0) return isInMixedList ? { items: [] } : null;
    return own.some((one) => lacks(one, fields)) ? null : (decodeList({ value: own }, user) ?? null);
  }
  const readTyped = (graph: GraphClient, user: UserRef): Loaded<MethodList<M>> => {
    const found = graph.read(paths.list(user.id), (json) => decodeList(json, user));
    return isSingleton === true ? noneOrNobody(found, graph, user) : found;
  };
  async function fromMixed(mixed: Loaded<readonly MixedItem[]>, graph: GraphClient, user: UserRef) {
    const found = await mixed;
    const own = found.ok ? inMixed(found.value, user) : null;
    return own === null ? readTyped(graph, user) : { ok: true as const, value: own };
  }
  const method: Method<M> = {
    ...definition,
    inMixed,
    readTyped,
    decodeOne(json, user) {
      const found = item.safeParse(json).data;
      return found === undefined ? undefined : toMethod(found, user);
    },
    read(graph, user) {
      const mixed = mixedIfRead(graph, user);
      return mixed === null ? readTyped(graph, user) : fromMixed(mixed, graph, user);
    },
    async readOne(graph, user, methodId) {
      const methods = await method.read(graph, user);
      return methods.ok ? { ok: true, value: findMethod(methods.value, methodId) } : methods;
    },
    readAgain(graph, user) {
      const found = graph.readAgain(paths.list(user.id), (json) => decodeList(json, user));
      return isSingleton === true ? noneOrNobody(found, graph, user) : found;
    },
  };
  return method;
}

/** The `@odata.type` of a method of this kind, as in `#microsoft.graph.emailAuthenticationMethod`. */
export function graphTypeOf({ collection }: MethodResource): string {
  const singular = collection.replace(/s$/, '');
  return `#microsoft.graph.${singular.replace(/(?<!Authentication)Method$/, 'AuthenticationMethod')}`;
}

/** The method with this id in a list, or null. */
export function findMethod<M extends MethodObject>(methods: MethodList<M>, methodId: MethodId): M | null {
  return methods.items.find((method) => method.methodId === methodId) ?? null;
}

/** Where there is no such object Graph answers 404, as it does where there is no such person: the directory tells. */
async function noneOrNobody<M>(
  reading: Loaded<MethodList<M>>,
  graph: GraphClient,
  { id }: UserRef,
): Promise<Outcome<MethodList<M>>> {
  const found = await reading;
  if (found.ok || found.fault.status !== 404) return found;
  const person = await graph.read(path`/users/${id}?$select=id,userPrincipalName,displayName`, decodePerson);
  return person.ok ? { ok: true, value: { items: [] } } : person;
}

const decodePerson = (json: unknown) => z.object({ id: z.string() }).safeParse(json).data;
