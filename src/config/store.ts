// The location of the write store.

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { secretVariables } from './secret.ts';

export const storeVariables = {
  STORE_FILE: z
    .string()
    .min(1)
    .default('./data/writes.sqlite')
    .describe('The SQLite file of the write store, on a local disk; memory: keeps nothing after the process ends.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres: or postgresql: URL' })
    .optional()
    .describe(
      'The PostgreSQL database of the write store, instead of STORE_FILE, for replicas on several machines. Needs GATEWAY_SECRET.',
    ),
};

export interface StoreConfig {
  /** `memory:`: kept only until the process ends. */
  readonly storeFile: string;
  /** Null: the file. */
  readonly databaseUrl: string | null;
}

type Variables = z.output<z.ZodObject<typeof storeVariables>>;

export function storeConfig(variables: Variables): StoreConfig {
  return { storeFile: variables.STORE_FILE, databaseUrl: variables.DATABASE_URL ?? null };
}

/** Replicas must share the secret, so that none of them may generate it. */
export function storeProblems({
  STORE_FILE: file,
  DATABASE_URL: url,
  GATEWAY_SECRET: secret,
}: Variables & Partial<z.output<z.ZodObject<typeof secretVariables>>>): string[] {
  if (url !== undefined) return secret === undefined ? ['DATABASE_URL needs GATEWAY_SECRET'] : [];
  if (file === 'memory:' || isWritable(file)) return [];
  return ['STORE_FILE names a file that cannot be written'];
}

// The folder may be created; the nearest existing one must be writable.
function isWritable(file: string): boolean {
  try {
    if (existsSync(file) && !statSync(file).isFile()) return false;
    let folder = dirname(file);
    while (!existsSync(folder)) folder = dirname(folder);
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
