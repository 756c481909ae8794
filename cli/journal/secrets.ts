// The secrets of a plan: a file of mode 0600, one line for each person, on disk before anything else happens with the
// answer that showed them. Nothing else ever holds them.

import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { Stop } from '../exit-codes.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import { syncFolder } from './journal.ts';

export interface Secrets {
  readonly path: string;
  /** Whether the secret that was issued to this row is in the file. */
  has(row: number): boolean;
  /** On disk when it returns. */
  save(entries: readonly SecretOf[]): void;
  /** Removes the file if it is empty. */
  close(): void;
}

export interface SecretOf {
  readonly row: PlanRow;
  readonly secret: Readonly<Record<string, string>>;
}

interface Line {
  readonly planId: string;
  readonly row: number;
}

export function secretsPathOf(planPath: string): string {
  return `${planPath.replace(/\.plan\.ndjson$|\.ndjson$/, '')}.secrets.ndjson`;
}

/** `isNew`: the file must not be there with content. Otherwise it goes on, and is made again if it was taken away. */
export function openSecrets(path: string, planId: string, isNew: boolean): Secrets {
  const file = openFor(path, isNew);
  const rows = new Set<number>();
  let size = 0;
  for (const line of isNew ? [] : wholeLines(path)) {
    size += Buffer.byteLength(line) + 1;
    const saved = JSON.parse(line) as Line;
    if (saved.planId === planId) rows.add(saved.row);
  }
  // Half a line is of no use, and the next line must not continue it.
  ftruncateSync(file, size);
  syncFolder(path);
  return {
    path,
    has: (row) => rows.has(row),
    save(entries) {
      if (entries.length === 0) return;
      const lines = entries.map(({ row: { row, user, userId }, secret }) => ({ user, userId, ...secret, planId, row }));
      const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, size + done);
      fsyncSync(file);
      size += bytes.length;
      for (const { row } of lines) rows.add(row);
    },
    close() {
      closeSync(file);
      if (size === 0) rmSync(path, { force: true });
    },
  };
}

// Links are not followed: what is written is readable to the owner alone.
const flags = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

function openFor(path: string, isNew: boolean): number {
  let file: number;
  try {
    file = openSync(path, flags, 0o600);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new Stop('usage', `${path} cannot be written (${code}): choose another name for the secrets.`);
  }
  const stat = fstatSync(file);
  const isOpenToOthers = process.platform !== 'win32' && (stat.mode & 0o077) !== 0;
  if (stat.isFile() && !isOpenToOthers && !(isNew && stat.size > 0)) return file;
  closeSync(file);
  if (isOpenToOthers) throw new Stop('usage', `${path} can be read by others. Run: chmod 600 ${path}`);
  throw new Stop('usage', `${path} is there already: choose another name for the secrets.`);
}

function wholeLines(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}
