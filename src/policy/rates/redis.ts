// The Redis connection for what replicas share, loaded only where it is configured. Never waits: a command without a connection, or
// without an answer in 50 ms, fails, and the local limits take over. A connection on which nothing comes back is given
// up, so that what follows does not even wait for that.

import type { Redis as RedisClient } from 'ioredis';
import type { Logger } from 'pino';

export interface RedisConnection {
  readonly client: RedisClient;
  close(): void;
}

const maxWaitMs = 50;
// Longer than this process itself may be blocked.
const maxSilenceMs = 500;

export async function connectRedis(url: string, log: Logger): Promise<RedisConnection> {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: maxWaitMs,
    socketTimeout: maxSilenceMs,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
  });
  let available = true;
  client.on('error', () => {
    if (available) log.warn('Redis cannot be used: counting in this process, with stricter limits');
    available = false;
  });
  client.on('ready', () => {
    if (!available) log.info('Redis can be used again');
    available = true;
  });
  return { client, close: () => client.disconnect() };
}
