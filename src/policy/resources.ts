// The resources of Graph that rights are judged for: those below `/users/{id}/authentication`, and the directory. Handed
// in by the registry of slices; a path of any other resource belongs to nobody.

import type { GraphPath } from '../graph/request.ts';

/** What Graph and the gateway's scopes call one kind of authentication method. */
export interface Resource {
  /** The segment of Graph's path after `/authentication/`. */
  readonly collection: string;
  /** What scopes and app roles begin with: `.Read`, `.ReadWrite.Self` and so on follow. */
  readonly scope: string;
}

/** A person's own entry, which every right to read some resource opens. */
export const directory = 'directory';

/** Scopes and app roles that begin with it open every resource. */
export const everyResource = 'AuthenticationMethods';

/** What scopes and app roles of one resource may begin with. */
export function prefixesOf({ scope }: Resource): readonly string[] {
  return [scope, everyResource];
}

/** Whom and what a path is about. */
export interface PathSubject {
  /** The object id or name of the person, as Graph is given it. */
  readonly person: string;
  /** A collection, or `directory`. */
  readonly resource: string;
}

const subject = /^\/users(?:\/|\(')([^/?')]+)(?:'\))?(?:\/authentication\/([A-Za-z0-9]+)(?=[/?]|$)|(?=\?|$))/;

/** Null for a path that is about no person, or about something that no resource stands for. */
export function subjectOf(path: GraphPath): PathSubject | null {
  const found = subject.exec(path);
  if (found === null) return null;
  return { person: decodeURIComponent(found[1] as string), resource: found[2] ?? directory };
}

/** The names that `*` stands for in what the schema demands: one for each resource, and the one for all. */
export function spelledOut(names: readonly string[], resources: readonly Resource[]): readonly string[] {
  const prefixes = [...new Set([...resources.map(({ scope }) => scope), everyResource])];
  return names.flatMap((name) =>
    name.startsWith('*.') ? prefixes.map((prefix) => `${prefix}${name.slice(1)}`) : [name],
  );
}
