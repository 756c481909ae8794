// The only reader of the environment. Parses it once, names every problem at once, and never repeats a value.

import { z } from 'zod';
import {
  type CloudConfig,
  cloudConfig,
  cloudContradictions,
  cloudVariables,
  isLoopback,
  isLoopbackHost,
} from './cloud.ts';
import { type ConnectionConfig, connectionConfig, connectionVariables } from './connections.ts';
import { type CredentialConfig, credentialConfig, credentialProblems, credentialVariables } from './credential.ts';
import { appendProblems } from './files.ts';
import { flag, guid, list, wholeNumber } from './forms.ts';
import { type IdentityConfig, identityConfig, identityVariables } from './identity.ts';
import { documentProblems, documentVariables, type LimitConfig, limitConfig, limitVariables } from './limits.ts';
import { type SafetyConfig, safetyConfig, safetyVariables } from './safety.ts';
import { type SecretConfig, secretConfig, secretVariables } from './secret.ts';
import { type StoreConfig, storeConfig, storeProblems, storeVariables } from './store.ts';

const loopbackUrl = z.url('must be a URL').refine(isLoopback, 'must be on this machine');

const origin = z.url().refine((url) => URL.parse(url)?.origin === url, 'must be origins such as https://app.example');
const milliseconds = z.coerce.number('must be a number of milliseconds').int().min(100).max(120_000);
const count = z.coerce.number('must be a number').int().min(1).max(1_000_000);
const delays = list
  .transform((items) => items.map(Number))
  .refine((items) => items.length > 0 && items.every((item) => item >= 0 && item <= 10_000), {
    error: 'must be delays in milliseconds such as 300,1000,3000',
  });

/** Judged together. */
const explorerVariables = {
  HOST: z.string().min(1).default('127.0.0.1'),
  EXPLORER_TOKEN_URL: loopbackUrl.optional(),
};

const environment = z.object({
  PORT: z.coerce.number('must be a port').int().min(0).max(65_535).default(4000),
  AZURE_TENANT_ID: guid,
  AZURE_CLIENT_ID: guid,
  ...credentialVariables,
  ...cloudVariables,
  ...connectionVariables,
  CORS_ORIGINS: list.pipe(z.array(origin)).default([]),
  GRAPHQL_EXPLORER: z.enum(['sandbox', 'graphiql', 'none'], 'must be sandbox, graphiql or none').default('none'),
  GRAPHQL_INTROSPECTION: flag.default(false),
  ...explorerVariables,
  CONSOLE_FOLDER: z.string().optional(),
  GRAPHQL_EXECUTOR: z.enum(['jit', 'jit-eager', 'graphql-js'], 'must be jit, jit-eager or graphql-js').default('jit'),
  GRAPH_STEP_QUEUE: flag.default(true),
  QUERY_TIMEOUT_MS: milliseconds.default(8_000),
  MUTATION_TIMEOUT_MS: milliseconds.default(15_000),
  ATTEMPT_TIMEOUT_MS: milliseconds.default(4_000),
  READ_BACK_DELAYS_MS: delays.default([300, 1_000, 2_000, 3_000]),
  MAX_READ_LAG_MS: wholeNumber(0, 3_600_000).default(30_000),
  BREAKER_MINIMUM_CALLS: count.default(20),
  RETRY_FLOOR: count.default(10),
  MAX_IN_FLIGHT: count.default(200),
  MAX_EVENT_LOOP_DELAY_MS: count.default(150),
  DRAIN_DELAY_MS: z.coerce.number('must be a number of milliseconds').int().min(0).max(60_000).default(3_000),
  ...identityVariables,
  ...limitVariables,
  ...safetyVariables,
  ...secretVariables,
  ...storeVariables,
  LOG_BUFFER_BYTES: wholeNumber(16_384, 268_435_456).default(4_194_304),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Config
  extends CloudConfig,
    ConnectionConfig,
    IdentityConfig,
    LimitConfig,
    SafetyConfig,
    SecretConfig,
    StoreConfig {
  readonly host: string;
  readonly port: number;
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: CredentialConfig;
  readonly audiences: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly explorer: 'sandbox' | 'graphiql' | 'none';
  readonly introspection: boolean;
  /** Where an explorer page gets a token to pre-fill; on this machine only. */
  readonly explorerTokenUrl: string | null;
  /** The built example console, served beside an explorer for development. */
  readonly consoleFolder: string | null;
  /** `graphql-js` interprets every operation; `jit` compiles those that come again; `jit-eager` compiles all. */
  readonly executor: 'jit' | 'jit-eager' | 'graphql-js';
  /** Whether reads of different requests of one identity may share a post and an answer. */
  readonly stepQueue: boolean;
  readonly queryTimeoutMs: number;
  readonly mutationTimeoutMs: number;
  /** The longest that one request to Graph may take. */
  readonly attemptTimeoutMs: number;
  /** How long to wait before each look at what a write did whose answer was lost. */
  readonly readBackDelaysMs: readonly number[];
  /** How long Graph's reads may show the state before a write. */
  readonly maxReadLagMs: number;
  /** Calls to Graph within ten seconds before too many failures stop them. */
  readonly breakerMinimumCalls: number;
  /** Retries that a quiet gateway may make at once; a busy one makes a tenth of its calls. */
  readonly retryFloor: number;
  /** Operations at the same time; more are refused. */
  readonly maxInFlight: number;
  readonly maxEventLoopDelayMs: number;
  /** How long the gateway serves on after a termination signal, unready, so that nobody is sent to it any more. */
  readonly drainDelayMs: number;
  readonly logLevel: string;
  /** Log lines that may wait while nobody reads stdout; more are dropped. */
  readonly logBufferBytes: number;
}

/** Every variable that is wrong, and why. Holds no values: they may be secrets. */
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
    ...judged(explorerVariables, present, explorerProblems),
    ...judged({ ...storeVariables, ...secretVariables }, present, storeProblems),
    ...appendProblems('AUDIT_FILE', present['AUDIT_FILE']),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const variables = parsed.data;
  return Object.freeze({
    host: variables.HOST,
    port: variables.PORT,
    tenantId: variables.AZURE_TENANT_ID,
    clientId: variables.AZURE_CLIENT_ID,
    credential: credentialConfig(variables),
    ...cloudConfig(variables),
    ...connectionConfig(variables),
    audiences: variables.AUTH_AUDIENCE ?? [variables.AZURE_CLIENT_ID, `api://${variables.AZURE_CLIENT_ID}`],
    corsOrigins: variables.CORS_ORIGINS,
    explorer: variables.GRAPHQL_EXPLORER,
    introspection: variables.GRAPHQL_INTROSPECTION,
    explorerTokenUrl: variables.EXPLORER_TOKEN_URL ?? null,
    consoleFolder: variables.CONSOLE_FOLDER ?? null,
    executor: variables.GRAPHQL_EXECUTOR,
    stepQueue: variables.GRAPH_STEP_QUEUE,
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
    ...identityConfig(variables, variables.AZURE_TENANT_ID),
    ...limitConfig(variables),
    ...safetyConfig(variables),
    ...secretConfig(variables),
    ...storeConfig(variables),
  });
}

/** What is wrong with variables taken together; nothing while one of them is wrong alone. */
function judged<Shape extends z.ZodRawShape>(
  shape: Shape,
  present: Readonly<Record<string, unknown>>,
  problemsOf: (variables: z.output<z.ZodObject<Shape>>) => string[],
): string[] {
  const variables = z.object(shape).safeParse(present);
  return variables.success ? problemsOf(variables.data) : [];
}

// A page that brings a token gives it to everybody who reaches the page.
function explorerProblems({ HOST, EXPLORER_TOKEN_URL }: z.output<z.ZodObject<typeof explorerVariables>>): string[] {
  return EXPLORER_TOKEN_URL === undefined || isLoopbackHost(HOST)
    ? []
    : ['EXPLORER_TOKEN_URL needs HOST on this machine'];
}

function problem(issue: z.core.$ZodIssue, present: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  return Object.hasOwn(present, name) ? `${name} ${issue.message}` : `${name} is missing`;
}
