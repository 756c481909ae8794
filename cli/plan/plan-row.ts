// One person of a plan: the change, and the state when it was planned. Types only.

import type { PhoneType, SmsSignInState } from '../generated/operations.ts';

export type ActionName =
  | 'enable-sms'
  | 'disable-sms'
  | 'set-phone'
  | 'remove-method'
  | 'issue-pass'
  | 'issue-qr-code'
  | 'revoke-sessions';

export interface SeenPhone {
  readonly methodId: string;
  readonly phoneType: PhoneType;
  /** As this caller sees it: possibly masked or absent. */
  readonly phoneNumber: string | null;
  readonly smsSignInState: SmsSignInState;
}

/** A pass or a QR code, without what is secret of it. */
export interface SeenIssued {
  readonly methodId: string;
  /** Whether the person can use it now or later: there is none beside it. */
  readonly isInForce: boolean;
  /** Whether the person has used it up. */
  readonly isUsed: boolean;
}

/** What each pass of a plan is to be; the tenant's policy decides what is left out. */
export interface PassInput {
  readonly lifetimeInMinutes: number | null;
  readonly isUsableOnce: boolean | null;
}

/** `change` is sent; all others appear only in the report. */
export type Decision = 'change' | 'already' | 'refused' | 'unreadable';

export interface PlanRow {
  readonly row: number;
  readonly action: ActionName;
  /** As in the file. */
  readonly user: string;
  /** The object id. Null if the person was not found. */
  readonly userId: string | null;
  readonly phoneType: PhoneType;
  /** The number to set, in Microsoft Graph's form. Null for actions without a number. */
  readonly number: string | null;
  readonly decision: Decision;
  /** The reason if it is not `change`. */
  readonly code: string | null;
  /** The phone before the change. Null if there was none. */
  readonly before: SeenPhone | null;
}

export interface PlanHead {
  readonly format: 'authmethods-plan';
  readonly version: 1;
  readonly planId: string;
  readonly createdAt: string;
  readonly gateway: string;
  readonly tenantId: string;
  readonly source: { readonly name: string; readonly sha256: string };
  readonly action: ActionName;
  /** Of `issue-pass`. */
  readonly pass?: PassInput;
}
