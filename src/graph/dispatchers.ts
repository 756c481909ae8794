// The connections to Graph: one pool for reads and one for writes, so that neither starves the other, and single
// connections for retries that must reach another machine. `createConnections` also makes pools for other hosts.

import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { connections } from './guards/guards.ts';

/** The connection settings of all hosts. */
export interface ConnectionSettings {
  /** Whether HTTP/2 is offered. With HTTP/1.1, a lost connection costs one request instead of all that share it. */
  readonly http2: boolean;
  /** Null: no proxy. `exceptions` as in `NO_PROXY`: hosts, separated by commas. */
  readonly proxy: {
    readonly http: string | null;
    readonly https: string | null;
    readonly exceptions: string | null;
  };
}

export interface PoolOptions {
  /** Maximum concurrent connections to one host. */
  readonly connections: number;
  /** A connection attempt that takes longer fails; nothing was sent. */
  readonly connectTimeoutMs: number;
}

export interface Dispatchers {
  /** Whether HTTP/2 is offered. */
  readonly http2: boolean;
  for(kind: 'read' | 'write', fresh: boolean): Dispatcher;
  /** Waits for requests in flight, but no longer than an attempt may take. */
  close(): Promise<void>;
}

const maxAnswerBytes = 1024 * 1024;

/** Creates a pool for each host; the caller must close it. Uses only the settings, not the environment. */
export function createConnections(settings: ConnectionSettings, options: PoolOptions): Dispatcher {
  const { http, https, exceptions } = settings.proxy;
  const common = {
    connections: options.connections,
    allowH2: settings.http2,
    connect: { timeout: options.connectTimeoutMs },
    keepAliveTimeout: 4_000,
    // A new connection resolves the host name again, as Microsoft Graph recommends.
    clientTtl: 5 * 60_000,
    maxResponseSize: maxAnswerBytes,
  };
  if (http === null && https === null) return new Agent(common);
  return new EnvHttpProxyAgent({
    ...common,
    // Applies to the proxy and, through it, to the host.
    connectTimeout: options.connectTimeoutMs,
    // Never undefined, or the agent would read the environment itself.
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: exceptions ?? '',
  });
}

/**
 * `attemptTimeoutMs`: the maximum duration of a request. Connecting gets half of it, so that a failed connection is
 * recognised as such: nothing was sent.
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
      // Closes itself after its only request.
      setImmediate(() => void single.close());
      return single;
    },
    async close() {
      const all = Object.values(pools);
      const closing = new AbortController();
      // A stream that outlasts an attempt was abandoned.
      const late = sleep(attemptTimeoutMs, undefined, closing).catch(() => {});
      await Promise.race([Promise.all(all.map((each) => each.close())), late]);
      closing.abort();
      await Promise.all(all.map((each) => each.destroy()));
    },
  };
}
