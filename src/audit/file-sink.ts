// Appends audit records to a file and flushes it to disk. A file that was rotated, removed or truncated is detected
// before the next append; a record that would be lost with it fails.

import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { AuditSink } from './sinks.ts';

const tailBytes = 64 * 1024;

/**
 * Rejects if the file cannot be opened for appending. After a failure the file is opened again, since its disk may have
 * changed.
 */
export async function fileSink(path: string): Promise<AuditSink> {
  let file: FileHandle | null = await open(path, 'a+', 0o600);
  let size = (await file.stat()).size;
  let last = lastHashIn(await tailOf(file));

  async function drop(): Promise<void> {
    const dropped = file;
    file = null;
    await dropped?.close().catch(() => {});
  }
  async function opened(): Promise<FileHandle> {
    file ??= await open(path, 'a+', 0o600);
    return file;
  }
  async function using<Result>(work: (file: FileHandle) => Promise<Result>): Promise<Result> {
    try {
      return await work(await opened());
    } catch (error) {
      await drop();
      throw error;
    }
  }
  return {
    async wasReplaced() {
      const replaced = file === null || (await isAnother(file, path, size));
      if (replaced) await drop();
      return replaced;
    },
    reopen: drop,
    lastHash: () =>
      using(async (end) => {
        last = lastHashIn(await tailOf(end)) ?? last;
        return last;
      }),
    append: (lines) =>
      using(async (end) => {
        await end.appendFile(lines);
        await end.datasync();
        const now = await end.stat();
        if (now.nlink === 0) throw new Error('The audit file was removed.');
        size = now.size;
        last = lastHashIn(lines) ?? last;
      }),
    close: async () => file?.close(),
  };
}

async function isAnother(file: FileHandle, path: string, size: number): Promise<boolean> {
  const [held, named] = await Promise.all([file.stat(), stat(path).catch(missing)]);
  return named === null || held.ino !== named.ino || held.dev !== named.dev || (held.isFile() && held.size < size);
}

function missing(error: unknown): Stats | null {
  if ((error as { code?: unknown }).code === 'ENOENT') return null;
  throw error;
}

async function tailOf(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, tailBytes)), {
    position: Math.max(0, size - tailBytes),
  });
  const tail = buffer.subarray(0, bytesRead).toString('utf8');
  // A line that a crash or a full disk truncated is terminated, and stays visible.
  if (tail !== '' && !tail.endsWith('\n')) await file.appendFile('\n');
  return tail;
}

function lastHashIn(tail: string): string | null {
  for (const line of tail.split('\n').reverse()) {
    const hash = /"hash":"([0-9a-f]{64})"}$/.exec(line)?.[1];
    if (hash !== undefined) return hash;
  }
  return null;
}
