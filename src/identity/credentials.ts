// The gateway's own credential, in each form that `@azure/identity` supports in production, for both uses: in its own
// name, and on behalf of a caller. Each exchange gets a new credential object: a shared one would keep every caller's
// token in one cache that it searches.
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
import { type SignInNetwork, signInNetwork } from './sign-in-network.ts';
import { boundBy, type TokenRequest } from './token-request.ts';

export type CredentialChoice =
  | { readonly kind: 'client-secret'; readonly clientSecret: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string }
  | { readonly kind: 'workload-identity'; readonly tokenFile: string }
  | { readonly kind: 'managed-identity'; readonly managedIdentityClientId: string | null };

export interface CredentialOptions {
  readonly authorityHost: string;
  readonly clientId: string;
  readonly credential: CredentialChoice;
  readonly cloud?: keyof typeof exchangeAudiences;
  readonly network?: SignInNetwork;
}

export interface Credentials {
  own(tenantId: string, exchange: TokenRequest): TokenCredential;
  onBehalfOf(tenantId: string, userAssertionToken: string, exchange: TokenRequest): TokenCredential;
}

// The audience of tokens that replace a client secret, in each cloud:
// https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
const exchangeAudiences = {
  GLOBAL: 'api://AzureADTokenExchange',
  USGOV: 'api://AzureADTokenExchangeUSGov',
  USGOV_DOD: 'api://AzureADTokenExchangeUSGov',
  CHINA: 'api://AzureADTokenExchangeChina',
} as const;

export function createCredentials(options: CredentialOptions): Credentials {
  const { authorityHost, clientId, credential, cloud = 'GLOBAL', network = signInNetwork() } = options;
  const common = (exchange: TokenRequest) => ({
    authorityHost,
    disableInstanceDiscovery: true,
    // The gateway retries itself; a second layer would multiply the attempts.
    retryOptions: { maxRetries: 0 },
    // The request contains the secret and the caller's token: it must not follow redirects.
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: [boundBy(exchange)],
    httpClient: network.httpClient,
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
  const getAssertion =
    credential.kind === 'workload-identity' ? tokenFrom(credential.tokenFile) : managed(credential, cloud);
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

function managed(
  { managedIdentityClientId: clientId }: Extract<CredentialChoice, { kind: 'managed-identity' }>,
  cloud: keyof typeof exchangeAudiences,
): () => Promise<string> {
  // The platform's endpoint is on this machine, where no proxy applies.
  const { httpClient } = signInNetwork();
  const identity = new ManagedIdentityCredential({ httpClient, ...(clientId === null ? {} : { clientId }) });
  return async () => (await identity.getToken(`${exchangeAudiences[cloud]}/.default`)).token;
}
