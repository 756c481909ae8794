// The only reader of the environment. Parses it once, reports all problems together, and never repeats a value.

import { z } from 'zod';
import { cloudConfig, cloudContradictions, cloudVariables, isLoopbackHost } from './cloud.ts';
import { connectionConfig } from './connections.ts';
import { credentialConfig, credentialProblems, credentialVariables } from './credential.ts';
import { federationConfig, federationProblems, federationVariables } from './federation.ts';
import { appendProblems } from './files.ts';
import { identityConfig } from './identity.ts';
import { documentProblems, documentVariables, limitConfig } from './limits.ts';
import { nearMisses } from './near-misses.ts';
import { retirementConfig, retirementProblems, retirementVariables } from './retirement.ts';
import { safetyConfig } from './safety.ts';
import { secretConfig, secretVariables } from './secret.ts';
import { explorerVariables, settings, timeVariables } from './settings.ts';
import { storeConfig, storeProblems, storeVariables } from './store.ts';
import { weaknessesOf } from './weaknesses.ts';

const environment = z.object(settings);

/** The parsed settings, by the table of `settings.ts`. */
export type Config = Readonly<ReturnType<typeof configOf>> & {
  /** Variables whose names nearly match a setting, and settings that make the gateway less secure. */
  readonly warnings: readonly string[];
};

/** Every invalid variable and the reason. Contains no values, since they may be secrets. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Throws `ConfigError`. Empty variables count as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => problem(issue, present)),
    ...judged(credentialVariables, present, credentialProblems),
    ...judged(cloudVariables, present, cloudContradictions),
    ...judged(documentVariables, present, documentProblems),
    ...judged({ ...federationVariables, ...documentVariables }, present, federationProblems),
    ...judged(explorerVariables, present, explorerProblems),
    ...judged(timeVariables, present, timeProblems),
    ...judged(retirementVariables, present, retirementProblems),
    ...judged({ ...storeVariables, ...secretVariables }, present, storeProblems),
    ...appendProblems('AUDIT_FILE', present['AUDIT_FILE']),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const warnings = [...nearMisses(Object.keys(present), Object.keys(settings)), ...weaknessesOf(parsed.data, present)];
  return Object.freeze({ ...configOf(parsed.data), warnings });
}

function configOf(variables: z.output<typeof environment>) {
  return {
    host: variables.HOST,
    port: variables.PORT,
    admin: variables.ADMIN_PORT === undefined ? null : { host: variables.ADMIN_HOST, port: variables.ADMIN_PORT },
    tenantId: variables.AZURE_TENANT_ID,
    clientId: variables.AZURE_CLIENT_ID,
    credential: credentialConfig(variables),
    ...cloudConfig(variables),
    ...connectionConfig(variables),
    audiences: variables.AUTH_AUDIENCE ?? [variables.AZURE_CLIENT_ID, `api://${variables.AZURE_CLIENT_ID}`],
    corsOrigins: variables.CORS_ORIGINS,
    corsHeaders: variables.CORS_HEADERS,
    explorer: variables.GRAPHQL_EXPLORER,
    introspection: variables.GRAPHQL_INTROSPECTION,
    explorerTokenUrl: variables.EXPLORER_TOKEN_URL ?? null,
    consoleFolder: variables.CONSOLE_FOLDER ?? null,
    executor: variables.GRAPHQL_EXECUTOR,
    sharesReads: variables.GRAPH_STEP_QUEUE,
    queryTimeoutMs: variables.QUERY_TIMEOUT_MS,
    mutationTimeoutMs: variables.MUTATION_TIMEOUT_MS,
    attemptTimeoutMs: variables.ATTEMPT_TIMEOUT_MS,
    readBackDelaysMs: variables.READ_BACK_DELAYS_MS,
    maxReadLagMs: variables.MAX_READ_LAG_MS,
    breakerMinimumCalls: variables.BREAKER_MINIMUM_CALLS,
    retryFloor: variables.RETRY_FLOOR,
    maxInFlight: variables.MAX_IN_FLIGHT,
    maxEventLoopDelayMs: variables.MAX_EVENT_LOOP_DELAY_MS,
    drainDelayMs: variables.DRAIN_DELAY_MS,
    logLevel: variables.LOG_LEVEL,
    logBufferBytes: variables.LOG_BUFFER_BYTES,
    ...federationConfig(variables),
    ...identityConfig(variables, variables.AZURE_TENANT_ID),
    ...limitConfig(variables),
    ...safetyConfig(variables),
    ...secretConfig(variables),
    ...retirementConfig(variables),
    ...storeConfig(variables),
  };
}

/** The problems of a combination of variables; none while a single one of them is invalid. */
function judged<Shape extends z.ZodRawShape>(
  shape: Shape,
  present: Readonly<Record<string, unknown>>,
  problemsOf: (variables: z.output<z.ZodObject<Shape>>) => string[],
): string[] {
  const variables = z.object(shape).safeParse(present);
  return variables.success ? problemsOf(variables.data) : [];
}

// A page with a token gives it to everybody who can reach the page.
function explorerProblems({ HOST, EXPLORER_TOKEN_URL }: z.output<z.ZodObject<typeof explorerVariables>>): string[] {
  return EXPLORER_TOKEN_URL === undefined || isLoopbackHost(HOST)
    ? []
    : ['EXPLORER_TOKEN_URL needs HOST on this machine'];
}

function timeProblems({ ATTEMPT_TIMEOUT_MS, QUERY_TIMEOUT_MS }: z.output<z.ZodObject<typeof timeVariables>>): string[] {
  return ATTEMPT_TIMEOUT_MS > QUERY_TIMEOUT_MS
    ? ['ATTEMPT_TIMEOUT_MS must not be longer than QUERY_TIMEOUT_MS: no query could wait for it']
    : [];
}

function problem(issue: z.core.$ZodIssue, present: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  return Object.hasOwn(present, name) ? `${name} ${issue.message}` : `${name} is missing`;
}
