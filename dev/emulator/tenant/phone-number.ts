// Phone numbers as Graph reads and writes them: `+{country code} {number}x{extension}`, the extension optional
// (documented). Input without the space is accepted and returned with it (field). Pure.

/** Country calling codes of one and two digits; every other code has three. */
const SHORT_CODES = new Set(
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** `+CC NNN[xEXT]`, or null when the text is not a phone number Graph accepts. */
export function normalisePhoneNumber(text: string): string | null {
  const match = /^\+(\d{1,3})( ?)(\d{4,14})(x\d{1,10})?$/.exec(text);
  if (!match) return null;
  const [, code = '', space, number = '', extension = ''] = match;
  const digits = code + number;
  if (digits.length < 7 || digits.length > 15 || digits.startsWith('0')) return null;
  const codeLength = space === ' ' ? code.length : countryCodeLength(digits);
  return `+${digits.slice(0, codeLength)} ${digits.slice(codeLength)}${extension}`;
}

/** Equal for two spellings of one number: only the space may differ. */
export function withoutSpaces(phoneNumber: string): string {
  return phoneNumber.replaceAll(' ', '');
}

/**
 * What an Authentication Administrator sees of the number of somebody else. That it is masked is documented; the
 * form is an assumption: the country code and the last two digits stay.
 */
export function maskPhoneNumber(phoneNumber: string): string {
  const [code = '', rest = ''] = phoneNumber.split(' ');
  const number = rest.replace(/x\d+$/, '');
  return `${code} ${'X'.repeat(Math.max(number.length - 2, 0))}${number.slice(-2)}`;
}

function countryCodeLength(digits: string): number {
  if (SHORT_CODES.has(digits.slice(0, 1))) return 1;
  return SHORT_CODES.has(digits.slice(0, 2)) ? 2 : 3;
}
