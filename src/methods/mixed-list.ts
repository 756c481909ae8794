// Graph's list of a person's methods of every kind, which requires the right to read all kinds. Each kind's own
// definition decodes its items.
// https://learn.microsoft.com/graph/api/authentication-list-methods

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { UserKey, UserRef } from '../graph/ids.ts';
import { type GraphPath, path } from '../graph/request.ts';
import type { MethodResource } from './objects.ts';

/** Access rights treat it like a kind of method: only scopes that cover every kind cover it. */
export const mixedResource = {
  collection: 'methods',
  scope: 'AuthenticationMethods',
  missingIn: ['CHINA'],
} as const satisfies MethodResource;

/** One item of that list. */
export type MixedItem = Readonly<Record<string, unknown>> & { readonly '@odata.type': string };

// A person has a handful of each kind: a paged response is invalid.
const maxItems = 1_000;
const list = z.object({
  value: z.array(z.looseObject({ '@odata.type': z.string().max(256) })).max(maxItems),
  '@odata.nextLink': z.null().optional(),
});

const decode = (json: unknown): readonly MixedItem[] | undefined => list.safeParse(json).data?.value;

export function mixedPath(user: UserKey): GraphPath {
  return path`/users/${user}/authentication/methods`;
}

// The people whose mixed list a request has read, keyed by the request's client.
const readPeople = new WeakMap<GraphClient, Set<string>>();

/** Requested at most once in each request; lists of one kind reuse the response from then on. */
export function readMixed(graph: GraphClient, user: UserRef): Loaded<readonly MixedItem[]> {
  const people = readPeople.get(graph) ?? new Set();
  readPeople.set(graph, people.add(user.id));
  return graph.read(mixedPath(user.id), decode);
}

/** The list if this request has already read it, else null. */
export function mixedIfRead(graph: GraphClient, user: UserRef): Loaded<readonly MixedItem[]> | null {
  return readPeople.get(graph)?.has(user.id) === true ? graph.read(mixedPath(user.id), decode) : null;
}
