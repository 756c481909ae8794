// Where audit records are kept: what a sink promises, and stdout as one. The other is file-sink.ts.

/** A rejection does not tell whether the line is stored after all. */
export interface AuditSink {
  append(line: string): Promise<void>;
  /**
   * `hash` of the last whole record that is there, or of the last that was stored before the file was replaced. Asked
   * before a chain begins.
   */
  lastHash(): Promise<string | null>;
  /** Whether the next record goes to another place than the one before: a chain ends with its place. */
  wasReplaced?(): Promise<boolean>;
  /** Opens its place again before the next record. */
  reopen?(): Promise<void>;
  close(): Promise<void>;
}

const maxWaitMs = 2_000;

/** While nobody reads stdout, lines are refused and not kept: at most one waits, and it may still be read later. */
export function stdoutSink(stream: Pick<NodeJS.WriteStream, 'write' | 'on'> = process.stdout): AuditSink {
  let unread = false;
  // The writer gets the error; without a listener the process would end.
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
