// How each action is sent: through bulk mutations where there are some, else a few people at a time.

import { Stop } from '../exit-codes.ts';
import {
  AddPhone,
  DisableMany,
  EnableMany,
  RemovePhone,
  RevokeSessions,
  UpdatePhone,
} from '../generated/operations.ts';
import type { ActionName, PlanRow } from '../plan/plan-row.ts';
import { bulk, ofUser, type Send, single } from './send.ts';
import { issuePasses, issueQrCodes } from './send-secrets.ts';

const methodOf = ({ before }: PlanRow): string => {
  if (before === null) throw new Stop('planRefused', 'The plan asks for a change without a phone.');
  return before.methodId;
};

const numberOf = ({ number }: PlanRow): string => {
  if (number === null) throw new Stop('planRefused', 'The plan asks for a number without one.');
  return number;
};

const typeOf = ({ phoneType }: PlanRow) => {
  if (phoneType === 'UNKNOWN')
    throw new Stop('planRefused', 'The plan asks for a phone of a type that cannot be added.');
  return phoneType;
};

const targetOf = (row: PlanRow) => ({ userId: ofUser(row), methodId: methodOf(row) });

export const senders: Readonly<Record<ActionName, Send>> = {
  'enable-sms': bulk(async ({ client }, rows, keys, idempotencyKey) => {
    const targets = rows.map((row) => ({ ...targetOf(row), idempotencyKey: keys(row) }));
    const result = await client.run(EnableMany, { targets, idempotencyKey });
    return result.enableSmsSignInForUsers?.outcomes.map((outcome) => outcome?.result ?? null) ?? null;
  }),
  'disable-sms': bulk(async ({ client }, rows, keys, idempotencyKey) => {
    const targets = rows.map((row) => ({ ...targetOf(row), idempotencyKey: keys(row) }));
    const result = await client.run(DisableMany, { targets, idempotencyKey });
    return result.disableSmsSignInForUsers?.outcomes.map((outcome) => outcome?.result ?? null) ?? null;
  }),
  'set-phone': single(async ({ client }, row, idempotencyKey) => {
    const change = { userId: ofUser(row), phoneNumber: numberOf(row), idempotencyKey };
    if (row.before === null) return (await client.run(AddPhone, { ...change, phoneType: typeOf(row) })).addPhoneMethod;
    return (await client.run(UpdatePhone, { ...change, methodId: methodOf(row) })).updatePhoneMethod;
  }),
  'remove-method': single(async ({ client }, row, idempotencyKey) => {
    return (await client.run(RemovePhone, { ...targetOf(row), idempotencyKey })).deletePhoneMethod;
  }),
  'issue-pass': issuePasses,
  'issue-qr-code': issueQrCodes,
  'revoke-sessions': single(async ({ client }, row, idempotencyKey) => {
    return (await client.run(RevokeSessions, { userId: ofUser(row), idempotencyKey })).revokeSignInSessions;
  }),
};

/** The actions whose waves are one bulk mutation each, whose progress can be followed. */
export const bulkActions: ReadonlySet<ActionName> = new Set(['enable-sms', 'disable-sms', 'issue-pass']);
