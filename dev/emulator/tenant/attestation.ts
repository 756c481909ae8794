// What the bytes of a passkey registration prove, verified as a relying party must: signature, relying party, origin, user
// verification. For whom the challenge was made, and what the policy says of the authenticator, is judged elsewhere.
// https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
import { X509Certificate } from 'node:crypto';
import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, decodeClientDataJSON, isoBase64URL } from '@simplewebauthn/server/helpers';

/** Field: what tools for administrators meet. Microsoft's sample shows login.microsoftonline.com. */
export const RP_ID = 'login.microsoft.com';
/** ES256 and RS256. */
export const ALGORITHMS = [-7, -257];

export interface Attestation {
  readonly challenge: string;
  readonly credentialId: string;
  readonly aaGuid: string;
  /** Whether a certificate vouches for the make; whether that of the maker is trusted, is not looked at. */
  readonly isAttested: boolean;
  /** SHA-1 of each, as Graph shows them. */
  readonly certificates: readonly string[];
  readonly passkeyType: 'deviceBound' | 'synced';
}

/** Undefined where anything is missing or wrong. */
export async function verifyRegistration(body: unknown): Promise<Attestation | undefined> {
  const credential = credentialIn(body);
  if (credential === undefined) return undefined;
  try {
    const { challenge } = decodeClientDataJSON(credential.response.clientDataJSON);
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: credential,
      expectedChallenge: challenge,
      expectedOrigin: `https://${RP_ID}`,
      expectedRPID: RP_ID,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return undefined;
    const { aaguid, credential: made, credentialDeviceType, attestationObject } = registrationInfo;
    const certificates = decodeAttestationObject(attestationObject).get('attStmt').get('x5c') ?? [];
    return {
      challenge,
      credentialId: made.id,
      aaGuid: aaguid,
      isAttested: certificates.length > 0,
      certificates: certificates.map((one) => new X509Certificate(one).fingerprint.replaceAll(':', '').toLowerCase()),
      passkeyType: credentialDeviceType === 'singleDevice' ? 'deviceBound' : 'synced',
    };
  } catch {
    return undefined;
  }
}

/** As the W3C's JSON form, which Graph's is a part of. */
function credentialIn(body: unknown): RegistrationResponseJSON | undefined {
  const { publicKeyCredential } = Object(body) as { publicKeyCredential?: unknown };
  const { id, response } = Object(publicKeyCredential) as Partial<RegistrationResponseJSON>;
  const { clientDataJSON, attestationObject } = Object(response) as Partial<RegistrationResponseJSON['response']>;
  const texts = [id, clientDataJSON, attestationObject];
  if (!texts.every((text) => typeof text === 'string' && isoBase64URL.isBase64URL(text))) return undefined;
  const rest = { type: 'public-key', clientExtensionResults: {} } as const;
  return { id, rawId: id, response: { clientDataJSON, attestationObject }, ...rest } as RegistrationResponseJSON;
}
