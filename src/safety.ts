// Opens what outlives requests and keeps them in bounds: the counters of callers and the record of changes.

import type { Logger } from 'pino';
import { fileSink } from './audit/file-sink.ts';
import { stdoutSink } from './audit/sinks.ts';
import { type AuditTrail, openTrail } from './audit/trail.ts';
import type { Config } from './config/index.ts';
import { type Counters, createCounters } from './policy/rates/counters.ts';
import { connectRedis } from './policy/rates/redis.ts';

export interface OpenedSafety {
  readonly counters: Counters;
  readonly trail: AuditTrail;
  close(): Promise<void>;
}

/** Rejects when the record of changes cannot be opened. */
export async function openSafety(config: Config, log: Logger): Promise<OpenedSafety> {
  const trail = openTrail(config.auditFile === null ? stdoutSink() : await fileSink(config.auditFile));
  const redis = config.redisUrl === null ? null : await connectRedis(config.redisUrl, log);
  return {
    counters: createCounters(config.rates, redis?.client ?? null),
    trail,
    async close() {
      redis?.close();
      await trail.close();
    },
  };
}
