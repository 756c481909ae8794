// Bounded, non-blocking destination for log lines: if stdout is not drained, excess lines are dropped and counted;
// requests never wait for it.

import { setTimeout as sleep } from 'node:timers/promises';

/** A stream that writes without blocking, as stdout does to a pipe on every system but Windows. */
export type LogStream = Pick<NodeJS.WriteStream, 'write' | 'writableLength' | 'on'>;

/** A destination for pino. */
export interface LogOutput {
  /** Never blocks, never throws. */
  write(line: string): void;
  /** Resolves when all pending lines are written, or after `withinMs`. */
  flush(withinMs: number): Promise<void>;
}

/**
 * At most `maxBytes` may be pending. `onDropped` receives the number of lost lines once the stream accepts data again.
 */
export function openLogOutput(stream: LogStream, maxBytes: number, onDropped: (lines: number) => void): LogOutput {
  let dropped = 0;
  const taken = (error?: Error | null) => {
    if (error) dropped += 1;
    else if (dropped > 0 && stream.writableLength < maxBytes / 2) {
      const lines = dropped;
      dropped = 0;
      onDropped(lines);
    }
  };
  // Without a listener, a closed reader would end the process.
  stream.on('error', () => {});
  return {
    write(line) {
      if (stream.writableLength + line.length > maxBytes) dropped += 1;
      else stream.write(line, taken);
    },
    async flush(withinMs) {
      const { promise, resolve } = Promise.withResolvers<void>();
      stream.write('', () => resolve());
      await Promise.race([promise, sleep(withinMs)]);
    },
  };
}
