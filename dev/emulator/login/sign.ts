// Signs claims into a JWT: properly, or in the ways an attacker would.
import { exportSPKI, type JWTHeaderParameters, SignJWT, UnsecuredJWT } from 'jose';
import type { Claims } from './claims.ts';
import { makeSigningKey, type SigningKey, type SigningKeys } from './signing-keys.ts';

let forger: Promise<SigningKey> | undefined;

/** One for this process: to make a key takes many times as long as to sign. */
function forgersKey(): Promise<SigningKey> {
  forger ??= makeSigningKey();
  return forger;
}

/**
 * `foreign`: a key nobody publishes, under its own id. `foreign-same-kid`: that key under the published id. `hmac`:
 * HS256 keyed with the public key. `none`: no signature.
 */
export type SigningChoice = 'own' | 'foreign' | 'foreign-same-kid' | 'hmac' | 'none';

export async function sign(
  keys: SigningKeys,
  claims: Claims,
  choice: SigningChoice = 'own',
  header: Record<string, unknown> = {},
): Promise<string> {
  const { current } = keys;
  if (choice === 'none') return new UnsecuredJWT(claims).encode();
  if (choice === 'hmac') {
    const secret = new TextEncoder().encode(await exportSPKI(current.publicKey));
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: current.kid, ...header })
      .sign(secret);
  }
  const key = choice === 'own' ? current : await forgersKey();
  const kid = choice === 'foreign' ? key.kid : current.kid;
  const protectedHeader: JWTHeaderParameters = { alg: 'RS256', typ: 'JWT', kid, ...header };
  // What is called critical is passed off as understood, so that a verifier can be shown not to understand it.
  const critical = Array.isArray(header['crit']) ? header['crit'].map((name) => [String(name), true]) : [];
  return new SignJWT(claims)
    .setProtectedHeader(protectedHeader)
    .sign(key.privateKey, { crit: Object.fromEntries(critical) });
}
