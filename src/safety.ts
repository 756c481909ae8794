// Opens what outlives requests and keeps them in bounds: the counters of callers, the record of changes and the store of
// writes.

import type { Logger } from 'pino';
import { fileSink } from './audit/file-sink.ts';
import { stdoutSink } from './audit/sinks.ts';
import { type AuditTrail, openTrail } from './audit/trail.ts';
import type { Config } from './config/index.ts';
import { type Counters, createCounters } from './policy/rates/counters.ts';
import { connectRedis } from './policy/rates/redis.ts';
import { openWriteStore, secretOf } from './writes/store/open.ts';
import type { WriteStore } from './writes/store/write-store.ts';

// Of what is kept for a day.
const expiryMs = 10 * 60_000;

export interface OpenedSafety {
  readonly counters: Counters;
  readonly trail: AuditTrail;
  readonly store: WriteStore;
  /** `GATEWAY_SECRET`, or the one that was made instead. */
  readonly secret: string | Uint8Array;
  close(): Promise<void>;
}

/** Rejects when the record of changes or the store cannot be opened. */
export async function openSafety(config: Config, log: Logger): Promise<OpenedSafety> {
  const trail = openTrail(config.auditFile === null ? stdoutSink() : await fileSink(config.auditFile));
  const store = await openWriteStore(config);
  const expiry = setInterval(() => void store.expire().catch(() => {}), expiryMs);
  expiry.unref();
  const redis = config.redisUrl === null ? null : await connectRedis(config.redisUrl, log);
  return {
    counters: createCounters(config.rates, redis?.client ?? null),
    trail,
    store,
    secret: secretOf(config),
    async close() {
      clearInterval(expiry);
      redis?.close();
      await trail.close();
      await store.close();
    },
  };
}
