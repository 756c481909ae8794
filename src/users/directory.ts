// Resolves a `userId` (object id, userPrincipalName or `me`) to the key for Graph's paths. A userPrincipalName is
// resolved to the object id first, because Graph was reported to answer 204 for a userPrincipalName without changing
// anything (https://github.com/microsoftgraph/microsoft-graph-docs/issues/13328).

import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { upTo } from '../cache-size.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import {
  type ObjectId,
  parseObjectId,
  parseUserPrincipalName,
  type UserKey,
  type UserPrincipalName,
  type UserRef,
} from '../graph/ids.ts';
import { path } from '../graph/request.ts';

/** A person, with the values that were read to find them, by the field of `User` that shows each. */
export interface FoundUser extends UserRef {
  /** Set if a list of people contained them. */
  readonly names?: GraphUser;
  readonly found?: Readonly<Record<string, Outcome<unknown>>>;
}

/** https://learn.microsoft.com/graph/api/resources/user */
export interface GraphUser {
  readonly id: ObjectId;
  readonly userPrincipalName: string | null;
  readonly displayName: string | null;
}

/** Object ids of userPrincipalNames, cached for seconds and separately for each caller. */
export interface ObjectIdCache {
  get(name: UserPrincipalName): ObjectId | undefined;
  set(name: UserPrincipalName, id: ObjectId): void;
}

// A userPrincipalName may be reassigned; half a minute is far below the delays of any directory.
const keptNames = { ...upTo(20_000), ttl: 30_000 };

/** Names found with one owner's rights must not be visible to another. */
export function createObjectIdCaches(): (owner: string) => ObjectIdCache {
  const names = new LRUCache<string, ObjectId>(keptNames);
  return (owner) => ({
    get: (name) => names.get(`${owner} ${name}`),
    set: (name, id) => names.set(`${owner} ${name}`, id),
  });
}

export type ParsedUserId =
  | { readonly kind: 'object-id'; readonly id: ObjectId }
  | { readonly kind: 'name'; readonly name: UserPrincipalName }
  | { readonly kind: 'me-without-user' }
  | { readonly kind: 'malformed' };

export interface UserDirectory {
  /** Validates the text and returns the person's key. Costs no call. */
  parse(text: string): ParsedUserId;
  /** The object id, possibly cached for up to half a minute. */
  resolve(name: UserPrincipalName): Promise<Outcome<UserRef>>;
  /** The object id, looked up now. */
  resolveNow(name: UserPrincipalName): Promise<Outcome<UserRef>>;
  /** The person's directory entry. */
  read(id: UserKey): Loaded<GraphUser>;
}

export const graphUser = z.object({
  id: z.string().transform((id, context) => {
    const parsed = parseObjectId(id);
    if (parsed === null) context.addIssue({ code: 'custom' });
    return parsed as ObjectId;
  }),
  userPrincipalName: z.string().max(1024).nullish().default(null),
  displayName: z.string().max(1024).nullish().default(null),
});

/** `self`: the caller's own object id; null for an application. */
export function createUserDirectory(graph: GraphClient, self: ObjectId | null, cache: ObjectIdCache): UserDirectory {
  const lookedUp = new Set<UserPrincipalName>();
  const entryPath = (id: UserKey) => path`/users/${id}?$select=id,userPrincipalName,displayName`;
  const read = (id: UserKey) => graph.read(entryPath(id), entryOf(id));
  const remembered = (name: UserPrincipalName, found: Outcome<GraphUser>): Outcome<UserRef> => {
    if (!found.ok) return found;
    cache.set(name, found.value.id);
    return { ok: true, value: { id: found.value.id } };
  };
  return {
    parse(text) {
      if (text === 'me') return self === null ? { kind: 'me-without-user' } : { kind: 'object-id', id: self };
      const id = parseObjectId(text);
      if (id !== null) return { kind: 'object-id', id };
      const name = parseUserPrincipalName(text);
      return name === null ? { kind: 'malformed' } : { kind: 'name', name };
    },
    async resolve(name) {
      const known = cache.get(name);
      return known === undefined ? remembered(name, await read(name)) : { ok: true, value: { id: known } };
    },
    async resolveNow(name) {
      // The first read of a request is retried on temporary failures; a later one must not reuse its outcome.
      const again = lookedUp.has(name);
      lookedUp.add(name);
      return remembered(name, await (again ? graph.readAgain(entryPath(name), entryOf(name)) : read(name)));
    },
    read,
  };
}

// An entry of a different person is invalid.
function entryOf(asked: UserKey): (json: unknown) => GraphUser | undefined {
  return (json) => {
    const entry = graphUser.safeParse(json).data;
    return entry?.id === asked || entry?.userPrincipalName?.toLowerCase() === asked ? entry : undefined;
  };
}
