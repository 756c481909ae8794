// The secret that fingerprints, cursors and pseudonyms are derived from. The same for every replica, so that they agree.

import { z } from 'zod';

export const secretVariables = {
  GATEWAY_SECRET: z.string().min(32, 'must have at least 32 characters').max(1_024, 'is too long').optional(),
};

export interface SecretConfig {
  /** Null: one is made up, for this process or beside the store. */
  readonly gatewaySecret: string | null;
}

export function secretConfig(variables: z.output<z.ZodObject<typeof secretVariables>>): SecretConfig {
  return { gatewaySecret: variables.GATEWAY_SECRET ?? null };
}
