// Where log lines leave the process. Their reader may stall or go away: then lines wait up to a bound, what does
// not fit is dropped and counted, and nobody who asked the gateway for something waits or notices.

import { setTimeout as sleep } from 'node:timers/promises';

/** A stream that writes without blocking, as stdout does to a pipe everywhere but on Windows. */
export type LogStream = Pick<NodeJS.WriteStream, 'write' | 'writableLength' | 'on'>;

/** A destination for pino. */
export interface LogOutput {
  /** Never blocks, never throws. */
  write(line: string): void;
  /** Resolves when what waits has been taken, or when the time is over. */
  flush(withinMs: number): Promise<void>;
}

/** `maxBytes` may wait to be read. `onDropped` gets the number of lost lines when the stream takes some again. */
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
  // Without a listener, a reader that went away would end the process.
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
