// The interface of audit sinks, and stdout as a sink. The other sink is file-sink.ts.

/** After a rejection the line may have been stored nevertheless. */
export interface AuditSink {
  append(line: string): Promise<void>;
  /**
   * `hash` of the last complete record in the sink, or of the last one that was stored before the file was replaced.
   * Called before a chain begins.
   */
  lastHash(): Promise<string | null>;
  /** Whether the next record goes to a different file than the previous one: a chain ends with its file. */
  wasReplaced?(): Promise<boolean>;
  /** Opens the destination again before the next record. */
  reopen?(): Promise<void>;
  close(): Promise<void>;
}

const maxWaitMs = 2_000;

/**
 * If stdout is not being read, lines are refused instead of buffered: at most one is pending, and it may still be read
 * later.
 */
export function stdoutSink(stream: Pick<NodeJS.WriteStream, 'write' | 'on'> = process.stdout): AuditSink {
  let unread = false;
  // The writer receives the error; without a listener the process would end.
  stream.on('error', () => {});
  return {
    lastHash: async () => null,
    append(line) {
      if (unread) return Promise.reject(new Error('Nobody reads the audit log.'));
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(() => {
        unread = true;
        reject(new Error('Nobody reads the audit log.'));
      }, maxWaitMs);
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
