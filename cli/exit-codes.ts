// The exit codes, which scripts may rely on, and the one error that carries them. Its text never holds a secret or a
// phone number.

export const exitCodes = {
  /** Everything is as asked for. */
  done: 0,
  /** A bug, or an answer that cannot be read. */
  unexpected: 1,
  /** Wrong usage, or a file that cannot be used as it is. */
  usage: 2,
  /** Finished; some people were refused for good. */
  refused: 3,
  /** Nothing to do; only with `--detailed-exitcode`. */
  nothingToDo: 4,
  /** Finished; some people can be tried again later. */
  retryable: 5,
  /** For some people it is not known whether the change was made. */
  unknown: 6,
  /** The plan is too old, was changed, or belongs to another gateway, tenant or caller. */
  planRefused: 7,
  /** Not signed in, or not allowed. */
  notAllowed: 8,
  /** Stopped because too many were refused. */
  halted: 9,
  /** `verify` found people who are not as the journal says. */
  drift: 10,
  /** Stopped by Ctrl+C or a signal; `resume` goes on. */
  interrupted: 130,
} as const;

export type ExitName = keyof typeof exitCodes;

/** Ends the program with a sentence on stderr. */
export class Stop extends Error {
  readonly exit: ExitName;

  constructor(exit: ExitName, message: string) {
    super(message);
    this.name = 'Stop';
    this.exit = exit;
  }
}
