// The actions of a plan, one entry each: what a plan reads of a person, how an action is judged by it, and undone. How it is
// sent is in `run/senders.ts`. A new action is a new entry in both.

import type { PhoneType } from './generated/operations.ts';
import type { ActionName, Decision, PlanRow, SeenIssued, SeenPhone } from './plan/plan-row.ts';

export interface Verdict {
  readonly decision: Decision;
  readonly code: string | null;
}

export interface Undoing {
  readonly action: ActionName;
  readonly number: string | null;
}

/** What a plan reads of each person. */
export type Reads = 'phones' | 'passes' | 'qr-codes' | 'nothing';

/** What there is of a person, as far as the action reads it. */
export interface Seen {
  /** The phone of the row's type; null if there is none. */
  readonly phone: SeenPhone | null;
  /** The pass or the QR code; null if there is none, undefined if this caller cannot read it. */
  readonly issued: SeenIssued | null | undefined;
}

export interface Action {
  readonly reads: Reads;
  /** Whether an answer shows a secret, once. */
  readonly issues: boolean;
  /** Whether the file must contain numbers. */
  readonly needsNumber: boolean;
  /** An action that removes something has no default target. */
  readonly needsMethod: boolean;
  /** The methods that `--method` may name. */
  readonly methods: readonly PhoneType[];
  judge(seen: Seen, number: string | null): Verdict;
  /** Whether the person is in the state that the row requests. Null if this caller cannot know. */
  isDone(seen: Seen, number: string | null): boolean | null;
  /** The change that reverts this one, or the reason why there is none. */
  undo(row: PlanRow): Undoing | string;
}

const change: Verdict = { decision: 'change', code: null };
const already: Verdict = { decision: 'already', code: null };
const refused = (code: string): Verdict => ({ decision: 'refused', code });

const everyMethod: readonly PhoneType[] = ['MOBILE', 'ALTERNATE_MOBILE', 'OFFICE'];

const aboutPhones = { reads: 'phones', issues: false, needsNumber: false, needsMethod: false } as const;

/** A person has at most one, and what was handed out may be in use already: nothing takes it back. */
const issuing = (reads: Reads, existing: string): Action => ({
  reads,
  issues: true,
  needsNumber: false,
  needsMethod: false,
  methods: [],
  judge: ({ issued }) => (issued?.isInForce === true ? refused(existing) : change),
  isDone: ({ issued }) => (issued === undefined ? null : issued !== null && (issued.isInForce || issued.isUsed)),
  undo: () => 'SECRET_WAS_SHOWN',
});

export const actions: Readonly<Record<ActionName, Action>> = {
  'enable-sms': {
    ...aboutPhones,
    methods: ['MOBILE'],
    judge({ phone }) {
      if (phone === null) return refused('PHONE_METHOD_NOT_FOUND');
      if (phone.smsSignInState === 'READY') return already;
      if (phone.smsSignInState === 'NOT_ALLOWED_BY_POLICY') return refused('SMS_SIGN_IN_NOT_ALLOWED_BY_POLICY');
      return change;
    },
    isDone: ({ phone }) => phone?.smsSignInState === 'READY',
    undo: () => ({ action: 'disable-sms', number: null }),
  },
  'disable-sms': {
    ...aboutPhones,
    methods: ['MOBILE'],
    judge({ phone }) {
      if (phone === null) return refused('PHONE_METHOD_NOT_FOUND');
      return phone.smsSignInState === 'READY' ? change : already;
    },
    isDone: ({ phone }) => phone !== null && phone.smsSignInState !== 'READY',
    undo: () => ({ action: 'enable-sms', number: null }),
  },
  'set-phone': {
    ...aboutPhones,
    needsNumber: true,
    methods: everyMethod,
    judge: ({ phone }, number) => (phone !== null && sameNumber(phone.phoneNumber, number) === true ? already : change),
    isDone: ({ phone }, number) => (phone === null ? false : sameNumber(phone.phoneNumber, number)),
    undo({ before }) {
      if (before === null) return { action: 'remove-method', number: null };
      if (!isFull(before.phoneNumber)) return 'BEFORE_NOT_KNOWN';
      return { action: 'set-phone', number: before.phoneNumber };
    },
  },
  'remove-method': {
    ...aboutPhones,
    needsMethod: true,
    methods: everyMethod,
    judge: ({ phone }) => (phone === null ? already : change),
    isDone: ({ phone }) => phone === null,
    undo({ before }) {
      if (before === null || !isFull(before.phoneNumber)) return 'BEFORE_NOT_KNOWN';
      return { action: 'set-phone', number: before.phoneNumber };
    },
  },
  'issue-pass': issuing('passes', 'TEMPORARY_ACCESS_PASS_ALREADY_EXISTS'),
  'issue-qr-code': issuing('qr-codes', 'QR_CODE_PIN_ALREADY_EXISTS'),
  'revoke-sessions': {
    reads: 'nothing',
    issues: false,
    needsNumber: false,
    needsMethod: false,
    methods: [],
    judge: () => change,
    isDone: () => null,
    undo: () => 'SESSIONS_HAVE_ENDED',
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
