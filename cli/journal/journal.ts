// The journal on disk: one line for each entry, appended and flushed before the program continues. Only one process
// writes to it. An incomplete last line is ignored.

import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { Stop } from '../exit-codes.ts';
import type { JournalEntry } from './entries.ts';
import { lock } from './lock.ts';

export interface Journal {
  /** Returns when the line is on disk. */
  append(entry: JournalEntry): void;
  close(): void;
}

export function journalPathOf(planPath: string): string {
  return `${planPath.replace(/\.plan\.ndjson$|\.ndjson$/, '')}.journal.ndjson`;
}

/** Throws if the file already exists. */
export function createJournal(path: string): Journal {
  return opened(path, 'ax');
}

/** Removes an incomplete last line, so that the next line is not appended to it. */
export function reopenJournal(path: string): Journal {
  return opened(path, 'r+');
}

/** Each complete line. */
export function* readJournal(path: string): Generator<JournalEntry> {
  for (const { line } of wholeLines(path)) yield JSON.parse(line) as JournalEntry;
}

function opened(path: string, flags: 'ax' | 'r+'): Journal {
  const unlock = lock(`${path}.lock`);
  try {
    const file = openFor(path, flags);
    let position = flags === 'ax' ? 0 : endOfWholeLines(path);
    if (flags === 'ax') syncFolder(path);
    else ftruncateSync(file, position);
    return {
      append(entry) {
        const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
        // A full disk accepts a part: the rest is tried again, and fails with the reason.
        for (let done = 0; done < bytes.length; )
          done += writeSync(file, bytes, done, bytes.length - done, position + done);
        fsyncSync(file);
        position += bytes.length;
      },
      close() {
        closeSync(file);
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function openFor(path: string, flags: 'ax' | 'r+'): number {
  try {
    return openSync(path, flags === 'ax' ? 'wx' : flags, 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Stop('planRefused', `${path} is there: this plan was begun. Go on with: authmethods resume`);
    if (code === 'ENOENT') throw new Stop('usage', `${path} is not there: this plan was not begun.`);
    throw new Stop('usage', `${path} cannot be written (${code ?? 'unknown reason'}).`);
  }
}

function endOfWholeLines(path: string): number {
  let end = 0;
  for (const { next } of wholeLines(path)) end = next;
  return end;
}

// Yields the position after each line. Reads in chunks: a journal may be long.
function* wholeLines(path: string): Generator<{ readonly line: string; readonly next: number }> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new Stop('usage', `${path} is not there: this plan was not begun.`);
  const file = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  const piece = Buffer.alloc(65_536);
  let rest = '';
  let next = 0;
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        next += Buffer.byteLength(line) + 1;
        yield { line, next };
      }
    }
  } finally {
    closeSync(file);
  }
}

// A new file is durable only if its folder is flushed too. Windows cannot do this and does not need it.
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
