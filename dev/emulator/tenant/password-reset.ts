// The long-running operations of password resets, by id.

/** How those of a person end: `fails` is that of one whose directory cannot be written to (assumption). */
export type PasswordResetEnd = 'succeeds' | 'fails' | 'staysRunning';

export interface PasswordReset {
  /** The object id of the person it is about. */
  readonly person: string;
  /** How often it was read. */
  reads: number;
  readonly createdDateTime: string;
}
