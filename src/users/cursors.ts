// Paging cursors, encrypted for one caller and one list. A client can neither read nor change one, nor use it for
// another list, and none contains a URL.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedKey } from '../derived-key.ts';

export interface Cursors {
  /** `place`: Graph's token for the next page; `list`: identifies the list. */
  seal(list: readonly string[], place: string): string;
  /** Null for a cursor that was not issued to this caller for this list. */
  open(list: readonly string[], cursor: string): string | null;
}

/** The `pageInfo` of a list that only goes forward; `endCursor` is null after the last page. */
export function forwardPageInfo(endCursor: string | null) {
  return { hasNextPage: endCursor !== null, hasPreviousPage: false, startCursor: null, endCursor } as const;
}

const ivBytes = 12;
const tagBytes = 16;
const maxCursorLength = 16_384;

/** The same for all replicas with one secret. `caller` is the owner of the cursors. */
export function createCursors(secret: string | Uint8Array): (caller: string) => Cursors {
  const key = derivedKey(secret, 'authmethods/cursors/1');
  return (caller) => {
    const boundTo = (list: readonly string[]) => Buffer.from(JSON.stringify([caller, ...list]));
    return {
      seal(list, place) {
        const iv = randomBytes(ivBytes);
        const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(list));
        const sealed = Buffer.concat([cipher.update(place), cipher.final()]);
        return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
      },
      open(list, cursor) {
        if (cursor.length > maxCursorLength || !/^[\w-]+$/.test(cursor)) return null;
        const bytes = Buffer.from(cursor, 'base64url');
        if (bytes.length <= ivBytes + tagBytes) return null;
        try {
          const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes)).setAAD(boundTo(list));
          decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
          return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString();
        } catch {
          return null;
        }
      },
    };
  };
}
