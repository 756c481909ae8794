// What the gateway reads of an attestation object: which credential, of which model, and whether its maker attests it.
// Verifies nothing: Graph does. https://www.w3.org/TR/webauthn-3/#sctn-attestation

import { decodeCBOR } from '@levischuck/tiny-cbor';

export interface AttestedCredential {
  /** Base64url. */
  readonly credentialId: string;
  /** The AAGUID, as a GUID. */
  readonly aaGuid: string;
  /** Whether it holds a certificate of the maker. */
  readonly isAttested: boolean;
}

// Authenticator data: hash of the relying party (32 bytes), flags, counter (4), AAGUID (16), length of the id (2), id.
const flagsAt = 32;
const holdsCredential = 0x40;
const aaGuidAt = 37;
const lengthAt = 53;
const idAt = 55;

/** Null if it is malformed or holds no credential. */
export function readAttestation(attestationObject: Uint8Array): AttestedCredential | null {
  const found = decoded(attestationObject);
  if (!(found instanceof Map)) return null;
  const [format, statement, data] = ['fmt', 'attStmt', 'authData'].map((name) => found.get(name));
  if (typeof format !== 'string' || !(statement instanceof Map) || !(data instanceof Uint8Array)) return null;
  if (data.length <= idAt || ((data[flagsAt] ?? 0) & holdsCredential) === 0) return null;
  const bytes = Buffer.from(data);
  const end = idAt + bytes.readUInt16BE(lengthAt);
  if (end >= bytes.length) return null;
  const certificates: unknown = statement.get('x5c');
  return {
    credentialId: bytes.subarray(idAt, end).toString('base64url'),
    aaGuid: toGuid(bytes.subarray(aaGuidAt, lengthAt)),
    isAttested: Array.isArray(certificates) && certificates.length > 0,
  };
}

// The bytes come from outside, and the decoder throws at whatever is wrong with them. It reads the whole memory behind an
// array, of which a Buffer may be a part.
function decoded(bytes: Uint8Array): unknown {
  try {
    return decodeCBOR(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function toGuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
