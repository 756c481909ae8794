// Every setting by name: its format, default and description. `.env.example` is generated from this table.

import { z } from 'zod';
import { cloudVariables, isLoopback } from './cloud.ts';
import { connectionVariables } from './connections.ts';
import { credentialVariables } from './credential.ts';
import { federationVariables } from './federation.ts';
import { flag, guid, list, wholeNumber } from './forms.ts';
import { identityVariables } from './identity.ts';
import { limitVariables } from './limits.ts';
import { retirementVariables } from './retirement.ts';
import { safetyVariables } from './safety.ts';
import { secretVariables } from './secret.ts';
import { storeVariables } from './store.ts';

const port = z.coerce.number('must be a port').int().min(0).max(65_535);
const loopbackUrl = z.url('must be a URL').refine(isLoopback, 'must be on this machine');

const origin = z.url().refine((url) => URL.parse(url)?.origin === url, 'must be origins such as https://app.example');
const milliseconds = z.coerce.number('must be a number of milliseconds').int().min(100).max(120_000);
const count = z.coerce.number('must be a number').int().min(1).max(1_000_000);
const delays = list
  .transform((items) => items.map(Number))
  .refine((items) => items.length > 0 && items.every((item) => item >= 0 && item <= 10_000), {
    error: 'must be delays in milliseconds such as 300,1000,3000',
  });

/** Checked in combination. */
export const explorerVariables = {
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
  EXPLORER_TOKEN_URL: loopbackUrl
    .optional()
    .describe(
      'For development: a URL on this machine from which an explorer page gets a token, with `user` set to the person that an example names.',
    ),
};

/** Checked in combination. */
export const timeVariables = {
  QUERY_TIMEOUT_MS: milliseconds.default(8_000).describe('The maximum time of one query, in milliseconds.'),
  MUTATION_TIMEOUT_MS: milliseconds.default(15_000).describe('The maximum time of one mutation, in milliseconds.'),
  ATTEMPT_TIMEOUT_MS: milliseconds
    .default(4_000)
    .describe(
      'The maximum time of one request to Microsoft Graph or one token exchange, in milliseconds. Half of it is for connecting.',
    ),
};

export const settings = {
  PORT: port.default(4000).describe('The port to listen on.'),
  ADMIN_HOST: z.string().min(1).default('127.0.0.1').describe('The address of the port for operators.'),
  ADMIN_PORT: port
    .optional()
    .describe('The port for operators, with /metrics for Prometheus: do not expose it to callers. Default: none.'),
  AZURE_TENANT_ID: guid.describe("The tenant of the gateway's app registration, a GUID."),
  AZURE_CLIENT_ID: guid.describe("The client id of the gateway's app registration, a GUID."),
  ...credentialVariables,
  ...cloudVariables,
  ...connectionVariables,
  CORS_ORIGINS: list
    .pipe(z.array(origin))
    .default([])
    .describe('Browser origins that may call, comma-separated and exact. Default: none.'),
  CORS_HEADERS: list
    .pipe(z.array(z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'must be names of headers such as x-client')))
    .default([])
    .describe(
      'Request headers that browsers of CORS_ORIGINS may send in addition to those of GraphQL clients and of tracing, comma-separated.',
    ),
  GRAPHQL_EXPLORER: z
    .enum(['sandbox', 'graphiql', 'none'], 'must be sandbox, graphiql or none')
    .default('none')
    .describe(
      'For development: sandbox (Apollo Sandbox at /, and GraphiQL at /graphiql if it is built: npm run build:graphiql), graphiql or none.',
    ),
  GRAPHQL_INTROSPECTION: flag.default(false).describe('true allows clients to read the schema by introspection.'),
  ...explorerVariables,
  CONSOLE_FOLDER: z
    .string()
    .optional()
    .describe(
      'For development: the built example console (npm run build:console), served at /console/ together with an explorer.',
    ),
  GRAPHQL_EXECUTOR: z
    .enum(['jit', 'jit-eager', 'graphql-js'], 'must be jit, jit-eager or graphql-js')
    .default('jit')
    .describe('jit compiles repeated documents, jit-eager compiles every document, graphql-js interprets all of them.'),
  GRAPH_STEP_QUEUE: flag
    .default(true)
    .describe(
      'Whether concurrent requests of one identity share batches to Microsoft Graph and responses of identical queries.',
    ),
  ...timeVariables,
  READ_BACK_DELAYS_MS: delays
    .default([300, 1_000, 2_000, 3_000])
    .describe('The pause before each read-back of a write whose response was lost, in milliseconds, comma-separated.'),
  MAX_READ_LAG_MS: wholeNumber(0, 3_600_000)
    .default(30_000)
    .describe("The maximum time for which Microsoft Graph's reads may show the state before a write, in milliseconds."),
  BREAKER_MINIMUM_CALLS: count
    .default(20)
    .describe('Calls to Graph within ten seconds, half of which must fail before a circuit opens for five seconds.'),
  RETRY_FLOOR: count
    .default(10)
    .describe('Retries that an idle caller may make within ten seconds; a busy one may retry a tenth of its calls.'),
  MAX_IN_FLIGHT: count.default(200).describe('The maximum number of operations in flight; more get 503 OVERLOADED.'),
  MAX_EVENT_LOOP_DELAY_MS: count
    .default(150)
    .describe(
      'The average lag of the event loop, in milliseconds, above which MAX_IN_FLIGHT is lowered, down to a tenth.',
    ),
  DRAIN_DELAY_MS: z.coerce
    .number('must be a number of milliseconds')
    .int()
    .min(0)
    .max(60_000)
    .default(3_000)
    .describe(
      'How long the gateway still serves after SIGTERM while unready, in milliseconds, so that load balancers can remove it.',
    ),
  ...federationVariables,
  ...identityVariables,
  ...limitVariables,
  ...safetyVariables,
  ...secretVariables,
  ...retirementVariables,
  ...storeVariables,
  LOG_BUFFER_BYTES: wholeNumber(16_384, 268_435_456)
    .default(4_194_304)
    .describe(
      'Log lines that are buffered while stdout is not being read, in bytes; further lines are dropped and counted.',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('fatal, error, warn, info, debug, trace or silent.'),
};

/** The default as text: empty if the setting is optional, null if it is required or unknown. */
export function defaultOf(name: string): string | null {
  const schema: z.ZodType | undefined = Object.hasOwn(settings, name)
    ? settings[name as keyof typeof settings]
    : undefined;
  const parsed = schema?.safeParse(undefined);
  return parsed?.success === true ? String(parsed.data ?? '') : null;
}
