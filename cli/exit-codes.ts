// The exit codes, which scripts may rely on, and the error that carries them. Its message never contains a secret or a
// phone number.

export const exitCodes = {
  /** Everything is as requested. */
  done: 0,
  /** A bug, or an invalid response. */
  unexpected: 1,
  /** Invalid usage, or an unusable file. */
  usage: 2,
  /** Finished; some people were refused permanently. */
  refused: 3,
  /** Nothing to do; only with `--detailed-exitcode`. */
  nothingToDo: 4,
  /** Finished; some people can be retried later, or their secrets were lost. */
  retryable: 5,
  /** For some people the outcome is not known. */
  unknown: 6,
  /** The plan is too old, was changed, or belongs to another gateway, tenant or caller. */
  planRefused: 7,
  /** Not signed in, or not allowed. */
  notAllowed: 8,
  /** Stopped because too many people were refused. */
  halted: 9,
  /** `verify` found people whose state differs from the journal. */
  drift: 10,
  /** Stopped by Ctrl+C or a signal; `resume` continues. */
  interrupted: 130,
} as const;

export type ExitName = keyof typeof exitCodes;

/** Ends the program with a message on stderr. */
export class Stop extends Error {
  readonly exit: ExitName;

  constructor(exit: ExitName, message: string) {
    super(message);
    this.name = 'Stop';
    this.exit = exit;
  }
}
