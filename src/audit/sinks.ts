// Where audit records are kept: a file that is only appended to and flushed to the disk, or stdout.

import { type FileHandle, open } from 'node:fs/promises';

/** A rejection does not tell whether the line is stored after all. */
export interface AuditSink {
  append(line: string): Promise<void>;
  /** `hash` of the last whole record that is there. Asked before a chain begins. */
  lastHash(): Promise<string | null>;
  close(): Promise<void>;
}

const tailBytes = 64 * 1024;
const longestWaitMs = 2_000;

/**
 * Rejects when the file cannot be opened for appending. After a failure the file is opened anew: its disk may be another
 * one by then.
 */
export async function fileSink(path: string): Promise<AuditSink> {
  const opened = () => open(path, 'a+', 0o600);
  let file: FileHandle | null = await opened();
  async function using<Result>(work: (file: FileHandle) => Promise<Result>): Promise<Result> {
    file ??= await opened();
    try {
      return await work(file);
    } catch (error) {
      const broken = file;
      file = null;
      await broken.close().catch(() => {});
      throw error;
    }
  }
  return {
    lastHash: () => using(async (end) => lastHashIn(await tailOf(end))),
    append: (line) =>
      using(async (end) => {
        await end.appendFile(line);
        await end.datasync();
      }),
    close: async () => file?.close(),
  };
}

async function tailOf(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, tailBytes)), {
    position: Math.max(0, size - tailBytes),
  });
  const tail = buffer.subarray(0, bytesRead).toString('utf8');
  // A line that a crash or a full disk cut in the middle gets an end, and stays for all to see.
  if (tail !== '' && !tail.endsWith('\n')) await file.appendFile('\n');
  return tail;
}

/** While nobody reads stdout, lines are refused and not kept: at most one waits, and it may still be read later. */
export function stdoutSink(stream: Pick<NodeJS.WriteStream, 'write' | 'on'> = process.stdout): AuditSink {
  let unread = false;
  // Whoever writes is told; without a listener the process would end.
  stream.on('error', () => {});
  return {
    lastHash: async () => null,
    append(line) {
      if (unread) return Promise.reject(new Error('Nobody reads the record of changes.'));
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(() => {
        unread = true;
        reject(new Error('Nobody reads the record of changes.'));
      }, longestWaitMs);
      stream.write(line, (error) => {
        clearTimeout(timer);
        unread = false;
        if (error) reject(error);
        else resolve();
      });
      return promise;
    },
    close: async () => {},
  };
}

function lastHashIn(tail: string): string | null {
  for (const line of tail.split('\n').reverse()) {
    const hash = /"hash":"([0-9a-f]{64})"}$/.exec(line)?.[1];
    if (hash !== undefined) return hash;
  }
  return null;
}
