// How much one caller may do, where that is counted, and where the record of changes goes.

import { z } from 'zod';
import { wholeNumber } from './forms.ts';

// Defaults let one bulk mutation of 1,000 people through in a minute.
export const safetyVariables = {
  RATE_READS_PER_MINUTE: wholeNumber(1, 1_000_000_000).default(3_000),
  RATE_WRITES_PER_MINUTE: wholeNumber(1, 10_000_000).default(1_000),
  RATE_WRITES_PER_TARGET: wholeNumber(1, 10_000_000).default(10),
  RATE_TARGETS_PER_HOUR: wholeNumber(1, 10_000_000).default(2_000),
  RATE_NOT_UNIQUE_PER_HOUR: wholeNumber(1, 10_000_000).default(30),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis: or rediss: URL' }).optional(),
  AUDIT_FILE: z.string().optional(),
};

/** For each caller. */
export interface RateConfig {
  /** People read. */
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  /** Writes to one person in ten minutes. */
  readonly writesPerTarget: number;
  /** Distinct people written to. */
  readonly targetsPerHour: number;
  /** Answers that tell that a number is in use. */
  readonly notUniquePerHour: number;
}

export interface SafetyConfig {
  readonly rates: RateConfig;
  /** Null: counted in this process only. */
  readonly redisUrl: string | null;
  /** Null: the record of changes goes to stdout. */
  readonly auditFile: string | null;
}

type Variables = z.output<z.ZodObject<typeof safetyVariables>>;

export function safetyConfig(variables: Variables): SafetyConfig {
  return {
    rates: {
      readsPerMinute: variables.RATE_READS_PER_MINUTE,
      writesPerMinute: variables.RATE_WRITES_PER_MINUTE,
      writesPerTarget: variables.RATE_WRITES_PER_TARGET,
      targetsPerHour: variables.RATE_TARGETS_PER_HOUR,
      notUniquePerHour: variables.RATE_NOT_UNIQUE_PER_HOUR,
    },
    redisUrl: variables.REDIS_URL ?? null,
    auditFile: variables.AUDIT_FILE ?? null,
  };
}
