// Converts phone numbers as people paste them to Graph's form, `+{country code} {number}x{extension}`, and compares a
// number that Graph shows with one that was sent.
// https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod
// https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod

import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const maxTextLength = 64;
const dialled = /^\+\d[\d ./()-]*$/;
const extension = /(?:;ext=|\s*(?:x|ext\.?)\s*)(\d{1,10})$/i;

/**
 * The number in Graph's form. Null if the number is ambiguous: no `+` and country code, letters, or a length that the
 * country does not have.
 */
export function parsePhoneNumber(text: string): string | null {
  if (text.length > maxTextLength) return null;
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s/gu, ' ')
    .trim()
    .replace(/^tel:/i, '');
  const suffix = extension.exec(plain);
  const number = plain.slice(0, suffix?.index).trim();
  if (!dialled.test(number)) return null;
  const parsed = parsePhoneNumberFromString(number, { extract: false });
  if (parsed?.isPossible() !== true) return null;
  return `+${parsed.countryCallingCode} ${parsed.nationalNumber}${suffix === null ? '' : `x${suffix[1]}`}`;
}

/** Whether two spellings mean one number: one of three values, never a boolean. */
export type NumberComparison = 'same' | 'other' | 'cannotTell';

const whole = /^\+\d+(?:x\d+)?$/i;
const masked = /^\+[\dX*•·#-]+$/i;

/**
 * Compares `shown`, by Graph, with `sent`, in Graph's form. Only an unmasked number can be the same; a masked one (an
 * Authentication Administrator sees masked numbers) is another if a digit differs, and otherwise undecided.
 */
export function compareNumbers(shown: string | null, sent: string): NumberComparison {
  const marks = (shown ?? '').replaceAll(' ', '');
  const digits = sent.replaceAll(' ', '');
  if (whole.test(marks)) return marks.toLowerCase() === digits ? 'same' : 'other';
  const [number = ''] = digits.split('x');
  if (!masked.test(marks) || marks.length !== number.length) return 'cannotTell';
  return [...marks].some((mark, at) => /\d/.test(mark) && mark !== number[at]) ? 'other' : 'cannotTell';
}
