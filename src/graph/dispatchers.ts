// The connections to Graph: a pool for reads and one for writes, so that neither can starve the other, and single ones for
// retries that must not reach the same machine again. `createConnections` makes pools for other hosts as well.

import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { connections } from './guards/guards.ts';

/** How all hosts are reached. */
export interface ConnectionSettings {
  /** Whether HTTP/2 is offered. Without it a lost connection costs one request, not all that share it. */
  readonly http2: boolean;
  /** Null: none. `exceptions` as in `NO_PROXY`: hosts, comma-separated. */
  readonly proxy: {
    readonly http: string | null;
    readonly https: string | null;
    readonly exceptions: string | null;
  };
}

export interface PoolOptions {
  /** To one host, at the same time. */
  readonly connections: number;
  /** A connection that takes longer fails, and nothing was sent. */
  readonly connectTimeoutMs: number;
}

export interface Dispatchers {
  /** Whether HTTP/2 is offered. */
  readonly http2: boolean;
  for(kind: 'read' | 'write', fresh: boolean): Dispatcher;
  /** Waits for what is in flight, and no longer than an attempt may take. */
  close(): Promise<void>;
}

const maxAnswerBytes = 1024 * 1024;

/** A pool for each host; the caller of this function closes it. Reads settings only, no environment. */
export function createConnections(settings: ConnectionSettings, options: PoolOptions): Dispatcher {
  const { http, https, exceptions } = settings.proxy;
  const common = {
    connections: options.connections,
    allowH2: settings.http2,
    connect: { timeout: options.connectTimeoutMs },
    keepAliveTimeout: 4_000,
    // A new connection asks the name servers again, as Microsoft Graph wants it.
    clientTtl: 5 * 60_000,
    maxResponseSize: maxAnswerBytes,
  };
  if (http === null && https === null) return new Agent(common);
  return new EnvHttpProxyAgent({
    ...common,
    // For the proxy and, through it, for the host.
    connectTimeout: options.connectTimeoutMs,
    // Never undefined, or the agent would look into the environment itself.
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: exceptions ?? '',
  });
}

/**
 * `attemptTimeoutMs`: the longest that a request may take. Connecting gets half of it, so that a connection that never
 * comes about is known as such: nothing was sent.
 */
export function createDispatchers(attemptTimeoutMs: number, settings: ConnectionSettings): Dispatchers {
  const pool = (limit: number) =>
    createConnections(settings, { connections: limit, connectTimeoutMs: attemptTimeoutMs / 2 });
  const pools = { read: pool(connections.read), write: pool(connections.write) };
  return {
    http2: settings.http2,
    for(kind, fresh) {
      if (!fresh) return pools[kind];
      const single = pool(1);
      // Closes by itself once its only request is through.
      setImmediate(() => void single.close());
      return single;
    },
    async close() {
      const all = Object.values(pools);
      const closing = new AbortController();
      // A stream that outlasts an attempt was given up.
      const late = sleep(attemptTimeoutMs, undefined, closing).catch(() => {});
      await Promise.race([Promise.all(all.map((each) => each.close())), late]);
      closing.abort();
      await Promise.all(all.map((each) => each.destroy()));
    },
  };
}
