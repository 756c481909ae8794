// What must never stand in a log, a record or an error: tokens, the gateway's secret, phone numbers.

import { GATEWAY_CLIENT_SECRET } from '../../src/emulator/seed.ts';

const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a token', /eyJ[\w-]{10,}\.[\w-]{10,}/],
  ["the gateway's secret", new RegExp(GATEWAY_CLIENT_SECRET)],
  ['a phone number', /\+\d{1,3} ?\d{7,}/],
];

/** Throws when there is any, without repeating it. */
export function expectNoSecrets(text: string, where: string): void {
  for (const [what, pattern] of patterns) {
    if (pattern.test(text)) throw new Error(`${where} holds ${what}.`);
  }
}
