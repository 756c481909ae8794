// Where audit records are kept: a file that is only appended to and flushed to the disk, or stdout.

import { type FileHandle, open } from 'node:fs/promises';

/** `append` rejects when the line is not stored. */
export interface AuditSink {
  append(line: string): Promise<void>;
  /** `hash` of the last record that is there already. */
  readonly lastHash: string | null;
  close(): Promise<void>;
}

const tailBytes = 64 * 1024;

/**
 * Rejects when the file cannot be opened for appending. After an append that failed the file is opened anew: its disk may
 * be another one by then.
 */
export async function fileSink(path: string): Promise<AuditSink> {
  const { file: first, tail } = await openAtEnd(path);
  let file: FileHandle | null = first;
  return {
    lastHash: lastHashIn(tail),
    async append(line) {
      file ??= (await openAtEnd(path)).file;
      try {
        await file.appendFile(line);
        await file.datasync();
      } catch (error) {
        const broken = file;
        file = null;
        await broken.close().catch(() => {});
        throw error;
      }
    },
    close: async () => file?.close(),
  };
}

async function openAtEnd(path: string): Promise<{ readonly file: FileHandle; readonly tail: string }> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, tailBytes)), {
      position: Math.max(0, size - tailBytes),
    });
    const tail = buffer.subarray(0, bytesRead).toString('utf8');
    // A line that a crash or a full disk cut in the middle gets an end, and stays for all to see.
    if (tail !== '' && !tail.endsWith('\n')) await file.appendFile('\n');
    return { file, tail };
  } catch (error) {
    await file.close();
    throw error;
  }
}

export function stdoutSink(): AuditSink {
  return {
    lastHash: null,
    append: (line) =>
      new Promise((resolve, reject) => {
        process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
      }),
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
