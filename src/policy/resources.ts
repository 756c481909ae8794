// The resources of Graph that rights are judged for: those below `/users/{id}/authentication`, handed in by the registry of
// slices, and what the directory and the tenant's policies say. A path of any other resource belongs to nobody.

import type { GraphPath } from '../graph/request.ts';

/** What Graph and the gateway's scopes call one kind of authentication method. */
export interface Resource {
  /** The segment of Graph's path after `/authentication/`. */
  readonly collection: string;
  /** What scopes and app roles begin with: `.Read`, `.ReadWrite.Self` and so on follow. */
  readonly scope: string;
}

/** A person's names, which every right to read some resource opens. */
export const directory = 'directory';

/** A person's account: whether it is enabled, what it is licensed for, where it comes from. */
export const accounts = 'accounts';

/** Which of some groups a person is in. */
export const memberships = 'memberships';

/** The authentication methods policy, which is about nobody. */
export const policies = 'policies';

/** The people of the directory and of its groups: lists that are about no single person. */
export const people = 'people';

/** What opens the resources that are no kind of method, for reading. One's own account and groups need no more than the names. */
export const scopesOf: Readonly<Record<string, readonly string[]>> = {
  [accounts]: ['Directory.Read'],
  [memberships]: ['Policy.Read', 'Directory.Read'],
  [policies]: ['Policy.Read'],
  [people]: ['Directory.Read'],
};

/** Scopes and app roles that begin with it open every resource. */
export const everyResource = 'AuthenticationMethods';

/** The beginnings of scopes and app roles that open one resource. */
export function prefixesOf({ scope }: Resource): readonly string[] {
  return [scope, everyResource];
}

/** The person and the resource that a path is about. */
export interface PathSubject {
  /** The object id or name of the person, as Graph is given it; empty where it is about nobody. */
  readonly person: string;
  /** A collection, `directory`, or one of `scopesOf`. */
  readonly resource: string;
}

const subject =
  /^\/users(?:\/|\(')([^/?')]+)(?:'\))?(?:\/authentication\/([A-Za-z0-9]+)(?=[/?]|$)|\/(checkMemberGroups)$|(?=\?|$)(.*))/;
const names = '?$select=id,userPrincipalName,displayName';

/** Null for a path that is about no person, or about something that no resource stands for. */
export function subjectOf(path: GraphPath): PathSubject | null {
  // Every read passes here, and nearly every path is a person's.
  const found = path.startsWith('/users/') || path.startsWith("/users('") ? subject.exec(path) : null;
  if (found === null) return withoutPerson(path);
  const [, person, collection, groups, query] = found;
  const ofDirectory = groups !== undefined ? memberships : query === names ? directory : accounts;
  return { person: decodeURIComponent(person as string), resource: collection ?? ofDirectory };
}

function withoutPerson(path: GraphPath): PathSubject | null {
  if (/^\/policies\/authenticationMethodsPolicy(?=[/?]|$)/.test(path)) return { person: '', resource: policies };
  return /^\/(?:users\?\$search=|groups\/)/.test(path) ? { person: '', resource: people } : null;
}

/** The names that `*` stands for in what the schema demands: one for each resource, and the one for all. */
export function spelledOut(names: readonly string[], resources: readonly Resource[]): readonly string[] {
  const prefixes = [...new Set([...resources.map(({ scope }) => scope), everyResource])];
  return names.flatMap((name) =>
    name.startsWith('*.') ? prefixes.map((prefix) => `${prefix}${name.slice(1)}`) : [name],
  );
}
