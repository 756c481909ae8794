// Mutation.issueQrCodePin, Mutation.resetQrCodePin and Mutation.issueTemporaryQrCode.
// https://learn.microsoft.com/graph/api/authentication-put-qrcodepinmethod
// https://learn.microsoft.com/graph/api/qrpin-update and https://learn.microsoft.com/graph/api/qrcode-update

import { z } from 'zod';
import { errorFields, type Member, violation } from '../../errors/members.ts';
import { answered, type Rule } from '../../errors/rules.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { QrCodePinAlreadyExistsError, QrCodePinInput } from '../../generated/schema.ts';
import type { Fault } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import type { WriteResult } from '../../writes/write.ts';
import { appears, type Issue, issue } from '../issue.ts';
import type { MethodList } from '../method.ts';
import { methodNotFound } from '../refusals.ts';
import { type ReplayedRefusals, textIn } from '../replay.ts';
import { admitPerson } from '../target.ts';
import { type QrMethod, qrCodes } from './qr-code-pin-method.ts';

const access = qrCodes.access.remove;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
const maxDays = 395;
const defaultDays = 365;
const time = z.iso.datetime({ offset: true });
const pinGrammar = /^\d{8,20}$/;
const image = z.object({
  binaryValue: z.string().min(1).max(1_000_000),
  rawContent: z.string().max(100_000).nullish(),
});
const pinAnswer = z.object({ code: z.string().regex(pinGrammar) });
const wholeAnswer = z.object({ standardQRCode: z.object({ image }), pin: pinAnswer });
const codeAnswer = z.object({ image, expireDateTime: time.nullish().catch(null) });

const isOpen = (code: QrMethod['standardQRCode']) =>
  code !== null && !(Date.parse(code.expireDateTime ?? '') <= Date.now());
const imageOf = ({ binaryValue, rawContent }: z.output<typeof image>) => ({
  image: binaryValue,
  rawContent: rawContent ?? null,
});

const replayed: ReplayedRefusals = {
  QrCodePinAlreadyExistsError: ({ codes, requestId }) =>
    alreadyExists(textIn(codes, 'methodId') as MethodId | null, requestId),
  QrCodePinNotAllowedByPolicyError: ({ requestId }) => notAllowed(requestId),
};

const rules: readonly Rule<(fault: Fault) => WriteResult>[] = [
  {
    when: (fault) => answered(fault, 400, 409) && fault.says(/already exists|active qr code/i),
    verdict: ({ requestId }) => alreadyExists(null, requestId),
    evidence: 'assumption',
    source: 'documented: an active code must be deleted before a new one; no answer captured',
  },
  {
    when: (fault) => answered(fault, 400, 403, 405) && fault.says(/polic(?:y|ies)/i),
    verdict: ({ requestId }) => notAllowed(requestId),
    evidence: 'assumption',
    source: 'documented: as the policy allows; no answer captured',
  },
];

export const issueQrCodePin: NonNullable<MutationResolvers['issueQrCodePin']> = async (_root, args, context) => {
  const { userId, input, idempotencyKey } = args;
  const named = { userId, idempotencyKey: idempotencyKey ?? null };
  const times = timesOf(input);
  const admitted = await admitPerson(context, 'issueQrCodePin', named, violationsOf(input, times));
  if (!admitted.ok) return admitted.error;
  const { user } = admitted;
  const body = { standardQRCode: times, pin: input?.pin == null ? {} : { code: input.pin } };
  return issue(context, {
    ...commonOf(user, idempotencyKey),
    action: 'issueQrCodePin',
    request: { method: 'PUT', path: qrCodes.paths.list(user.id), body, succeedsWith: [201] },
    details: [input?.startDateTime ?? '', input?.expireDateTime ?? '', input?.pin ?? ''],
    refuse: ({ items: [method] }) =>
      method !== undefined && isOpen(method.standardQRCode) ? alreadyExists(method.methodId, null) : null,
    decode(json) {
      const shown = wholeAnswer.safeParse(json).data;
      const method = qrCodes.decodeOne(json, user);
      if (shown === undefined || method === undefined) return undefined;
      const { standardQRCode, pin } = shown;
      const secrets = { ...imageOf(standardQRCode.image), pin: pin.code };
      return { methodId: method.methodId, shown: { ...secrets, qrCodePinMethod: method } };
    },
    trace: appears(() => true),
  });
};

export const resetQrCodePin: NonNullable<MutationResolvers['resetQrCodePin']> = async (_root, args, context) => {
  const { userId, idempotencyKey } = args;
  const admitted = await admitPerson(context, 'resetQrCodePin', { userId, idempotencyKey: idempotencyKey ?? null });
  if (!admitted.ok) return admitted.error;
  const { user } = admitted;
  return issue(context, {
    ...commonOf(user, idempotencyKey),
    action: 'resetQrCodePin',
    request: {
      method: 'PATCH',
      path: path`/users/${user.id}/authentication/qrCodePinMethod/pin`,
      body: {},
      succeedsWith: [200, 201],
    },
    details: [],
    refuse: ({ items }) => (items.length === 0 ? methodNotFound(null) : null),
    decode(json) {
      const shown = pinAnswer.safeParse(json).data;
      return shown === undefined ? undefined : { methodId: null, shown: { pin: shown.code } };
    },
    trace: changed(({ pin }) => pin),
  });
};

export const issueTemporaryQrCode: NonNullable<MutationResolvers['issueTemporaryQrCode']> = async (
  _root,
  { userId, input: { lifetimeInHours }, idempotencyKey },
  context,
) => {
  const isInRange = lifetimeInHours >= 1 && lifetimeInHours <= 12;
  const violations = isInRange ? [] : [violation('input.lifetimeInHours', 'QR_CODE_LIFETIME_OUT_OF_RANGE')];
  const named = { userId, idempotencyKey: idempotencyKey ?? null };
  const admitted = await admitPerson(context, 'issueTemporaryQrCode', named, violations);
  if (!admitted.ok) return admitted.error;
  const { user } = admitted;
  const body = {
    startDateTime: new Date().toISOString(),
    expireDateTime: new Date(Date.now() + lifetimeInHours * hourMs).toISOString(),
  };
  return issue(context, {
    ...commonOf(user, idempotencyKey),
    action: 'issueTemporaryQrCode',
    request: {
      method: 'PATCH',
      path: path`/users/${user.id}/authentication/qrCodePinMethod/temporaryQRCode`,
      body,
      succeedsWith: [201],
    },
    details: [String(lifetimeInHours)],
    refuse({ items: [method] }) {
      if (method === undefined) return methodNotFound(null);
      return isOpen(method.temporaryQRCode) ? alreadyExists(method.methodId, null) : null;
    },
    decode(json) {
      const shown = codeAnswer.safeParse(json).data;
      if (shown === undefined) return undefined;
      return { methodId: null, shown: { ...imageOf(shown.image), expireDateTime: shown.expireDateTime ?? null } };
    },
    trace: changed(({ temporaryQRCode }) => temporaryQRCode),
  });
};

function commonOf(user: UserRef, idempotencyKey: string | null | undefined) {
  return { method: qrCodes, user, methodId: null, idempotencyKey, access, rules, replayed };
}

function timesOf(input: QrCodePinInput | null | undefined) {
  const start = input?.startDateTime ?? new Date().toISOString();
  const expiry = Date.parse(start) + defaultDays * dayMs;
  const isTime = Number.isFinite(expiry);
  return {
    startDateTime: start,
    expireDateTime: input?.expireDateTime ?? (isTime ? new Date(expiry).toISOString() : ''),
  };
}

function violationsOf(input: QrCodePinInput | null | undefined, times: ReturnType<typeof timesOf>) {
  const isTime = (text: string | null | undefined) => text == null || time.safeParse(text).success;
  const days = (Date.parse(times.expireDateTime) - Date.parse(times.startDateTime)) / dayMs;
  const areTimes = isTime(input?.startDateTime) && isTime(input?.expireDateTime);
  return [
    ...(isTime(input?.startDateTime) ? [] : [violation('input.startDateTime', 'MALFORMED_DATE_TIME')]),
    ...(isTime(input?.expireDateTime) ? [] : [violation('input.expireDateTime', 'MALFORMED_DATE_TIME')]),
    ...(areTimes && !(days > 0 && days <= maxDays)
      ? [violation('input.expireDateTime', 'QR_CODE_LIFETIME_OUT_OF_RANGE')]
      : []),
    ...(input?.pin == null || pinGrammar.test(input.pin) ? [] : [violation('input.pin', 'MALFORMED_PIN')]),
  ];
}

/** A part of the one method that is not what it was: nobody else changes it but by issuing another. */
function changed(part: (method: QrMethod) => unknown): Issue<QrMethod, object>['trace'] {
  const shown = ({ items: [method] }: MethodList<QrMethod>) =>
    method === undefined ? null : JSON.stringify(part(method));
  return (before, now) => {
    const methodId = now.items[0]?.methodId ?? null;
    if (shown(now) === shown(before)) return { judgement: 'notApplied', methodId };
    return { judgement: methodId === null ? 'cannotTell' : 'applied', methodId };
  };
}

function alreadyExists(methodId: MethodId | null, requestId: string | null): Member<QrCodePinAlreadyExistsError> {
  const message = 'The person has a QR code that has not expired: remove it to issue another one.';
  const fields = errorFields('QR_CODE_PIN_ALREADY_EXISTS', message, requestId);
  return { __typename: 'QrCodePinAlreadyExistsError', ...fields, methodId };
}

function notAllowed(requestId: string | null) {
  const message = "The tenant's policy does not let this person have a QR code with PIN.";
  const fields = errorFields('QR_CODE_PIN_NOT_ALLOWED_BY_POLICY', message, requestId);
  return { __typename: 'QrCodePinNotAllowedByPolicyError', ...fields } as const;
}
