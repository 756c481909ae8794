// What all requests with one verified token have in common: its rights, and its owner's views of what the process keeps.
// Kept for as long as the token is.

import type { SharedGuards } from '../graph/guards/guards.ts';
import { parseObjectId } from '../graph/ids.ts';
import type { Caller } from '../identity/caller.ts';
import type { CallerRights } from '../policy/rights.ts';
import type { Cursors } from '../users/cursors.ts';
import type { ObjectIdCache } from '../users/directory.ts';

export interface CallerSources {
  readonly guards: SharedGuards;
  readonly rightsOf: (caller: Caller) => CallerRights;
  readonly cursorsOf: (caller: string) => Cursors;
  readonly namesOf: (owner: string) => ObjectIdCache;
  readonly routerClients: ReadonlySet<string>;
}

export type CallerParts = ReturnType<typeof partsOf>;

export function createCallerParts(sources: CallerSources): (caller: Caller) => CallerParts {
  const kept = new WeakMap<Caller, CallerParts>();
  return (caller) => {
    const known = kept.get(caller);
    if (known !== undefined) return known;
    const parts = partsOf(caller, sources);
    kept.set(caller, parts);
    return parts;
  };
}

function partsOf(caller: Caller, { guards, rightsOf, cursorsOf, namesOf, routerClients }: CallerSources) {
  const owner = caller.principal;
  return {
    /** Its own object id; null for an application. */
    self: caller.kind === 'delegated' ? parseObjectId(caller.objectId) : null,
    guards: guards.of({ tenantId: caller.tenantId, caller: owner }),
    rights: rightsOf(caller),
    cursors: cursorsOf(owner),
    names: namesOf(owner),
    isRouter: routerClients.has(caller.clientId),
  } as const;
}
