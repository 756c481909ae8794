// A file that was not there before, which only its owner can read.

import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { Stop } from '../exit-codes.ts';

export interface NewFile {
  write(text: string): void;
  /** Removes the file if nothing was written. May be called again. */
  close(): void;
}

/** Fails before anything is asked if the file exists or cannot be written. */
export function createFile(file: string): NewFile {
  const out = openNew(file);
  let isEmpty = true;
  let isOpen = true;
  const write = (text: string) => {
    if (text === '') return;
    writeSync(out, text);
    isEmpty = false;
  };
  return {
    write,
    close() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(out);
      if (isEmpty) rmSync(file);
    },
  };
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    throw new Stop('usage', `${file} ${why}: choose another name.`);
  }
}
