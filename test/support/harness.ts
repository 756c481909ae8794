// The emulated tenant and the gateway in one process, over real HTTP on free ports, with real credentials in between.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from '../../dev/emulator/seed.ts';
import { type Emulator, type EmulatorOptions, startEmulator, type TokenOptions } from '../../dev/emulator/server.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/index.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { expectNoSecrets, expectQuietAnswer } from './secrets.ts';

export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly errors: any[] | undefined;
}

export interface Harness {
  readonly emulator: Emulator;
  /** Between the gateway and Graph, where asked for. */
  readonly proxy: FaultProxy | null;
  readonly url: string;
  readonly app: FastifyInstance;
  /** Where the audit log is, where it is a file. */
  readonly auditFile: string | null;
  /** Everything the gateway logged. */
  readonly logged: string[];
  /** GraphQL requests whose bodies the gateway has read. */
  received(): number;
  /** Requests whose clients disconnected before the gateway had answered. */
  abandoned(): number;
  /** Runs an operation as `admin` unless `token` says otherwise. The caller leaves when `signal` aborts. */
  run(
    query: string,
    variables?: Record<string, unknown>,
    token?: TokenOptions | string,
    signal?: AbortSignal,
  ): Promise<GraphQLAnswer>;
  /** From now on requests carry new tokens, which the gateway has exchanged for none yet. */
  signInAgain(): void;
  /** What Graph was asked since the last call of `reset`, `$batch` posts and single requests apart. */
  calls(): { readonly posts: number; readonly items: string[]; readonly singles: string[]; readonly all: number };
  close(): Promise<void>;
}

type Settings = Record<string, string>;

/** Limits longer than any test waits, on machines of any speed; the harness has them. */
export const unhurried = {
  ATTEMPT_TIMEOUT_MS: '60000',
  QUERY_TIMEOUT_MS: '60000',
  MUTATION_TIMEOUT_MS: '60000',
} as const;

export interface HarnessOptions {
  /** Settings of the gateway, which may depend on where the emulated tenant listens. */
  readonly env?: Record<string, string> | ((emulator: Emulator) => Settings | Promise<Settings>);
  readonly emulator?: EmulatorOptions;
  /** Puts a fault proxy between the gateway and Graph. */
  readonly throughProxy?: boolean;
}

export async function startHarness({
  env = {},
  emulator: options = {},
  throughProxy = false,
}: HarnessOptions = {}): Promise<Harness> {
  const emulator = await startEmulator(options);
  const proxy = throughProxy ? await startFaultProxy(emulator.graphUrl) : null;
  if (proxy !== null) emulator.otherGraphUrls.push(proxy.url);
  trust(emulator.caCertificatePem);
  const logged: string[] = [];
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void logged.push(line) });
  const config = readConfig({
    ...environmentFor(emulator),
    ...unhurried,
    ...(proxy === null ? {} : { GRAPH_BASE_URL: proxy.url }),
    ...(typeof env === 'function' ? await env(emulator) : env),
  });
  const app = await createApp(config, log);
  const leaks: unknown[] = [];
  app.addHook('onSend', async (_request, reply, payload) => {
    if (!String(reply.getHeader('content-type')).includes('json') || typeof payload !== 'string') return;
    try {
      expectQuietAnswer(payload, emulator.tenant.issuedSecrets);
    } catch (leak) {
      leaks.push(leak);
    }
  });
  let received = 0;
  let abandoned = 0;
  app.addHook('preHandler', async ({ method }, reply) => {
    if (method !== 'POST') return;
    received += 1;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) abandoned += 1;
    });
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  let tokenOf = tokensOf(emulator);
  return {
    emulator,
    proxy,
    url,
    app,
    auditFile: config.auditFile,
    logged,
    received: () => received,
    abandoned: () => abandoned,
    async run(query, variables, token = {}, signal) {
      const bearer = typeof token === 'string' ? token : await tokenOf(token);
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
        body: JSON.stringify({ query, variables }),
        ...(signal === undefined ? {} : { signal }),
      });
      const body = (await answer.json()) as Pick<GraphQLAnswer, 'data' | 'errors'>;
      return { status: answer.status, headers: answer.headers, data: body.data, errors: body.errors };
    },
    signInAgain() {
      tokenOf = tokensOf(emulator);
    },
    calls() {
      const batches = emulator.requests.filter(({ path }) => path.endsWith('/$batch'));
      const singles = emulator.requests.filter(({ path }) => !path.endsWith('/$batch'));
      return {
        posts: batches.length,
        items: batches.flatMap(({ batch }) => (batch ?? []).map(({ url: item }) => item)),
        singles: singles.map(({ method, path }) => `${method} ${path}`),
        all: emulator.requests.length,
      };
    },
    async close() {
      await app.close();
      await proxy?.close();
      await emulator.close();
      const { issuedSecrets } = emulator.tenant;
      expectNoSecrets(logged.join(''), 'The log', issuedSecrets);
      if (leaks.length > 0) throw leaks[0];
      const { auditFile } = config;
      // A target may be a sign-in name, where Graph does not let it be looked up.
      const named = /"target":"[^"]*"/g;
      if (auditFile?.endsWith('.jsonl'))
        expectNoSecrets(readFileSync(auditFile, 'utf8').replace(named, ''), 'The audit log', issuedSecrets);
    },
  };
}

// Like a client, a test uses a token for a while: a new one costs a signature, its verification and an exchange. Where the
// key, a consent, a role or what the sign-in service says of the person has changed, it signs in again.
function tokensOf(emulator: Emulator): (options: TokenOptions) => Promise<string> {
  const tokens = new Map<string, Promise<string>>();
  return (options) => {
    const consents = [...emulator.tenant.registrations.values()].map((registration) => registration.consents);
    const person = emulator.tenant.named(options.user ?? 'admin');
    const halfMinute = Math.floor(Date.now() / 30_000);
    const state = [options, emulator.keys.current.kid, consents, person?.signInRefusal, person?.roles, halfMinute];
    // A claim that is undefined is one to leave out.
    const key = JSON.stringify(state, (_name, value) => (value === undefined ? 'undefined' : value));
    const token = tokens.get(key) ?? emulator.issueCallerToken(options);
    tokens.set(key, token);
    return token;
  };
}

// Each change of the list costs as much as starting a tenant does.
const trusted = new Set<string>();
function trust(authority: string): void {
  if (trusted.has(authority)) return;
  trusted.add(authority);
  setDefaultCACertificates([...getCACertificates('default'), authority]);
}

/** What a gateway needs to know to work with an emulated tenant. */
export function environmentFor(emulator: Emulator): Record<string, string> {
  return {
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_CLIENT_ID: GATEWAY_CLIENT_ID,
    AZURE_CLIENT_SECRET: GATEWAY_CLIENT_SECRET,
    AZURE_AUTHORITY_HOST: emulator.loginUrl,
    GRAPH_BASE_URL: emulator.graphUrl,
    GRAPHQL_INTROSPECTION: 'true',
    // Tests ask more of one caller than people do.
    RATE_WRITES_PER_MINUTE: '100000',
    RATE_WRITES_PER_TARGET: '100000',
    RATE_READS_PER_MINUTE: '10000000',
    RATE_TARGETS_PER_HOUR: '100000',
    RATE_NOT_UNIQUE_PER_HOUR: '100000',
    RATE_NUMBER_SEARCHES_PER_HOUR: '100000',
    RATE_REPORTS_PER_TEN_SECONDS: '100000',
    AUDIT_FILE: join(mkdtempSync(join(tmpdir(), 'audit-')), 'audit.jsonl'),
    STORE_FILE: 'memory:',
    READ_BACK_DELAYS_MS: '10,20,40',
    MAX_READ_LAG_MS: '0',
    BREAKER_MINIMUM_CALLS: '100000',
    RETRY_FLOOR: '100000',
    DRAIN_DELAY_MS: '0',
    MAX_EVENT_LOOP_DELAY_MS: '100000',
    GRAPHQL_EXECUTOR: process.env['GRAPHQL_EXECUTOR'] ?? 'jit',
  };
}
