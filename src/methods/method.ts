// One kind of authentication method, defined by its slice: what Graph calls it, what it demands and what it shows. Gives
// the slice its reads; JSON that nobody vouches for becomes methods here, or a fault.

import { z } from 'zod';
import type { Access } from '../errors/access.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import type { MethodId, UserKey, UserRef } from '../graph/ids.ts';
import type { GraphPath } from '../graph/request.ts';
import { type MixedItem, mixedIfRead } from './mixed-list.ts';
import type { MethodList, MethodObject, MethodResource } from './objects.ts';

export type { MethodList, MethodObject } from './objects.ts';

export interface MethodDefinition<Shape extends z.ZodRawShape, Fields extends object> extends MethodResource {
  /** The type of the schema; the list, the results and the mutations are named after it. */
  readonly typename: string;
  /** Graph's paths, from literals and validated ids only. */
  readonly paths: {
    list(user: UserKey): GraphPath;
    one(user: UserKey, methodId: MethodId): GraphPath;
  };
  /** The grammar of Graph's ids; null for what cannot be one. */
  readonly parseId: (text: string) => MethodId | null;
  /** Which of them arguments may name; `parseId` unless given. */
  readonly parseArgument?: (text: string) => MethodId | null;
  /** The method that is meant where a read names none: only where everybody's has the same id. */
  readonly defaultId?: MethodId;
  /** What Graph's JSON holds beside `id` and `createdDateTime`. */
  readonly wire: Shape;
  readonly decode: (item: z.output<z.ZodObject<Shape>>) => Fields;
  /** Whether the typed list says when a method was registered; it does unless told. */
  readonly isDated?: false;
  /** Whether Graph documents that its list of all kinds shows this one; it does unless told. */
  readonly isInMixedList?: false;
  /** What Graph demands. */
  readonly access: { readonly read: Access; readonly remove: Access };
}

export interface Method<M extends MethodObject>
  extends Omit<MethodDefinition<z.ZodRawShape, object>, 'wire' | 'decode'> {
  /** A method out of the body of a 200 or 201, or undefined when it is none. */
  decodeOne(json: unknown, user: UserRef): M | undefined;
  /**
   * The methods of one person. Sent once in a request, however often it is asked, and not at all where the list of all
   * kinds has been read and tells everything.
   */
  read(graph: GraphClient, user: UserRef): Loaded<MethodList<M>>;
  /**
   * The methods of this kind in the list of all kinds. Null where that does not tell: a field of `fields` (every field
   * unless given) is missing there, or there are none and Graph does not document that it would show them.
   */
  inMixed(items: readonly MixedItem[], user: UserRef, fields?: ReadonlySet<string>): MethodList<M> | null;
  /** As `read`, whatever the list of all kinds tells. */
  readTyped(graph: GraphClient, user: UserRef): Loaded<MethodList<M>>;
  /** One method out of the person's list; null when the person has none of this id. */
  readOne(graph: GraphClient, user: UserRef, methodId: MethodId): Promise<Outcome<M | null>>;
  /** The methods as they are now, whatever was read before. */
  readAgain(graph: GraphClient, user: UserRef): Promise<Outcome<MethodList<M>>>;
}

// A person has a handful of each kind: a list that goes on elsewhere is none of Graph's.
const maxItems = 100;
const time = z.iso.datetime({ offset: true }).nullish().catch(null);
// The sample of Graph's page spells the time of a key `creationDateTime`:
// https://learn.microsoft.com/graph/api/authentication-list-methods
const inherited = { id: z.string().max(2_048), createdDateTime: time, creationDateTime: time };

export function defineMethod<Shape extends z.ZodRawShape, Fields extends object>(
  definition: MethodDefinition<Shape, Fields>,
): Method<MethodObject & Fields> {
  type M = MethodObject & Fields;
  const { parseId, paths, wire, decode, isDated = true, isInMixedList = true } = definition;
  const graphType = graphTypeOf(definition);
  const item = z.object({ ...wire, ...inherited });
  const list = z.object({ value: z.array(item).max(maxItems), '@odata.nextLink': z.null().optional() });

  function toMethod(found: z.output<typeof item>, user: UserRef): M | undefined {
    const { id, createdDateTime, creationDateTime } = found as z.output<z.ZodObject<typeof inherited>>;
    const methodId = parseId(id);
    if (methodId === null) return undefined;
    const fields = decode(found as unknown as z.output<z.ZodObject<Shape>>);
    return { user, methodId, createdDateTime: createdDateTime ?? creationDateTime ?? null, ...fields };
  }
  function decodeList(json: unknown, user: UserRef): MethodList<M> | undefined {
    const found = list.safeParse(json).data;
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
  const readTyped = (graph: GraphClient, user: UserRef) =>
    graph.read(paths.list(user.id), (json) => decodeList(json, user));
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
    readAgain: (graph, user) => graph.readAgain(paths.list(user.id), (json) => decodeList(json, user)),
  };
  return method;
}

/** What Graph calls a method of this kind: `#microsoft.graph.emailAuthenticationMethod`. */
export function graphTypeOf({ collection }: MethodResource): string {
  const singular = collection.replace(/s$/, '');
  return `#microsoft.graph.${singular.replace(/(?<!Authentication)Method$/, 'AuthenticationMethod')}`;
}

/** The method of this id in a list; null when there is none. */
export function findMethod<M extends MethodObject>(methods: MethodList<M>, methodId: MethodId): M | null {
  return methods.items.find((method) => method.methodId === methodId) ?? null;
}
