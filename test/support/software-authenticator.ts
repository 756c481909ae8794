// An authenticator in software, for tests: makes a passkey out of creation options, with real keys, signatures and
// certificates, and can be wrong in one respect at a time.

import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { encodeCBOR } from '@levischuck/tiny-cbor';
import { generate } from 'selfsigned';

export interface CreationOptions {
  readonly rp: { readonly id: string };
  readonly challenge: string;
}

export interface Authenticator {
  readonly aaGuid?: string;
  /** `packed`: with a certificate of its maker; `none` by default, as passkeys of a provider. */
  readonly format?: 'none' | 'packed';
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly isVerified?: boolean;
  /** Whether the passkey may be copied to other devices. */
  readonly isSynced?: boolean;
  /** Signs what it did not see. */
  readonly forges?: boolean;
  readonly credentialId?: Buffer;
}

export const securityKeyAaGuid = '2fc0579f-8113-47ea-b116-555a8db9202a';

/** What `PublicKeyCredential.toJSON()` gives. */
export async function makePasskey(options: CreationOptions, how: Authenticator = {}) {
  const { origin = `https://${options.rp.id}`, challenge = options.challenge, type = 'webauthn.create' } = how;
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = new Map<string | number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
  const credentialId = how.credentialId ?? randomBytes(16);
  const authData = dataOf(options, how, credentialId, encodeCBOR(key));
  const clientData = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const statement = await statementOf(how, Buffer.concat([authData, sha256(clientData)]));
  const attestation = new Map<string | number, string | Uint8Array | Map<string | number, never>>([
    ['fmt', how.format ?? 'none'],
    ['attStmt', statement as Map<string | number, never>],
    ['authData', authData],
  ]);
  const id = credentialId.toString('base64url');
  return {
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: 'cross-platform',
    response: {
      clientDataJSON: clientData.toString('base64url'),
      attestationObject: Buffer.from(encodeCBOR(attestation)).toString('base64url'),
      transports: ['usb'],
    },
    clientExtensionResults: {},
  };
}

function dataOf(options: CreationOptions, how: Authenticator, credentialId: Buffer, key: Uint8Array): Buffer {
  const { rpId = options.rp.id, isVerified = true, isSynced = false, aaGuid = securityKeyAaGuid } = how;
  // User present, user verified, backup eligible, attested credential data.
  const flags = 0x01 | (isVerified ? 0x04 : 0) | (isSynced ? 0x08 : 0) | 0x40;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(credentialId.length);
  return Buffer.concat([
    sha256(Buffer.from(rpId)),
    Buffer.from([flags, 0, 0, 0, 0]),
    Buffer.from(aaGuid.replaceAll('-', ''), 'hex'),
    length,
    credentialId,
    key,
  ]);
}

async function statementOf({ format, forges }: Authenticator, signed: Buffer) {
  if (format !== 'packed') return new Map();
  const { privateKey, certificate } = await maker();
  const signature = sign('sha256', forges ? Buffer.from('another') : signed, privateKey);
  return new Map<string, unknown>([
    ['alg', -7],
    ['sig', signature],
    ['x5c', [certificate]],
  ]);
}

// https://www.w3.org/TR/webauthn-3/#sctn-packed-attestation-cert-requirements
const subject = [
  { shortName: 'C', value: 'SE' },
  { shortName: 'O', value: 'Emulated keys' },
  { shortName: 'OU', value: 'Authenticator Attestation' },
  { name: 'commonName', value: 'Emulated key 1' },
];

let made: Promise<{ privateKey: string; certificate: Buffer }> | undefined;

function maker() {
  made ??= generate(subject, {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: false, critical: true }],
  }).then(({ private: privateKey, cert }) => ({
    privateKey,
    certificate: Buffer.from(cert.replace(/-----[^-]+-----|\s/g, ''), 'base64'),
  }));
  return made;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
