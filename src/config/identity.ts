// Which callers are accepted, and their requirements: tenants, client applications, step-up, applications in their own name.

import { z } from 'zod';
import { guid, json, list, wholeNumber } from './forms.ts';

const appOnlyPolicy = z.strictObject({
  operations: z.array(z.string().min(1)).min(1),
  users: z.array(guid).default([]),
  // The maximum that Graph checks in one request: https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
  groups: z.array(guid).max(20).default([]),
});

// A gateway that accepted tokens for Graph could be called by every application that has one.
// https://learn.microsoft.com/entra/identity-platform/claims-validation
const ofGraph = /^(00000003-0000-0000-c000-000000000000|https:\/\/([\w-]+\.)*(microsoft\.(com|us)|chinacloudapi\.cn))/i;

export const identityVariables = {
  AUTH_AUDIENCE: list
    .refine((audiences) => audiences.length > 0, 'must name an audience')
    .refine((audiences) => !audiences.some((audience) => ofGraph.test(audience)), "must not be Graph's")
    .optional()
    .describe("Accepted audiences of callers' tokens, comma-separated. Default: the client id and api://{client id}."),
  AUTH_TENANTS: list
    .pipe(z.array(guid, 'must be GUIDs'))
    .optional()
    .describe('Tenants whose people and applications may call, comma-separated GUIDs. Default: AZURE_TENANT_ID.'),
  AUTH_CLIENTS: list
    .pipe(z.array(guid, 'must be GUIDs'))
    .optional()
    .describe(
      'Client applications (azp) that may call, comma-separated client ids. Default: all that get a token from the tenant.',
    ),
  REQUIRE_AUTH_CONTEXT: z
    .string()
    .regex(/^c([1-9]|[1-9]\d)$/, 'must be an authentication context id from c1 to c99')
    .optional()
    .describe('The authentication context (c1 to c99) that mutations require. Default: none.'),
  WRITE_TOKEN_MAX_AGE_SECONDS: wholeNumber(60, 86_400)
    .optional()
    .describe("The maximum age of a caller's token for mutations, in seconds. Default: as long as the token is valid."),
  MAX_GRAPH_TOKENS: wholeNumber(1, 1_000_000)
    .default(5_000)
    .describe(
      "The maximum number of cached tokens for Microsoft Graph, one for each caller's token; the least recently used is evicted.",
    ),
  APP_ONLY_POLICY: json(
    appOnlyPolicy,
    'must be JSON such as {"operations":["enableSmsSignIn"],"users":["GUID"],"groups":["GUID"]}, of 20 groups at most',
  )
    .optional()
    .describe(
      'What applications may do in their own name: root fields, object ids of people and of at most 20 groups, as JSON: {"operations":["phoneMethods"],"users":[],"groups":["GUID"]}. Default: nothing.',
    ),
};

type Variables = z.output<z.ZodObject<typeof identityVariables>>;

export function identityConfig(variables: Variables, ownTenant: string) {
  return {
    callerTenants: variables.AUTH_TENANTS ?? [ownTenant],
    callerClients: variables.AUTH_CLIENTS ?? null,
    requiredAuthContext: variables.REQUIRE_AUTH_CONTEXT ?? null,
    writeTokenMaxAgeSeconds: variables.WRITE_TOKEN_MAX_AGE_SECONDS ?? null,
    maxGraphTokens: variables.MAX_GRAPH_TOKENS,
    appOnlyPolicy: variables.APP_ONLY_POLICY ?? null,
  };
}
