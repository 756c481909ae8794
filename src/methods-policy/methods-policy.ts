// The tenant's authentication methods policy: unvalidated JSON in, closed enums out. Omitted values stay null, and an
// unknown kind keeps Graph's names.
// https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get

import { z } from 'zod';
import type {
  AuthenticationMethodConfiguration,
  AuthenticationMethodState,
  AuthenticationMethodsPolicy,
  AuthenticationMethodsPolicyMigrationState,
  ConfiguredMethod,
} from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { path } from '../graph/request.ts';
import { ownValue } from '../methods/open-enum.ts';
import { type FoundTarget, foundTarget, targetWire } from '../readiness/policy-target.ts';

type Configuration = Omit<AuthenticationMethodConfiguration, '__typename' | 'includeTargets' | 'excludeTargets'> & {
  readonly includeTargets: readonly FoundTarget[] | null;
  readonly excludeTargets: readonly FoundTarget[] | null;
};

export type FoundMethodsPolicy = Omit<
  AuthenticationMethodsPolicy,
  '__typename' | 'authenticationMethodConfigurations'
> & { readonly authenticationMethodConfigurations: readonly Configuration[] };

/** Never rejects. */
export function readMethodsPolicy(graph: GraphClient): Loaded<FoundMethodsPolicy> {
  return graph.read(path`/policies/authenticationMethodsPolicy`, decodePolicy);
}

const text = z.string().max(1_024).nullish().catch(null);
const targets = z.array(targetWire).max(1_000).nullish();
const configuration = z.object({
  '@odata.type': z
    .string()
    .regex(/^#microsoft\.graph\.[A-Za-z0-9]{1,128}$/)
    .nullish()
    .catch(null),
  id: z.string().min(1).max(256),
  displayName: text,
  state: text,
  includeTargets: targets,
  excludeTargets: targets,
});
const policy = z.object({
  displayName: text,
  description: text,
  policyVersion: text,
  lastModifiedDateTime: z.iso.datetime({ offset: true }).nullish().catch(null),
  policyMigrationState: text,
  reconfirmationInDays: z.int32().nullish().catch(null),
  authenticationMethodConfigurations: z.array(configuration).max(1_000),
});

const migrationStates: Readonly<Record<string, AuthenticationMethodsPolicyMigrationState>> = {
  preMigration: 'PRE_MIGRATION',
  migrationInProgress: 'MIGRATION_IN_PROGRESS',
  migrationComplete: 'MIGRATION_COMPLETE',
};
const states: Readonly<Record<string, AuthenticationMethodState>> = { enabled: 'ENABLED', disabled: 'DISABLED' };
// By the name of Graph's type, in lower case and without what all have in common.
const methods: Readonly<Record<string, ConfiguredMethod>> = {
  email: 'EMAIL',
  external: 'EXTERNAL',
  fido2: 'FIDO2',
  hardwareoath: 'HARDWARE_OATH',
  microsoftauthenticator: 'MICROSOFT_AUTHENTICATOR',
  qrcodepin: 'QR_CODE_PIN',
  sms: 'SMS',
  softwareoath: 'SOFTWARE_OATH',
  temporaryaccesspass: 'TEMPORARY_ACCESS_PASS',
  verifiablecredentials: 'VERIFIABLE_CREDENTIALS',
  voice: 'VOICE',
  x509certificate: 'X509_CERTIFICATE',
};

function decodePolicy(json: unknown): FoundMethodsPolicy | undefined {
  const found = policy.safeParse(json).data;
  if (found === undefined) return undefined;
  const { policyMigrationState: migration } = found;
  return {
    displayName: found.displayName ?? null,
    description: found.description ?? null,
    policyVersion: found.policyVersion ?? null,
    lastModifiedDateTime: found.lastModifiedDateTime ?? null,
    policyMigrationState: migration == null ? null : (ownValue(migrationStates, migration) ?? 'UNKNOWN'),
    reconfirmationInDays: found.reconfirmationInDays ?? null,
    authenticationMethodConfigurations: found.authenticationMethodConfigurations.map(configurationOf),
  };
}

function configurationOf(found: z.output<typeof configuration>): Configuration {
  const graphType = found['@odata.type'] ?? null;
  const method = ownValue(methods, nameOf(graphType ?? found.id)) ?? 'UNKNOWN';
  return {
    method,
    graphId: found.id,
    graphType,
    displayName: found.displayName ?? null,
    state: ownValue(states, found.state) ?? 'UNKNOWN',
    includeTargets: found.includeTargets?.map(foundTarget) ?? null,
    excludeTargets: found.excludeTargets?.map(foundTarget) ?? null,
  };
}

function nameOf(graphType: string): string {
  return graphType.toLowerCase().replace(/^#microsoft\.graph\.|authenticationmethodconfiguration$/g, '');
}
