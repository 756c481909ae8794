// The Graph resources that access rights are keyed by: those below `/users/{id}/authentication`, from the registry of
// slices, and parts of the directory and the tenant's policies. A path of any other resource is accessible to nobody.

import type { GraphPath } from '../graph/request.ts';

/** The names of one kind of authentication method in Graph and in the gateway's scopes. */
export interface Resource {
  /** The segment of Graph's path after `/authentication/`. */
  readonly collection: string;
  /** The prefix of its scopes and app roles: `.Read`, `.ReadWrite.Self` and so on follow. */
  readonly scope: string;
  /** The scope that alone lets a caller issue what this kind signs in with; absent where nothing is issued. */
  readonly issue?: string;
}

/** A person's names, which any right to read some resource covers. */
export const directory = 'directory';

/** A person's account: whether it is enabled, its licences, its origin. */
export const accounts = 'accounts';

/** A person's membership in given groups. */
export const memberships = 'memberships';

/** The authentication methods policy, which concerns no single person. */
export const policies = 'policies';

/** The people of the directory and of groups: lists that concern no single person. */
export const people = 'people';

/** Reports on registered methods, which concern everybody. */
export const reports = 'reports';

/** The scopes for reading resources other than methods. One's own account and groups require no more than the names. */
export const scopesOf: Readonly<Record<string, readonly string[]>> = {
  [accounts]: ['Directory.Read'],
  [memberships]: ['Policy.Read', 'Directory.Read'],
  [policies]: ['Policy.Read'],
  [people]: ['Directory.Read'],
  [reports]: ['Reports.Read'],
};

/** Scopes and app roles with this prefix cover every kind of method. */
export const everyResource = 'AuthenticationMethods';

/** The prefixes of scopes and app roles that cover one resource. */
export function prefixesOf({ scope }: Resource): readonly string[] {
  return [scope, everyResource];
}

/** The person and the resource of a path. */
export interface PathSubject {
  /** The object id or name of the person, as in the path; empty if the path concerns nobody. */
  readonly person: string;
  /** A collection, `directory`, or one of `scopesOf`. */
  readonly resource: string;
}

const subject =
  /^\/users(?:\/|\(')([^/?')]+)(?:'\))?(?:\/authentication\/([A-Za-z0-9]+)(?=[/?]|$)|\/(checkMemberGroups)$|(?=\?|$)(.*))/;
const ofPassword = /\/authentication\/(?:methods\/[^/?]+\/resetPassword|operations\/[^/?]+(?:\?[^/]*)?)$/;
const names = '?$select=id,userPrincipalName,displayName';

/** Null for a path without a person, or of an unknown resource. */
export function subjectOf(path: GraphPath): PathSubject | null {
  if (/^\/policies\/authenticationMethodsPolicy(?=[/?]|$)/.test(path)) return { person: '', resource: policies };
  if (/^\/reports\/authenticationMethods\//.test(path)) return { person: '', resource: reports };
  if (/^\/(?:users\?\$search=|groups\/|directory\/deletedItems\/)/.test(path)) return { person: '', resource: people };
  const found = subject.exec(path);
  if (found === null) return null;
  const [, person, named, groups, query] = found;
  // A reset and its operation are about the password, wherever Graph's paths have them.
  const collection = ofPassword.test(path) ? 'passwordMethods' : named;
  const ofDirectory = groups !== undefined ? memberships : query === names ? directory : accounts;
  return { person: decodeURIComponent(person as string), resource: collection ?? ofDirectory };
}

/** Expands `*` in the schema's requirements: one name for each resource, and the one for all. */
export function spelledOut(names: readonly string[], resources: readonly Resource[]): readonly string[] {
  const prefixes = [...new Set([...resources.map(({ scope }) => scope), everyResource])];
  return names.flatMap((name) =>
    name.startsWith('*.') ? prefixes.map((prefix) => `${prefix}${name.slice(1)}`) : [name],
  );
}
