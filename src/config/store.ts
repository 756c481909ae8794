// Where writes are remembered.

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

export const storeVariables = {
  STORE_FILE: z
    .string()
    .min(1)
    .default('./data/writes.sqlite')
    .describe('The SQLite file that remembers writes; memory: forgets them when the process ends.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres: or postgresql: URL' })
    .optional()
    .describe('The PostgreSQL database that remembers writes instead of STORE_FILE.'),
};

export interface StoreConfig {
  /** `memory:`: forgotten when the process ends. */
  readonly storeFile: string;
  /** Null: the file. */
  readonly databaseUrl: string | null;
}

type Variables = z.output<z.ZodObject<typeof storeVariables>>;

export function storeConfig(variables: Variables): StoreConfig {
  return { storeFile: variables.STORE_FILE, databaseUrl: variables.DATABASE_URL ?? null };
}

export function storeProblems({ STORE_FILE: file, DATABASE_URL: url }: Variables): string[] {
  if (url !== undefined || file === 'memory:' || isWritable(file)) return [];
  return ['STORE_FILE names a file that cannot be written'];
}

// The folder may be made; the nearest one that exists has to take it.
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
