// The gateway's own credential, in each of the forms that `@azure/identity` has for production, for both of its uses:
// in its own name, and on behalf of a caller. A credential of its own for each exchange: a shared one keeps every
// caller's token in one cache, which it searches.
// https://learn.microsoft.com/javascript/api/@azure/identity

import { readFile } from 'node:fs/promises';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  OnBehalfOfCredential,
  type TokenCredential,
} from '@azure/identity';
import { boundBy, type Exchange } from './exchange.ts';

export type CredentialChoice =
  | { readonly kind: 'client-secret'; readonly clientSecret: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string }
  | { readonly kind: 'workload-identity'; readonly tokenFile: string }
  | { readonly kind: 'managed-identity'; readonly managedIdentityClientId: string | null };

export interface CredentialOptions {
  readonly authorityHost: string;
  readonly clientId: string;
  readonly credential: CredentialChoice;
}

export interface Credentials {
  own(tenantId: string, exchange: Exchange): TokenCredential;
  onBehalfOf(tenantId: string, userAssertionToken: string, exchange: Exchange): TokenCredential;
}

// The audience of tokens that stand in for a secret:
// https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
const exchangeScope = 'api://AzureADTokenExchange/.default';

export function createCredentials({ authorityHost, clientId, credential }: CredentialOptions): Credentials {
  const common = (exchange: Exchange) => ({
    authorityHost,
    disableInstanceDiscovery: true,
    // Whoever needs the token tries again; a second layer would multiply.
    retryOptions: { maxRetries: 0 },
    // What is sent holds the secret and the caller's token: it goes nowhere else.
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [boundBy(exchange)],
  });
  if (credential.kind === 'client-secret') {
    const { clientSecret } = credential;
    return {
      own: (tenantId, exchange) => new ClientSecretCredential(tenantId, clientId, clientSecret, common(exchange)),
      onBehalfOf: (tenantId, userAssertionToken, exchange) =>
        new OnBehalfOfCredential({ tenantId, clientId, clientSecret, userAssertionToken, ...common(exchange) }),
    };
  }
  if (credential.kind === 'certificate') {
    const { certificatePath } = credential;
    return {
      own: (tenantId, exchange) =>
        new ClientCertificateCredential(tenantId, clientId, { certificatePath }, common(exchange)),
      onBehalfOf: (tenantId, userAssertionToken, exchange) =>
        new OnBehalfOfCredential({ tenantId, clientId, certificatePath, userAssertionToken, ...common(exchange) }),
    };
  }
  const getAssertion = credential.kind === 'workload-identity' ? tokenFrom(credential.tokenFile) : managed(credential);
  return {
    own: (tenantId, exchange) => new ClientAssertionCredential(tenantId, clientId, getAssertion, common(exchange)),
    onBehalfOf: (tenantId, userAssertionToken, exchange) =>
      new OnBehalfOfCredential({ tenantId, clientId, getAssertion, userAssertionToken, ...common(exchange) }),
  };
}

// Read each time: the platform replaces the file before its token expires.
function tokenFrom(file: string): () => Promise<string> {
  return async () => (await readFile(file, 'utf8')).trim();
}

function managed(credential: { readonly managedIdentityClientId: string | null }): () => Promise<string> {
  const { managedIdentityClientId: clientId } = credential;
  const identity = clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  return async () => (await identity.getToken(exchangeScope)).token;
}
