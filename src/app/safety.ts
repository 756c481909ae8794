// The state of the process that makes writes safe: the write store, the audit log and the rate limit counters.

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

// How often writes that have expired are deleted.
const expiryMs = 10 * 60_000;

/** Rejects if the audit log or the write store cannot be opened. */
export async function openSafety(config: Config, log: Logger, closings: Closing[]) {
  await listUnfinished(config, log);
  const { auditFile, redisUrl, rates } = config;
  const store = await openWriteStore(config, {
    onOutage(outage) {
      if (outage === null) log.info('write store can be used again');
      else log.error(outage, 'write store cannot be used');
    },
  });
  const expiry = setInterval(() => void store.expire().catch(() => {}), expiryMs);
  expiry.unref();
  // Closed last: by then everything in flight has been stored.
  closings.push(store.close, () => clearInterval(expiry));
  const trail = openTrail(auditFile === null ? stdoutSink() : await fileSink(auditFile), (failure) => {
    if (failure === null) log.info('audit log can be written again');
    else log.error(failure, 'audit log cannot be written');
  });
  closings.push(trail.close);
  const redis = redisUrl === null ? null : await connectRedis(redisUrl, log);
  closings.push(() => redis?.close());
  const pauseBoard = redis === null ? store.pauses : redisPauses(redis.client);
  return { trail, store, pauseBoard, counters: createCounters(rates, redis?.client ?? null) };
}

export type Safety = Awaited<ReturnType<typeof openSafety>>;

/** Logs the writes that an earlier process started and whose outcome it did not record. */
async function listUnfinished({ auditFile }: Config, log: Logger): Promise<void> {
  const unfinished = auditFile === null ? [] : await readUnfinished(auditFile);
  for (const { operationId, action, at } of unfinished)
    log.warn({ operationId, action, at }, 'write without an outcome');
}
