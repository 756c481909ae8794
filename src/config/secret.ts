// The secret that fingerprints, cursors and pseudonyms are derived from. The same for every replica, so that they agree.

import { z } from 'zod';

export const secretVariables = {
  GATEWAY_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .max(1_024, 'is too long')
    .optional()
    .describe(
      'The secret from which keyed hashes in the store and pseudonyms of callers in the log are derived, at least 32 characters, the same for every replica. Default: generated next to STORE_FILE, readable by its owner only.',
    ),
};

export function secretConfig(variables: z.output<z.ZodObject<typeof secretVariables>>) {
  return { gatewaySecret: variables.GATEWAY_SECRET ?? null };
}
