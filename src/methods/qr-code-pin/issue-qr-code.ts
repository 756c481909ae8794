// Mutation.issueQrCodePin, Mutation.resetQrCodePin and Mutation.issueTemporaryQrCode.
// https://learn.microsoft.com/graph/api/authentication-put-qrcodepinmethod
// https://learn.microsoft.com/graph/api/qrpin-update and https://learn.microsoft.com/graph/api/qrcode-update

import { z } from 'zod';
import { violation } from '../../errors/members.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { UserRef } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { appears, type Issue, issue } from '../issue.ts';
import type { MethodList } from '../method.ts';
import { methodNotFound } from '../refusals.ts';
import { admitPerson } from '../target.ts';
import { type QrMethod, qrCodes } from './qr-code-pin-method.ts';
import { pinGrammar, timesOf, violationsOf } from './qr-input.ts';
import { alreadyExists, replayed, rules } from './qr-refusals.ts';

const access = qrCodes.access.remove;
const hourMs = 60 * 60_000;
const time = z.iso.datetime({ offset: true });
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
