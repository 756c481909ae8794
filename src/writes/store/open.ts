// Opens the store that the settings name.

import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFingerprints } from './fingerprint.ts';
import { type OnOutage, watched } from './outages.ts';
import { openPostgres } from './postgres-store.ts';
import { openSqlStore, type StoreOptions } from './sql-store.ts';
import { openSqlite } from './sqlite-store.ts';
import type { WriteStore } from './write-store.ts';

export interface StoreSettings {
  /** `memory:` for a store that ends with the process. */
  readonly storeFile: string;
  /** Takes precedence over the file. */
  readonly databaseUrl: string | null;
  /** Null: a generated secret is kept next to the file. */
  readonly gatewaySecret: string | null;
}

export interface OpenOptions extends StoreOptions {
  readonly onOutage?: OnOutage;
}

/** Rejects if the store is not writable: nothing may start without it. */
export async function openWriteStore(settings: StoreSettings, options: OpenOptions = {}): Promise<WriteStore> {
  const { storeFile, databaseUrl } = settings;
  if (databaseUrl !== null && settings.gatewaySecret === null) throw new Error('DATABASE_URL needs GATEWAY_SECRET');
  const plain = databaseUrl === null ? openSqlite(storeFile) : openPostgres(databaseUrl);
  const database = options.onOutage === undefined ? plain : watched(plain, options.onOutage);
  try {
    return await openSqlStore(database, createFingerprints(secretOf(settings)), options);
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

/** `GATEWAY_SECRET`, or the secret next to the store file; a random one for a store in memory. */
export function secretOf({ storeFile, gatewaySecret }: StoreSettings): string | Uint8Array {
  return gatewaySecret ?? secretBeside(storeFile);
}

function secretBeside(storeFile: string): string | Uint8Array {
  if (storeFile === 'memory:') return randomBytes(32);
  const file = join(dirname(storeFile), 'gateway.secret');
  if (!existsSync(file)) createSecret(file);
  chmodSync(file, 0o600);
  const secret = readFileSync(file, 'utf8');
  if (secret.length < 40) throw new Error('The secret beside the write store is cut short');
  return secret;
}

// Written whole under another name and then linked: of processes that start together one makes the file, and none sees a
// part of it.
function createSecret(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    linkSync(draft, file);
  } catch (failure) {
    if (!existsSync(file)) throw failure;
  } finally {
    rmSync(draft, { force: true });
  }
}
