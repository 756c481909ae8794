// Parses phone numbers as people paste them, by libphonenumber. An ambiguous number is refused with a reason that does
// not contain it.

import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { Stop } from '../exit-codes.ts';

export type ReadNumber =
  | { readonly ok: true; readonly e164: string /** As Microsoft Graph writes it. */; readonly graph: string }
  | { readonly ok: false; readonly reason: string };

const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
// Characters that other programs leave around pasted numbers: zero-width, direction, soft hyphen.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const international = /^\s*00(?=[1-9])/;

/** Throws for an unknown region. */
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

// `00` means `+` in most countries; if the region reads it differently, the region decides.
function parsed(text: string, region: CountryCode | undefined) {
  const candidates = international.test(text) ? [text, text.replace(international, '+')] : [text];
  for (const candidate of candidates) {
    const number = parsePhoneNumberFromString(candidate, { ...(region && { defaultCountry: region }), extract: false });
    if (number?.isPossible()) return number;
  }
  return undefined;
}

const refused = (reason: string) => ({ ok: false, reason }) as const;
