// The rights of a caller for each resource, from its token and the configuration. Pure. Graph checks people again by
// their own roles; for an application it does not, so this policy is the only check.

import type { Caller } from '../identity/caller.ts';
import {
  directory,
  everyResource,
  forPeopleOnly,
  policies,
  prefixesOf,
  type Resource,
  scopesOf,
  sessions,
  sessionsRight,
  spelledOut,
} from './resources.ts';

/** The schema's requirement of a root field: any one of these. */
export interface FieldRight {
  readonly scopes: readonly string[];
  readonly appRoles: readonly string[];
}

export interface AppOnlyRules {
  readonly operations: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** The people that an operation may access. */
export type Reach =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'people'; readonly ids: ReadonlySet<string>; readonly groups: readonly string[] };

/** `issues`: what creates a credential or a secret, which no right to write opens. */
export type ReachAction = 'reads' | 'writes' | 'issues';

export interface CallerRights {
  /** The missing permissions for a root field; null if the caller may use it. */
  missingFor(operation: string, right: FieldRight): readonly string[] | null;
  /** The people that the caller may access for a resource; nobody for an unknown resource. */
  reach(action: ReachAction, resource: string): Reach;
  /** Which reach a request of this method needs that changes the resource: where credentials are issued, all but removing. */
  changing(resource: string, method: string): 'writes' | 'issues';
  /** The scope that would allow a person to do this to others; null for an application. */
  scopeFor(action: ReachAction, resource: string): string | null;
}

const nobody: Reach = { kind: 'people', ids: new Set(), groups: [] };
const everyone: Reach = { kind: 'everyone' };
const enough = { reads: ['Read', 'ReadWrite'], writes: ['ReadWrite'] } as const;

/** `names`: one permission for each resource. `anyOf`: these, and those that cover every resource. */
interface Requirement {
  readonly names: readonly string[];
  readonly anyOf: readonly string[];
}

/** Computes the rights of a caller: to be called once for each token. */
export function createRights(
  appOnly: AppOnlyRules | null,
  resources: readonly Resource[],
): (caller: Caller) => CallerRights {
  // Keyed by the requirement's own list: the schema has few, and every root field asks.
  const spelled = new WeakMap<readonly string[], Requirement>();
  const requirementOf = (required: readonly string[]) => {
    const known = spelled.get(required);
    if (known !== undefined) return known;
    const names = spelledOut(required, resources);
    const requirement = {
      names,
      anyOf: [...new Set(names.flatMap((name) => [name, forEveryResource(name, resources)]))],
    };
    spelled.set(required, requirement);
    return requirement;
  };
  return (caller) => rightsOf(caller, appOnly, resources, requirementOf);
}

function rightsOf(
  caller: Caller,
  rules: AppOnlyRules | null,
  resources: readonly Resource[],
  requirementOf: (required: readonly string[]) => Requirement,
): CallerRights {
  const isPerson = caller.kind === 'delegated';
  const holds = (permission: string) => caller.permissions.has(permission);
  const reachOf = isPerson ? personReach(caller, holds) : applicationReach(rules, holds);
  const reaches = {
    reads: new Map(resources.map((resource) => [resource.collection, reachOf('reads', resource)])),
    writes: new Map(resources.map((resource) => [resource.collection, reachOf('writes', resource)])),
    issues: new Map(resources.map((resource) => [resource.collection, reachOf('issues', resource)])),
  };
  const issuing = new Map(resources.map(({ collection, issue }) => [collection, issue]));
  const wide = widest([...reaches.reads.values()]);
  const revoking = revokingReach(caller, rules, holds);
  reaches.writes.set(sessions, revoking);
  reaches.reads.set(directory, widest([wide, revoking]));
  for (const [resource, scopes] of Object.entries(scopesOf)) {
    const held = scopes.some((scope) => holds(isPerson ? scope : `${scope}.All`));
    reaches.reads.set(resource, reachBesides(caller, wide, resource, held));
  }
  return {
    missingFor(operation, right) {
      if (!isPerson && rules?.operations.includes(operation) !== true) return [];
      const { names, anyOf } = requirementOf(isPerson ? right.scopes : right.appRoles);
      return anyOf.some(holds) ? null : names;
    },
    reach: (action, resource) => reaches[action].get(resource) ?? nobody,
    changing: (resource, method) => (method !== 'DELETE' && issuing.get(resource) !== undefined ? 'issues' : 'writes'),
    scopeFor(action, resource) {
      const scope = scopesOf[resource]?.[0];
      if (scope !== undefined) return isPerson ? scope : `${scope}.All`;
      if (!isPerson) return null;
      if (resource === sessions) return sessionsRight;
      if (action === 'issues') return issuing.get(resource) ?? null;
      // A right to any kind covers the directory: use the one that the caller holds for itself.
      const held = resources.find(({ collection }) => reaches.reads.get(collection) !== nobody);
      const named = resource === directory ? held : resources.find(({ collection }) => collection === resource);
      const prefix = named?.scope ?? everyResource;
      return `${prefix}.${action === 'reads' ? 'Read' : 'ReadWrite'}`;
    },
  };
}

/** For resources other than methods. `named`: the people whose names the caller may read. */
function reachBesides(caller: Caller, named: Reach, resource: string, held: boolean): Reach {
  const { kind } = caller;
  // An application reaches those whom the configuration lists, and nobody is listed by a search.
  if (forPeopleOnly.includes(resource)) return held && kind === 'delegated' ? everyone : nobody;
  if (resource === policies) return held && (kind === 'delegated' || named !== nobody) ? everyone : nobody;
  if (kind === 'application') return held ? named : nobody;
  if (held) return everyone;
  return named === nobody ? nobody : oneself(caller);
}

function revokingReach(caller: Caller, rules: AppOnlyRules | null, holds: (permission: string) => boolean): Reach {
  if (caller.kind === 'application') return holds(`${sessionsRight}.All`) ? listedBy(rules) : nobody;
  if (holds(sessionsRight)) return everyone;
  return holds(`${sessionsRight}.Self`) ? oneself(caller) : nobody;
}

const oneself = ({ objectId }: Caller): Reach => ({ kind: 'people', ids: new Set([objectId]), groups: [] });

const listedBy = (rules: AppOnlyRules | null): Extract<Reach, { kind: 'people' }> => ({
  kind: 'people',
  ids: new Set(rules?.users),
  groups: rules?.groups ?? [],
});

type ReachOf = (action: ReachAction, resource: Resource) => Reach;

function personReach(caller: Caller, holds: (scope: string) => boolean): ReachOf {
  const self = oneself(caller);
  return (action, resource) => {
    const { names, issue } = namesFor(action, resource);
    if ([...names, ...issue].some(holds)) return everyone;
    return names.some((name) => holds(`${name}.Self`)) ? self : nobody;
  };
}

function applicationReach(rules: AppOnlyRules | null, holds: (role: string) => boolean): ReachOf {
  const listed = listedBy(rules);
  const byId: Reach = { ...listed, groups: [] };
  return (action, resource) => {
    const { names, issue } = namesFor(action, resource);
    if (names.some((name) => holds(`${name}.All`))) return listed;
    // An administrator of a group would choose for whom it issues.
    return issue.some((name) => holds(`${name}.All`)) ? byId : nobody;
  };
}

/** `issue`: the right to issue, which lets its holder see what is there, too. Nobody has it for oneself alone. */
function namesFor(action: ReachAction, resource: Resource) {
  const issue = action === 'writes' || resource.issue === undefined ? [] : [resource.issue];
  if (action === 'issues') return { names: [], issue };
  return { names: prefixesOf(resource).flatMap((prefix) => enough[action].map((verb) => `${prefix}.${verb}`)), issue };
}

/** The widest reach of one caller for reading: its reaches differ in kind, not in the people they list. */
function widest(reaches: readonly Reach[]): Reach {
  const rank = (reach: Reach) =>
    reach.kind === 'everyone' ? Number.POSITIVE_INFINITY : reach.ids.size + reach.groups.length;
  return reaches.reduce((wide, reach) => (rank(reach) > rank(wide) ? reach : wide), nobody);
}

// Only for reading and writing methods: issuing a secret requires its own scope.
function forEveryResource(name: string, resources: readonly Resource[]): string {
  const [prefix = '', verb = '', ...rest] = name.split('.');
  const isMethod = resources.some(({ scope }) => scope === prefix) && (verb === 'Read' || verb === 'ReadWrite');
  return isMethod ? [everyResource, verb, ...rest].join('.') : name;
}
