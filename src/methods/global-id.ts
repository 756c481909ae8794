// The ids by which `node` finds methods again: a type, a method and a person in one opaque text. No two people's methods
// share one, although Graph gives everybody's phones and e-mail addresses the same ids.

import { type MethodId, type ObjectId, parseObjectId } from '../graph/ids.ts';

export interface MethodKey {
  readonly user: ObjectId;
  readonly methodId: MethodId;
}

// The name of a key has up to 1,365 characters.
const maxLength = 2_048;

/** Opaque to clients. */
export function toGlobalId(typename: string, { user, methodId }: MethodKey): string {
  return Buffer.from(`${typename}:${methodId}:${user}`).toString('base64url');
}

/** The person and the method behind a global id, or null when it is none of this type. */
export function fromGlobalId(
  typename: string,
  parseId: (text: string) => MethodId | null,
  id: string,
): MethodKey | null {
  if (id.length > maxLength || !/^[\w-]+$/.test(id)) return null;
  const [type, method = '', person = ''] = Buffer.from(id, 'base64url').toString().split(':');
  const methodId = type === typename ? parseId(method) : null;
  const user = parseObjectId(person);
  if (methodId === null || user === null) return null;
  return toGlobalId(typename, { user, methodId }) === id ? { user, methodId } : null;
}
