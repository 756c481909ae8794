// Settings that make the gateway weaker than its defaults: one sentence for each, said at start. Repeats no value.

import type { z } from 'zod';
import { isLoopback, isLoopbackHost, isMicrosoft } from './cloud.ts';
import { defaultOf, type settings } from './settings.ts';

type Variables = z.output<z.ZodObject<typeof settings>>;
type Name = keyof Variables;

interface Weakness {
  readonly when: (variables: Variables) => boolean;
  readonly says: string;
}

// Of a gateway that only programs of this machine reach, such as one for development, these are not said.
const isPublic = ({ HOST }: Variables) => !isLoopbackHost(HOST);
const isPlain = (url: string | undefined, secure: (parsed: URL) => boolean) => {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed !== null && !isLoopback(parsed.href) && !secure(parsed);
};

const bounds = [
  'MAX_BODY_BYTES',
  'MAX_TOKENS',
  'MAX_DEPTH',
  'MAX_ALIASES',
  'MAX_ROOT_FIELDS',
  'MAX_DIRECTIVES',
  'MAX_FIELDS',
  'MAX_VARIABLES_DEPTH',
  'HEADERS_TIMEOUT_MS',
  'BODY_TIMEOUT_MS',
  'RATE_READS_PER_MINUTE',
  'RATE_WRITES_PER_MINUTE',
  'RATE_WRITES_PER_TARGET',
  'RATE_TARGETS_PER_HOUR',
  'RATE_NOT_UNIQUE_PER_HOUR',
  'RATE_NUMBER_SEARCHES_PER_HOUR',
  'RATE_REPORTS_PER_TEN_SECONDS',
] as const satisfies readonly Name[];

const raised = Object.fromEntries(
  bounds.map((name): [Name, Weakness] => [
    name,
    {
      when: (variables) => isPublic(variables) && variables[name] > Number(defaultOf(name)),
      says: `is above its default of ${defaultOf(name)}: one caller may do more`,
    },
  ]),
);

/** By the setting that has to be changed. */
export const weaknesses: Readonly<Partial<Record<Name, Weakness>>> = {
  ...raised,
  AUTH_CLIENTS: {
    when: (variables) => isPublic(variables) && variables.AUTH_CLIENTS === undefined,
    says: 'is not set: every client application that was granted a scope may call',
  },
  ADMIN_HOST: {
    when: ({ ADMIN_HOST, ADMIN_PORT }) => ADMIN_PORT !== undefined && !isLoopbackHost(ADMIN_HOST),
    says: 'is not this machine: everybody who reaches ADMIN_PORT reads /metrics',
  },
  AZURE_CREDENTIAL: {
    when: (variables) => isPublic(variables) && variables.AZURE_CREDENTIAL === 'client-secret',
    says: 'is client-secret, which can be copied; a managed identity or a workload identity has none',
  },
  AZURE_AUTHORITY_HOST: {
    when: ({ AZURE_AUTHORITY_HOST: url }) => url !== undefined && !isLoopback(url) && !isMicrosoft(url),
    says: 'is no host of Microsoft: it decides who may call',
  },
  GRAPH_BASE_URL: {
    when: ({ GRAPH_BASE_URL: url }) => url !== undefined && !isLoopback(url) && !isMicrosoft(url),
    says: "is no host of Microsoft: callers' tokens for Microsoft Graph go there",
  },
  CORS_ORIGINS: {
    when: ({ CORS_ORIGINS }) => CORS_ORIGINS.some((url) => isPlain(url, ({ protocol }) => protocol !== 'http:')),
    says: 'has an origin without TLS: its pages can be changed on their way',
  },
  GRAPHQL_EXPLORER: {
    when: (variables) => isPublic(variables) && variables.GRAPHQL_EXPLORER !== 'none',
    says: 'serves pages of development to everybody who reaches HOST',
  },
  GRAPHQL_INTROSPECTION: {
    when: (variables) => isPublic(variables) && variables.GRAPHQL_INTROSPECTION,
    says: 'lets every caller read the whole schema',
  },
  DATABASE_URL: {
    when: ({ DATABASE_URL: url }) =>
      isPlain(url, ({ searchParams }) => /^verify-(full|ca)$/.test(searchParams.get('sslmode') ?? '')),
    says: 'does not say sslmode=verify-full: somebody in between could answer in its place',
  },
  REDIS_URL: {
    when: ({ REDIS_URL: url }) => isPlain(url, ({ protocol }) => protocol === 'rediss:'),
    says: 'is not rediss: counts can be read and changed on their way',
  },
  STORE_FILE: {
    when: ({ STORE_FILE, DATABASE_URL }) => STORE_FILE === 'memory:' && DATABASE_URL === undefined,
    says: 'is memory: after a restart a repeated idempotency key is executed again',
  },
};

const certificatesAreNotChecked =
  'NODE_TLS_REJECT_UNAUTHORIZED turns the check of certificates off: anybody in between decides who may call';

/** One sentence for each setting that weakens the gateway. */
export function weaknessesOf(variables: Variables, env: Readonly<Record<string, unknown>>): readonly string[] {
  const found = Object.entries(weaknesses).filter(([, { when }]) => when(variables));
  const ofNode = env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [certificatesAreNotChecked] : [];
  return [...found.map(([name, { says }]) => `${name} ${says}`), ...ofNode];
}
