// The gateway's credential for Microsoft Entra. Forms without a secret come first: a managed identity or a workload's federated
// token, then a certificate. https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration

import { z } from 'zod';
import { fileProblems, notCertificate } from './files.ts';
import { guid } from './forms.ts';

export const credentialVariables = {
  AZURE_CREDENTIAL: z
    .enum(
      ['client-secret', 'certificate', 'workload-identity', 'managed-identity'],
      'must be client-secret, certificate, workload-identity or managed-identity',
    )
    .default('client-secret')
    .describe('How the gateway authenticates: client-secret, certificate, workload-identity or managed-identity.'),
  AZURE_CLIENT_SECRET: z.string().optional().describe('For client-secret: the secret of the app registration.'),
  AZURE_CLIENT_CERTIFICATE_PATH: z
    .string()
    .optional()
    .describe('For certificate: a PEM file with the certificate and its private key.'),
  AZURE_FEDERATED_TOKEN_FILE: z
    .string()
    .optional()
    .describe('For workload-identity: the file with the federated token; Azure Kubernetes Service sets it.'),
  MANAGED_IDENTITY_CLIENT_ID: guid
    .optional()
    .describe('For managed-identity: the client id of a user-assigned identity. Default: the system-assigned one.'),
};

export type CredentialConfig =
  | { readonly kind: 'client-secret'; readonly clientSecret: string }
  | { readonly kind: 'certificate'; readonly certificatePath: string }
  | { readonly kind: 'workload-identity'; readonly tokenFile: string }
  | { readonly kind: 'managed-identity'; readonly managedIdentityClientId: string | null };

type Variables = z.output<z.ZodObject<typeof credentialVariables>>;

const needed = {
  'client-secret': 'AZURE_CLIENT_SECRET',
  certificate: 'AZURE_CLIENT_CERTIFICATE_PATH',
  'workload-identity': 'AZURE_FEDERATED_TOKEN_FILE',
  'managed-identity': null,
} as const;

export function credentialProblems(variables: Variables): string[] {
  const name = needed[variables.AZURE_CREDENTIAL];
  if (name === null) return [];
  const value = variables[name];
  if (value === undefined) return [`${name} is missing`];
  if (name === 'AZURE_CLIENT_CERTIFICATE_PATH') return fileProblems(name, value, notCertificate);
  return name === 'AZURE_FEDERATED_TOKEN_FILE' ? fileProblems(name, value, notToken) : [];
}

function notToken(text: string): string | null {
  return text.trim() === '' ? 'is empty' : null;
}

/** Only for variables without `credentialProblems`. */
export function credentialConfig(variables: Variables): CredentialConfig {
  const kind = variables.AZURE_CREDENTIAL;
  if (kind === 'managed-identity') {
    return { kind, managedIdentityClientId: variables.MANAGED_IDENTITY_CLIENT_ID ?? null };
  }
  const value = variables[needed[kind]] ?? '';
  if (kind === 'certificate') return { kind, certificatePath: value };
  return kind === 'workload-identity' ? { kind, tokenFile: value } : { kind, clientSecret: value };
}
