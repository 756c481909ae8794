// What must never stand in a log, a record or an error: tokens, secrets, phone numbers and names of people, seeded ones
// in any spelling. Every gateway that a test starts is searched for them.

import {
  DAEMON_CLIENT_SECRET,
  DEV_PASSWORD,
  DOMAIN,
  GATEWAY_CLIENT_SECRET,
  SEEDED_PEOPLE,
} from '../../dev/emulator/seed.ts';

const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a token', /eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a bearer token', /Bearer [\w-]{8,}\./],
  ['a secret', new RegExp([GATEWAY_CLIENT_SECRET, DAEMON_CLIENT_SECRET, DEV_PASSWORD].join('|'))],
  ['a phone number', /(\+|%2B)\d{1,3}([ .-]|%20)?\d{7,}/i],
  ['a sign-in name', new RegExp(`(@|%40)${DOMAIN}`, 'i')],
  ['the name of a person', new RegExp(SEEDED_PEOPLE.map(({ displayName }) => displayName).join('|'))],
];

// National numbers: as many digits as stand out among ids and times.
const digitsOfNumber = 10;
const seededNumbers = new Set(
  SEEDED_PEOPLE.flatMap(({ phones }) => Object.values(phones ?? {}).map((number) => lastDigits(number))),
);

/** Throws when there is any, or any of `issued`, without repeating it. */
export function expectNoSecrets(text: string, where: string, issued: Iterable<string> = []): void {
  for (const secret of issued) {
    if (text.includes(secret)) throw new Error(`${where} holds a secret that was issued.`);
  }
  for (const [what, pattern] of patterns) {
    if (pattern.test(text)) throw new Error(`${where} holds ${what}.`);
  }
  for (const [run] of text.matchAll(/\d(?:[ ().-]{0,2}\d){9,}/g)) {
    const digits = run.replace(/\D/g, '');
    for (let start = 0; start + digitsOfNumber <= digits.length; start++) {
      const seeded = seededNumbers.has(digits.slice(start, start + digitsOfNumber));
      if (seeded) throw new Error(`${where} holds the phone number of a person.`);
    }
  }
}

/** What an answer of the gateway says in words of its own: its errors, and the messages of its union members. */
export function expectQuietAnswer(body: string, issued: Iterable<string> = []): void {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  expectNoSecrets(JSON.stringify([errors ?? [], messagesIn(data)]), 'An answer', issued);
}

function messagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'message' && typeof inner === 'string' ? [inner] : messagesIn(inner),
  );
}

function lastDigits(number: string): string {
  return number.replace(/x.*$/, '').replace(/\D/g, '').slice(-digitsOfNumber);
}
