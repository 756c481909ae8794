// The actions of a plan, one entry each: how an action is judged against a person's phones, sent and undone. A new
// action is a new entry.

import type { PhoneType } from './generated/operations.ts';
import type { ActionName, Decision, PlanRow, SeenPhone } from './plan/plan-row.ts';

export interface Verdict {
  readonly decision: Decision;
  readonly code: string | null;
}

export interface Undoing {
  readonly action: ActionName;
  readonly number: string | null;
}

export interface Action {
  /** Whether the file must contain numbers. */
  readonly needsNumber: boolean;
  /** An action that removes something has no default target. */
  readonly needsMethod: boolean;
  readonly methods: readonly PhoneType[];
  /** Judges the phone of the row's type; null if there is none. */
  judge(phone: SeenPhone | null, number: string | null): Verdict;
  /** Whether the phone is in the state that the row requests. Null if this caller cannot know. */
  isDone(phone: SeenPhone | null, number: string | null): boolean | null;
  /** The change that reverts this one, or the reason why there is none. */
  undo(row: PlanRow): Undoing | string;
}

const change: Verdict = { decision: 'change', code: null };
const already: Verdict = { decision: 'already', code: null };
const refused = (code: string): Verdict => ({ decision: 'refused', code });

const everyMethod: readonly PhoneType[] = ['MOBILE', 'ALTERNATE_MOBILE', 'OFFICE'];

export const actions: Readonly<Record<ActionName, Action>> = {
  'enable-sms': {
    needsNumber: false,
    needsMethod: false,
    methods: ['MOBILE'],
    judge(phone) {
      if (phone === null) return refused('PHONE_METHOD_NOT_FOUND');
      if (phone.smsSignInState === 'READY') return already;
      if (phone.smsSignInState === 'NOT_ALLOWED_BY_POLICY') return refused('SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY');
      return change;
    },
    isDone: (phone) => phone?.smsSignInState === 'READY',
    undo: () => ({ action: 'disable-sms', number: null }),
  },
  'disable-sms': {
    needsNumber: false,
    needsMethod: false,
    methods: ['MOBILE'],
    judge(phone) {
      if (phone === null) return refused('PHONE_METHOD_NOT_FOUND');
      return phone.smsSignInState === 'READY' ? change : already;
    },
    isDone: (phone) => phone !== null && phone.smsSignInState !== 'READY',
    undo: () => ({ action: 'enable-sms', number: null }),
  },
  'set-phone': {
    needsNumber: true,
    needsMethod: false,
    methods: everyMethod,
    judge: (phone, number) => (phone !== null && sameNumber(phone.phoneNumber, number) === true ? already : change),
    isDone: (phone, number) => (phone === null ? false : sameNumber(phone.phoneNumber, number)),
    undo({ before }) {
      if (before === null) return { action: 'remove-method', number: null };
      if (!isFull(before.phoneNumber)) return 'BEFORE_NOT_KNOWN';
      return { action: 'set-phone', number: before.phoneNumber };
    },
  },
  'remove-method': {
    needsNumber: false,
    needsMethod: true,
    methods: everyMethod,
    judge: (phone) => (phone === null ? already : change),
    isDone: (phone) => phone === null,
    undo({ before }) {
      if (before === null || !isFull(before.phoneNumber)) return 'BEFORE_NOT_KNOWN';
      return { action: 'set-phone', number: before.phoneNumber };
    },
  },
};

export const actionNames = Object.keys(actions) as readonly ActionName[];

/** Null if the number is masked and could be the same. */
function sameNumber(shown: string | null, number: string | null): boolean | null {
  if (shown === null || number === null) return null;
  const [one, other] = [shown, number].map((text) => text.replace(/\s/g, ''));
  if (isFull(shown)) return one === other;
  const marks = [...(one ?? '')];
  const digits = [...(other ?? '')];
  const could = marks.length === digits.length && marks.every((mark, at) => !/[+\d]/.test(mark) || mark === digits[at]);
  return could ? null : false;
}

/** Whether the caller sees the complete number. */
function isFull(shown: string | null): shown is string {
  return shown !== null && /^\+\d[\d ]+(?:x\d+)?$/.test(shown);
}
