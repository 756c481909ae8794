// What makes writes safe and lasts for the process: the store of writes, the audit log, the counters of rates.

import type { Logger } from 'pino';
import { fileSink } from '../audit/file-sink.ts';
import { stdoutSink } from '../audit/sinks.ts';
import { openTrail } from '../audit/trail.ts';
import { readUnfinished } from '../audit/unfinished.ts';
import type { Config } from '../config/index.ts';
import { createCounters } from '../policy/rates/counters.ts';
import { connectRedis } from '../policy/rates/redis.ts';
import { redisPauses } from '../policy/rates/redis-pauses.ts';
import { openWriteStore } from '../writes/store/open.ts';

/** Ends what was opened; called in the opposite order. */
export type Closing = () => void | Promise<void>;

// Of writes that are kept for a day.
const expiryMs = 10 * 60_000;

/** Rejects when the audit log or the store of writes cannot be opened. */
export async function openSafety(config: Config, log: Logger, closings: Closing[]) {
  await listUnfinished(config, log);
  const { auditFile, redisUrl, rates } = config;
  const store = await openWriteStore(config);
  const expiry = setInterval(() => void store.expire().catch(() => {}), expiryMs);
  expiry.unref();
  // Last of all: what was in flight is stored by then.
  closings.push(store.close, () => clearInterval(expiry));
  const trail = openTrail(auditFile === null ? stdoutSink() : await fileSink(auditFile));
  closings.push(trail.close);
  const redis = redisUrl === null ? null : await connectRedis(redisUrl, log);
  closings.push(() => redis?.close());
  const pauseBoard = redis === null ? store.pauses : redisPauses(redis.client);
  return { trail, store, pauseBoard, counters: createCounters(rates, redis?.client ?? null) };
}

export type Safety = Awaited<ReturnType<typeof openSafety>>;

/** Writes that an earlier process began and did not record the end of. */
async function listUnfinished({ auditFile }: Config, log: Logger): Promise<void> {
  const unfinished = auditFile === null ? [] : await readUnfinished(auditFile);
  for (const { operationId, action, at } of unfinished)
    log.warn({ operationId, action, at }, 'write without an outcome');
}
