// Graph's list of a person's methods of every kind, which needs the right to all of them. What it shows of a kind is for
// that kind's own definition to say.
// https://learn.microsoft.com/graph/api/authentication-list-methods

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { UserKey, UserRef } from '../graph/ids.ts';
import { type GraphPath, path } from '../graph/request.ts';
import type { MethodResource } from './objects.ts';

/** Rights are judged by it as by a kind of method: only what opens every kind opens it. */
export const mixedResource = {
  collection: 'methods',
  scope: 'AuthenticationMethods',
  missingIn: ['CHINA'],
} as const satisfies MethodResource;

/** One method as Graph shows it there. */
export type MixedItem = Readonly<Record<string, unknown>> & { readonly '@odata.type': string };

// A person has a handful of each kind: a list that goes on elsewhere is none of Graph's.
const maxItems = 1_000;
const list = z.object({
  value: z.array(z.looseObject({ '@odata.type': z.string().max(256) })).max(maxItems),
  '@odata.nextLink': z.null().optional(),
});

const decode = (json: unknown): readonly MixedItem[] | undefined => list.safeParse(json).data?.value;

export function mixedPath(user: UserKey): GraphPath {
  return path`/users/${user}/authentication/methods`;
}

// By the client of a request: the people whose mixed list it has asked for.
const readPeople = new WeakMap<GraphClient, Set<string>>();

/** Sent once in a request, however often it is asked; lists of one kind are answered by it from then on. */
export function readMixed(graph: GraphClient, user: UserRef): Loaded<readonly MixedItem[]> {
  const people = readPeople.get(graph) ?? new Set();
  readPeople.set(graph, people.add(user.id));
  return graph.read(mixedPath(user.id), decode);
}

/** The list where this request has asked for it already; else null. */
export function mixedIfRead(graph: GraphClient, user: UserRef): Loaded<readonly MixedItem[]> | null {
  return readPeople.get(graph)?.has(user.id) === true ? graph.read(mixedPath(user.id), decode) : null;
}
