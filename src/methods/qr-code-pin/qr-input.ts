// When a QR code can be used and the first PIN, out of the arguments: what is left out, and what cannot be right.

import { z } from 'zod';
import { violation } from '../../errors/members.ts';
import type { QrCodePinInput } from '../../generated/schema.ts';

const dayMs = 24 * 60 * 60_000;
const maxDays = 395;
const defaultDays = 365;
const time = z.iso.datetime({ offset: true });

export const pinGrammar = /^\d{8,20}$/;

/** ISO 8601; from now on and for 365 days unless given. */
export function timesOf(input: QrCodePinInput | null | undefined) {
  const start = input?.startDateTime ?? new Date().toISOString();
  const expiry = Date.parse(start) + defaultDays * dayMs;
  const isTime = Number.isFinite(expiry);
  return {
    startDateTime: start,
    expireDateTime: input?.expireDateTime ?? (isTime ? new Date(expiry).toISOString() : ''),
  };
}

/** `times`: those of `timesOf`. */
export function violationsOf(input: QrCodePinInput | null | undefined, times: ReturnType<typeof timesOf>) {
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
