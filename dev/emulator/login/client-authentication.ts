// How a client proves itself: a secret, or a signed assertion (private_key_jwt) under a registered certificate or a
// trusted federated subject. A public client proves nothing and may not pretend to.
import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { World } from '../routes/world.ts';
import type { Registration } from '../tenant/registration.ts';
import { LoginError } from './login-error.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Returns the registration of a client that proved itself; throws a LoginError otherwise. */
export async function authenticateClient(world: World, form: URLSearchParams, tokenUrl: string): Promise<Registration> {
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  if (!clientId) throw new LoginError('missingParameter', { name: 'client_id' });
  const registration = world.tenant.registrations.get(clientId);
  if (!registration) throw new LoginError('unknownClient', { client: clientId });
  const assertion = form.get('client_assertion');
  if (registration.publicClient) {
    if (secret || assertion) throw new LoginError('publicClient');
    return registration;
  }
  if (assertion && form.get('client_assertion_type') === ASSERTION_TYPE) {
    await verifyAssertion(world, registration, assertion, tokenUrl);
    return registration;
  }
  if (!secret) throw new LoginError('noCredential');
  if (!registration.secrets.includes(secret)) throw new LoginError('badSecret', { client: clientId });
  return registration;
}

/** The assertion of a certificate is issued by the client itself; a federated one by its trusted issuer. */
async function verifyAssertion(
  world: World,
  registration: Registration,
  assertion: string,
  tokenUrl: string,
): Promise<void> {
  const { clientId } = registration;
  const candidates = [
    ...registration.certificates.map((pem) => ({ pem, issuer: clientId, subject: clientId, audience: tokenUrl })),
    ...registration.federatedSubjects.map(({ publicKeyPem, issuer, subject }) => ({
      pem: publicKeyPem,
      issuer,
      subject,
      audience: 'api://AzureADTokenExchange',
    })),
  ];
  for (const { pem, issuer, subject, audience } of candidates) {
    const verified = await jwtVerify(assertion, createPublicKey(pem), {
      algorithms: ['RS256', 'PS256'],
      issuer,
      subject,
      audience,
      currentDate: new Date(world.now()),
      // MSAL rounds the time it issues an assertion at, so it may lie half a second ahead.
      clockTolerance: 300,
    }).catch(() => undefined);
    if (verified) return;
  }
  throw new LoginError('badClientAssertion');
}
