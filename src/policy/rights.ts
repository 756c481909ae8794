// What a caller may do and to whom, by its token and the configuration. Pure. Graph judges again with the caller's own
// roles; for an application it does not, so the policy here is the only one.

import type { Caller } from '../identity/caller.ts';

/** What the schema says a root field needs: any one of these. */
export interface FieldRight {
  readonly scopes: readonly string[];
  readonly appRoles: readonly string[];
}

export interface AppOnlyRules {
  readonly operations: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** Whom an operation may touch. */
export type Reach =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'people'; readonly ids: ReadonlySet<string>; readonly groups: readonly string[] };

export interface CallerRights {
  /** The permissions that are missing to use the root field; null when the caller may. */
  missingFor(operation: string, right: FieldRight): readonly string[] | null;
  readonly reads: Reach;
  readonly writes: Reach;
}

// Scopes that reach beyond the caller. Every other one, whatever it is called, reaches the caller alone.
const readsEveryone = ['PhoneMethods.Read', 'PhoneMethods.ReadWrite'];
const writesEveryone = ['PhoneMethods.ReadWrite'];

/** What each caller may do, found out once while its token is remembered. */
export function createRights(appOnly: AppOnlyRules | null): (caller: Caller) => CallerRights {
  const kept = new WeakMap<Caller, CallerRights>();
  return (caller) => {
    const rights = kept.get(caller) ?? rightsOf(caller, appOnly);
    kept.set(caller, rights);
    return rights;
  };
}

function rightsOf(caller: Caller, appOnly: AppOnlyRules | null): CallerRights {
  return caller.kind === 'delegated' ? personRights(caller) : applicationRights(caller, appOnly);
}

function personRights(caller: Caller): CallerRights {
  const self: Reach = { kind: 'people', ids: new Set([caller.objectId]), groups: [] };
  const reach = (scopes: readonly string[]): Reach =>
    scopes.some((scope) => caller.permissions.has(scope)) ? { kind: 'everyone' } : self;
  return {
    missingFor: (_operation, { scopes }) => (scopes.some((scope) => caller.permissions.has(scope)) ? null : scopes),
    reads: reach(readsEveryone),
    writes: reach(writesEveryone),
  };
}

function applicationRights(caller: Caller, rules: AppOnlyRules | null): CallerRights {
  const reach: Reach = { kind: 'people', ids: new Set(rules?.users), groups: rules?.groups ?? [] };
  return {
    missingFor(operation, { appRoles }) {
      if (rules?.operations.includes(operation) !== true) return [];
      return appRoles.some((role) => caller.permissions.has(role)) ? null : appRoles;
    },
    reads: reach,
    writes: reach,
  };
}
