// A new write in its stored form: keyed hashes replace the values that are not stored.

import type { Fingerprints } from './fingerprint.ts';
import type { NewWrite } from './write-store.ts';

export interface HashedWrite {
  readonly operationId: string;
  readonly caller: string;
  readonly keyHash: string | null;
  readonly bulkHash: string | null;
  readonly argsHash: string;
  readonly action: string;
  readonly tenantId: string;
  readonly person: string;
  readonly methodId: string | null;
  readonly resource: string;
  /** JSON; null for a write that is not sent yet. */
  readonly outcome: string | null;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const methodGrammar = /^(?=.*[A-Za-z_-])[A-Za-z0-9_=-]{1,1400}$/;

/** Throws a `TypeError` if an id could be a name or a phone number. A group of writes has no person. */
export function hashed(write: NewWrite, fingerprints: Fingerprints): HashedWrite {
  if (!guid.test(write.operationId)) throw new TypeError('An operation id is a GUID');
  if (!guid.test(write.person) && write.person !== '') throw new TypeError('The store names people by object id only');
  if (write.methodId !== null && !methodGrammar.test(write.methodId)) throw new TypeError('Not the id of a method');
  const caller = fingerprints.caller(write.caller);
  return {
    operationId: write.operationId,
    caller,
    keyHash: write.key === null ? null : fingerprints.key([caller, write.key]),
    bulkHash: write.bulkKey == null ? null : fingerprints.key([caller, write.bulkKey]),
    argsHash: fingerprints.args([write.action, write.person, write.methodId ?? '', ...write.args]),
    action: write.action,
    tenantId: write.caller.tenantId,
    person: write.person,
    methodId: write.methodId,
    resource: write.resource,
    outcome: null,
  };
}
