// One person of a plan: what is to change, and what was there when it was planned. Types only.

import type { PhoneType, SmsSignInState } from '../generated/operations.ts';

export type ActionName = 'enable-sms' | 'disable-sms' | 'set-phone' | 'remove-method';

export interface SeenPhone {
  readonly methodId: string;
  readonly phoneType: PhoneType;
  /** As this caller sees it: maybe masked, maybe not at all. */
  readonly phoneNumber: string | null;
  readonly smsSignInState: SmsSignInState;
}

/** `change` is sent; the others only stand in the report. */
export type Decision = 'change' | 'already' | 'refused' | 'unreadable';

export interface PlanRow {
  readonly row: number;
  readonly action: ActionName;
  /** As the file has it. */
  readonly user: string;
  /** The object id that was found. Null where nobody was. */
  readonly userId: string | null;
  readonly phoneType: PhoneType;
  /** The number to set, in Microsoft Graph's form. Null for actions without one. */
  readonly number: string | null;
  readonly decision: Decision;
  /** Why it is not `change`. */
  readonly code: string | null;
  /** The phone as it was. Null where there was none. */
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
}
