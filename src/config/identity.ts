// Who may call, and what they must bring: tenants, client applications, step-up, applications in their own name.

import { z } from 'zod';
import { guid, json, list, wholeNumber } from './forms.ts';

const appOnlyPolicy = z.strictObject({
  operations: z.array(z.string().min(1)).min(1),
  users: z.array(guid).default([]),
  // As many as Graph checks at once: https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
  groups: z.array(guid).max(20).default([]),
});

// Whoever accepted Graph's tokens would take what was meant for Graph, and be deceived by every other application.
// https://learn.microsoft.com/entra/identity-platform/claims-validation
const ofGraph = /^(00000003-0000-0000-c000-000000000000|https:\/\/([\w-]+\.)*(microsoft\.(com|us)|chinacloudapi\.cn))/i;

export const identityVariables = {
  AUTH_AUDIENCE: list
    .refine((audiences) => audiences.length > 0, 'must name an audience')
    .refine((audiences) => !audiences.some((audience) => ofGraph.test(audience)), "must not be Graph's")
    .optional(),
  AUTH_TENANTS: list.pipe(z.array(guid, 'must be GUIDs')).optional(),
  AUTH_CLIENTS: list.pipe(z.array(guid, 'must be GUIDs')).optional(),
  REQUIRE_AUTH_CONTEXT: z
    .string()
    .regex(/^c([1-9]|[1-9]\d)$/, 'must be an authentication context id from c1 to c99')
    .optional(),
  WRITE_TOKEN_MAX_AGE_SECONDS: wholeNumber(60, 86_400).optional(),
  MAX_GRAPH_TOKENS: wholeNumber(1, 1_000_000).default(5_000),
  APP_ONLY_POLICY: json(
    appOnlyPolicy,
    'must be JSON such as {"operations":["enableSmsSignIn"],"users":["GUID"],"groups":["GUID"]}, of 20 groups at most',
  ).optional(),
};

/** What applications may do in their own name: these root fields, to these people and members of these groups. */
export interface AppOnlyPolicy {
  readonly operations: readonly string[];
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

export interface IdentityConfig {
  /** Tenants whose people and applications may call. */
  readonly callerTenants: readonly string[];
  /** Client applications (`azp`) that may call; null for all that the tenant lets. */
  readonly callerClients: readonly string[] | null;
  /** The authentication context that mutations demand, such as `c1`. */
  readonly requiredAuthContext: string | null;
  readonly writeTokenMaxAgeSeconds: number | null;
  /** Tokens for Graph that are kept, one for each caller's token; the least used one goes. */
  readonly mostGraphTokens: number;
  /** Null: applications may do nothing in their own name. */
  readonly appOnlyPolicy: AppOnlyPolicy | null;
}

type Variables = z.output<z.ZodObject<typeof identityVariables>>;

export function identityConfig(variables: Variables, ownTenant: string): IdentityConfig {
  return {
    callerTenants: variables.AUTH_TENANTS ?? [ownTenant],
    callerClients: variables.AUTH_CLIENTS ?? null,
    requiredAuthContext: variables.REQUIRE_AUTH_CONTEXT ?? null,
    writeTokenMaxAgeSeconds: variables.WRITE_TOKEN_MAX_AGE_SECONDS ?? null,
    mostGraphTokens: variables.MAX_GRAPH_TOKENS,
    appOnlyPolicy: variables.APP_ONLY_POLICY ?? null,
  };
}
