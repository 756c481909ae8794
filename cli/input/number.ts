// A phone number as people paste it, made E.164 by libphonenumber. What cannot be told for sure is refused with a reason;
// no text of a reason holds the number.

import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { Stop } from '../exit-codes.ts';

export type ReadNumber =
  | { readonly ok: true; readonly e164: string /** As Microsoft Graph writes it. */; readonly graph: string }
  | { readonly ok: false; readonly reason: string };

const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
// Marks that other programs leave around a pasted number: zero width, direction, soft hyphen.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const international = /^\s*00(?=[1-9])/;

/** Throws for a region that does not exist. */
export function regionOf(text: string | undefined): CountryCode | undefined {
  if (text === undefined) return undefined;
  const region = text.toUpperCase();
  if (isSupportedCountry(region)) return region;
  throw new Stop('usage', '--region must be a country of two letters, such as DE or US.');
}

export function readNumber(text: string, region: CountryCode | undefined): ReadNumber {
  const cleaned = clean(text);
  if (cleaned === '') return refused('it is empty');
  if (scientific.test(cleaned)) return refused('a spreadsheet has turned it into a power of ten and lost its digits');
  if (/\p{L}/u.test(cleaned.replace(/(?:ext\.?|x)\s*\d+$/i, ''))) return refused('it holds letters');
  const number = parsed(cleaned, region);
  if (number === undefined) {
    const hint = region === undefined && !/^(?:\+|00)/.test(cleaned) ? ': it has no country code, so say --region' : '';
    return refused(`it is not a phone number${hint}`);
  }
  if (number.ext !== undefined) return refused('it has an extension, which a mobile phone has not');
  return { ok: true, e164: number.number, graph: `+${number.countryCallingCode} ${number.nationalNumber}` };
}

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['"=]+|["']+$/g, '')
    .replace(/^tel:/i, '')
    .trim();
}

// `00` stands for `+` in most countries; where the region reads it otherwise, the region is right.
function parsed(text: string, region: CountryCode | undefined) {
  const candidates = international.test(text) ? [text, text.replace(international, '+')] : [text];
  for (const candidate of candidates) {
    const number = parsePhoneNumberFromString(candidate, { ...(region && { defaultCountry: region }), extract: false });
    if (number?.isPossible()) return number;
  }
  return undefined;
}

const refused = (reason: string) => ({ ok: false, reason }) as const;
