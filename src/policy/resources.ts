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

/** A person's sign-in sessions, which can be ended and not read. */
export const sessions = 'sessions';

/** What ends them. No right to methods does. */
export const sessionsRight = 'Sessions.Revoke';

/** The people of the directory and of groups: lists that concern no single person. */
export const people = 'people';

/** What Conditional Access policies require of one person. */
export const conditionalAccess = 'conditionalAccess';

/** One person's sign-ins. */
export const signIns = 'signIns';
/** Reports on registered methods, which concern everybody. */
export const reports = 'reports';

/** The scopes for reading resources other than methods. One's own account and groups require no more than the names. */
export const scopesOf: Readonly<Record<string, readonly string[]>> = {
  [accounts]: ['Directory.Read'],
  [memberships]: ['Policy.Read', 'Directory.Read'],
  [policies]: ['Policy.Read'],
  [people]: ['Directory.Read'],
  [conditionalAccess]: ['Policy.Read'],
  [signIns]: ['Reports.Read'],
  [reports]: ['Reports.Read'],
};

/** Resources for signed-in people only: the path does not name the person they concern. */
export const forPeopleOnly: readonly string[] = [people, conditionalAccess, signIns, reports];

/** Paths that name no person, and their resources. */
const besidesPeople: readonly (readonly [RegExp, string])[] = [
  [/^\/policies\/authenticationMethodsPolicy(?=[/?]|$)/, policies],
  [
    /^\/(?:users\?(?:.*&)?\$(?:search|count)=|groups\/|domains\/|directory\/deletedItems\/microsoft\.graph\.user\?)/,
    people,
  ],
  [/^\/identity\/conditionalAccess\/evaluate$/, conditionalAccess],
  [/^\/auditLogs\/signIns\?/, signIns],
  [/^\/reports\/authenticationMethods\//, reports],
];

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
  /^\/users(?:\/|\(')([^/?')]+)(?:'\))?(?:\/authentication\/([A-Za-z0-9]+)(?=[/?]|$)|\/(checkMemberGroups|revokeSignInSessions)$|(?=\?|$)(.*))/;
/** The methods of one kind of a person with an object id, nearly every path. */
const plainList = /^\/users\/[0-9a-f-]{36}\/authentication\/[A-Za-z0-9]+$/;
const idAt = '/users/'.length;
const idEnd = idAt + 36;
const collectionAt = idEnd + '/authentication/'.length;
const actions: Readonly<Record<string, string>> = { checkMemberGroups: memberships, revokeSignInSessions: sessions };
const ofPassword = /\/authentication\/(?:methods\/[^/?]+\/resetPassword|operations\/[^/?]+(?:\?[^/]*)?)$/;
const names = '?$select=id,userPrincipalName,displayName';

/** Null for a path without a person, or of an unknown resource. */
export function subjectOf(path: GraphPath): PathSubject | null {
  // Every read passes here: a match with groups costs several times as much.
  if (plainList.test(path)) return { person: path.slice(idAt, idEnd), resource: path.slice(collectionAt) };
  const found = path.startsWith('/users/') || path.startsWith("/users('") ? subject.exec(path) : null;
  if (found === null) return withoutPerson(path);
  const [, person, named, action, query] = found;
  // A reset and its operation are about the password, wherever Graph's paths have them.
  const isOfPassword = (named === 'methods' || named === 'operations') && ofPassword.test(path);
  const ofAction = action === undefined ? undefined : actions[action];
  const ofDirectory = query === names ? directory : accounts;
  const resource = (isOfPassword ? 'passwordMethods' : named) ?? ofAction ?? ofDirectory;
  return { person: plain(person as string), resource };
}

/** Nearly every person is named by an object id, which is not encoded. */
function plain(segment: string): string {
  return segment.includes('%') ? decodeURIComponent(segment) : segment;
}

function withoutPerson(path: GraphPath): PathSubject | null {
  const beside = besidesPeople.find(([pattern]) => pattern.test(path));
  if (beside !== undefined) return { person: '', resource: beside[1] };
  const deleted = /^\/directory\/deletedItems\/([0-9a-f-]{36})$/.exec(path)?.[1];
  return deleted === undefined ? null : { person: deleted, resource: accounts };
}

/** Expands `*` in the schema's requirements: one name for each resource, and the one for all. */
export function spelledOut(names: readonly string[], resources: readonly Resource[]): readonly string[] {
  const prefixes = [...new Set([...resources.map(({ scope }) => scope), everyResource])];
  return names.flatMap((name) =>
    name.startsWith('*.') ? prefixes.map((prefix) => `${prefix}${name.slice(1)}`) : [name],
  );
}
