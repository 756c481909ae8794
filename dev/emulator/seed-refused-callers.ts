// Callers whom the sign-in service refuses: their own token is good, the exchange on their behalf is not.
import { id } from './seed-people.ts';
import type { PersonSeed } from './tenant/person.ts';

const refused = (number: number, shortName: string, displayName: string, rest: Partial<PersonSeed>): PersonSeed => ({
  id: id(number),
  shortName,
  displayName,
  phones: { mobile: `+1 42555501${number}` },
  ...rest,
});

export const REFUSED_CALLERS: readonly PersonSeed[] = [
  refused(50, 'session-revoked', 'Saskia Rhodes', {
    signInRefusal: { aadsts: 50173, claims: false },
    whatHappens: 'As a caller: the exchange answers AADSTS50173, the session was revoked: sign in again.',
  }),
  refused(51, 'blocked-by-policy', 'Bela Ponti', {
    signInRefusal: { aadsts: 53003, claims: false },
    whatHappens: 'As a caller: the exchange answers AADSTS53003, blocked by Conditional Access.',
  }),
  refused(52, 'blocked-with-claims', 'Bianca Clarke', {
    signInRefusal: { aadsts: 53003, claims: true },
    whatHappens: 'As a caller: the exchange answers AADSTS53003 with claims, which signing in again can meet.',
  }),
  refused(53, 'disabled', 'Darius Isak', {
    signInRefusal: { aadsts: 50057, claims: false },
    accountEnabled: false,
    whatHappens: 'As a caller: the exchange answers AADSTS50057, the account is disabled.',
  }),
  refused(54, 'not-assigned', 'Noemi Adler', {
    signInRefusal: { aadsts: 50105, claims: false },
    whatHappens: 'As a caller: the exchange answers AADSTS50105, not assigned to the application.',
  }),
  refused(55, 'not-consented', 'Nils Conrad', {
    signInRefusal: { aadsts: 65001, claims: false },
    whatHappens: 'As a caller: the exchange answers AADSTS65001, the gateway lacks a consent.',
  }),
];
