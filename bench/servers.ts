// The processes under test: started, measured through /proc, and ended one by one.

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from '../dev/emulator/seed.ts';
import type { Load, Plan } from './load.ts';

// As `npm start` has them; the peers get the same.
const nodeFlags = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const children = new Set<ChildProcess>();

let upstreamProcess: ChildProcess | null = null;

/** Ends everything that was started, or everything but the upstream. */
export function end(what: 'all' | 'servers'): void {
  for (const child of children) if (what === 'all' || child !== upstreamProcess) child.kill('SIGKILL');
}

export interface Upstream {
  readonly graphUrl: string;
  /** The same Graph over TLS: HTTP/1.1 or HTTP/2, as the client negotiates. */
  readonly graphTlsUrl: string;
  readonly loginUrl: string;
  readonly caCertificatePem: string;
  /** `writes`: how many it takes, such as `300/10` for 300 in 10 s. */
  reset(delayMs?: number, writes?: string): Promise<void>;
  counts(): Promise<{ readonly calls: number; readonly items: number; readonly refused: number }>;
  token(caller: number): Promise<string>;
}

export interface Server {
  readonly name: string;
  readonly url: string;
  readonly startedMs: number;
  /** Seconds of processor time so far. */
  cpuSeconds(): number;
  rssMb(): number;
  stop(): Promise<void>;
}

export async function startUpstream(): Promise<Upstream> {
  const child = started(process.execPath, [here('upstream.ts')], {});
  upstreamProcess = child;
  const said = JSON.parse(await firstLine(child)) as Pick<
    Upstream,
    'graphUrl' | 'graphTlsUrl' | 'loginUrl' | 'caCertificatePem'
  >;
  const ask = async (path: string) => (await fetch(`${said.graphUrl}${path}`)).json();
  return {
    ...said,
    reset: async (delayMs = 0, writes = '') => void (await ask(`/_reset?delay=${delayMs}&writes=${writes}`)),
    counts: async () => (await ask('/_counts')) as { calls: number; items: number; refused: number },
    token: async (caller) => ((await ask(`/_token?caller=${caller}`)) as { token: string }).token,
  };
}

/**
 * The gateway, as in production but for limits that a load from one machine would meet. `main`: its program, such as
 * that of another checkout.
 */
export async function startGateway(
  upstream: Upstream,
  folder: string,
  name = 'this gateway',
  env = {},
  main = here('../src/main.ts'),
): Promise<Server> {
  writeFileSync(`${folder}/ca.pem`, upstream.caCertificatePem);
  const port = await freePort();
  const startedAt = performance.now();
  const child = started(process.execPath, [...nodeFlags, main], {
    NODE_EXTRA_CA_CERTS: `${folder}/ca.pem`,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_CLIENT_ID: GATEWAY_CLIENT_ID,
    AZURE_CLIENT_SECRET: GATEWAY_CLIENT_SECRET,
    AZURE_AUTHORITY_HOST: upstream.loginUrl,
    GRAPH_BASE_URL: upstream.graphUrl,
    LOG_LEVEL: process.env['BENCH_LOG'] ?? 'error',
    AUDIT_FILE: `${folder}/audit.jsonl`,
    STORE_FILE: `${folder}/writes.sqlite`,
    DRAIN_DELAY_MS: '0',
    MUTATION_TIMEOUT_MS: '60000',
    QUERY_TIMEOUT_MS: '30000',
    ATTEMPT_TIMEOUT_MS: '10000',
    MAX_EVENT_LOOP_DELAY_MS: '10000',
    RATE_READS_PER_MINUTE: '1000000000',
    RATE_WRITES_PER_MINUTE: '10000000',
    RATE_WRITES_PER_TARGET: '10000000',
    RATE_TARGETS_PER_HOUR: '10000000',
    ...env,
  });
  await answering(`http://127.0.0.1:${port}/healthz`, child);
  return serverOf(name, child, port, performance.now() - startedAt);
}

export async function startPeer(kind: string, upstream: Upstream, env = {}): Promise<Server> {
  const startedAt = performance.now();
  const child = started(process.execPath, [...nodeFlags, here('peers/server.ts'), kind], {
    NODE_ENV: 'production',
    GRAPH_BASE_URL: upstream.graphUrl,
    ...env,
  });
  const { port } = JSON.parse(await firstLine(child)) as { port: number };
  return serverOf(kind, child, port, performance.now() - startedAt);
}

/** Tailcall 1.0.0, with its telemetry off; null if its binary does not run. */
export async function startTailcall(upstream: Upstream, folder: string): Promise<Server | null> {
  const port = await freePort();
  writeFileSync(`${folder}/tailcall.graphql`, tailcallConfig(port, upstream.graphUrl));
  const binary = here('node_modules/@tailcallhq/core-linux-x64-gnu/bin/tailcall');
  const startedAt = performance.now();
  try {
    const child = started(binary, ['start', `${folder}/tailcall.graphql`], {
      TC_TRACKER: 'false',
      TAILCALL_TRACKER: 'false',
      TC_LOG_LEVEL: process.env['BENCH_LOG'] ?? 'error',
    });
    await answering(`http://127.0.0.1:${port}/graphql`, child);
    return serverOf('tailcall 1.0.0', child, port, performance.now() - startedAt);
  } catch {
    return null;
  }
}

// It cannot make objects of a list of ids: the upstream does that for it, immediately and without being counted.
function tailcallConfig(port: number, graphUrl: string): string {
  const phonesOf = (id: string) => `${graphUrl}/v1.0/users/{{${id}}}/authentication/phoneMethods`;
  return `schema @server(port: ${port}, hostname: "127.0.0.1") @upstream(allowedHeaders: ["authorization"]) { query: Query }
type Query {
  phoneMethods(userId: ID!): PhoneMethodList @http(url: "${phonesOf('.args.userId')}", dedupe: true)
  users(ids: [ID!]!): [User] @http(url: "${graphUrl}/_people", query: [{ key: "ids", value: "{{.args.ids}}" }], dedupe: true)
}
type User { id: ID! phoneMethods: PhoneMethodList @http(url: "${phonesOf('.value.id')}", dedupe: true) }
type PhoneMethodList { value: [PhoneMethod!]! @modify(name: "items") }
type PhoneMethod { id: ID! @modify(name: "methodId") phoneNumber: String }
`;
}

/** Runs one of the scripts for so many people; its seconds. */
export async function runScript(kind: string, upstream: Upstream, people: number): Promise<number> {
  const child = started(process.execPath, [here('peers/roll-out.ts'), kind, String(people)], {
    GRAPH_BASE_URL: upstream.graphUrl,
  });
  return (JSON.parse(await firstLine(child)) as { seconds: number }).seconds;
}

/** Runs a load in a process of its own. */
export async function load(plan: Plan): Promise<Load> {
  const child = started(process.execPath, [here('load.ts')], {});
  child.stdin?.end(JSON.stringify(plan));
  return JSON.parse(await firstLine(child)) as Load;
}

function started(command: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], ...env },
  });
  children.add(child);
  child.once('error', () => children.delete(child));
  child.once('exit', () => children.delete(child));
  return child;
}

function serverOf(name: string, child: ChildProcess, port: number, startedMs: number): Server {
  if (process.env['BENCH_LOG']) child.stdout?.pipe(process.stderr);
  child.stdout?.resume();
  const proc = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    startedMs,
    cpuSeconds() {
      // Fields 14 and 15 of stat, in hundredths of a second; the name before them may hold spaces.
      const fields = proc('stat').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(proc('status'))?.[1] ?? 0) / 1024,
    stop() {
      const { promise, resolve } = Promise.withResolvers<void>();
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
      return promise;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A process ended with ${code} before it said anything.`)));
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (const endsAt = performance.now() + 20_000; performance.now() < endsAt; ) {
    if (child.exitCode !== null || !children.has(child)) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} does not answer.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
