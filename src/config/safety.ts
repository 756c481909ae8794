// How much one caller may do, where that is counted, and where the audit log goes.

import { z } from 'zod';
import { wholeNumber } from './forms.ts';

// Defaults let one bulk mutation of 1,000 people through in a minute.
export const safetyVariables = {
  RATE_READS_PER_MINUTE: wholeNumber(1, 1_000_000_000)
    .default(3_000)
    .describe('For each caller: people read in a minute.'),
  RATE_WRITES_PER_MINUTE: wholeNumber(1, 10_000_000).default(1_000).describe('For each caller: writes in a minute.'),
  RATE_WRITES_PER_TARGET: wholeNumber(1, 10_000_000)
    .default(10)
    .describe('For each caller: writes to one person in ten minutes.'),
  RATE_TARGETS_PER_HOUR: wholeNumber(1, 10_000_000)
    .default(2_000)
    .describe('For each caller: distinct people written to in an hour.'),
  RATE_NOT_UNIQUE_PER_HOUR: wholeNumber(1, 10_000_000)
    .default(30)
    .describe('For each caller: answers in an hour that reveal that a number is in use.'),
  RATE_NUMBER_SEARCHES_PER_HOUR: wholeNumber(1, 10_000_000)
    .default(20)
    .describe(
      'For each caller: searches for the holders of a number in an hour. Further pages of a search are not counted.',
    ),
  RATE_REPORTS_PER_TEN_SECONDS: wholeNumber(1, 10_000_000)
    .default(5)
    .describe('For each tenant: requests to Microsoft Graph for reports in ten seconds. Graph allows five.'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be a redis: or rediss: URL' })
    .optional()
    .describe(
      'Where several processes count together and tell each other what Graph throttles (redis: or rediss:). Default: each process counts for itself.',
    ),
  AUDIT_FILE: z
    .string()
    .optional()
    .describe(
      'The file to which the audit log is appended, one JSON line an entry. SIGHUP reopens it. Default: stdout.',
    ),
};

type Variables = z.output<z.ZodObject<typeof safetyVariables>>;

export function safetyConfig(variables: Variables) {
  return {
    rates: {
      readsPerMinute: variables.RATE_READS_PER_MINUTE,
      writesPerMinute: variables.RATE_WRITES_PER_MINUTE,
      writesPerTarget: variables.RATE_WRITES_PER_TARGET,
      targetsPerHour: variables.RATE_TARGETS_PER_HOUR,
      notUniquePerHour: variables.RATE_NOT_UNIQUE_PER_HOUR,
      numberSearchesPerHour: variables.RATE_NUMBER_SEARCHES_PER_HOUR,
      reportsPerTenSeconds: variables.RATE_REPORTS_PER_TEN_SECONDS,
    },
    redisUrl: variables.REDIS_URL ?? null,
    auditFile: variables.AUDIT_FILE ?? null,
  };
}
