// The global ids by which `node` finds methods: a type, a method id and a person in one opaque string. Each is unique,
// although Graph gives the phones and e-mail addresses of all people the same ids.

import { type MethodId, type ObjectId, parseObjectId } from '../graph/ids.ts';

export interface MethodKey {
  readonly user: ObjectId;
  readonly methodId: MethodId;
}

// A key's name has up to 1,365 characters.
const maxLength = 2_048;

/** Opaque to clients. */
export function toGlobalId(typename: string, { user, methodId }: MethodKey): string {
  return Buffer.from(`${typename}:${methodId}:${user}`).toString('base64url');
}

/** The person and the method of a global id, or null if the id is not of this type. */
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
