// https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod: everybody's has the same id, its text is
// null in every answer, and Graph removes none.
import type { PersonSeed } from '../tenant/person.ts';
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The id of everybody's password (documented). */
export const PASSWORD_METHOD_ID = '28c10230-6103-485e-b985-444c60001490';

export const passwordMethods: Resource = {
  collection: 'passwordMethods',
  permission: 'UserAuthMethod-Password',
  verbs: { list: 'documented', get: 'documented' },
  view: () => ({ password: null }),
  people: [
    {
      id: id(180),
      shortName: 'no-password',
      displayName: 'Nia Pearson',
      methods: { passwordMethods: [] },
      whatHappens: 'Has no password (assumption: the list is empty then).',
    },
    {
      id: id(181),
      shortName: 'forgot-password',
      displayName: 'Fay Gutteridge',
      whatHappens: 'A password reset succeeds, after a moment in which it is running.',
    },
    {
      id: id(182),
      shortName: 'reset-running',
      displayName: 'Runa Steen',
      passwordReset: 'staysRunning',
      whatHappens: 'A password reset is accepted and keeps running: its outcome is pending.',
    },
    {
      id: id(183),
      shortName: 'reset-synced',
      displayName: 'Sylvie Dirks',
      onPremisesSyncEnabled: true,
      whatHappens: 'Has a password of an on-premises directory: a reset needs one to set (documented).',
    },
    {
      id: id(184),
      shortName: 'reset-not-written',
      displayName: 'Nadine Writ',
      onPremisesSyncEnabled: true,
      passwordReset: 'fails',
      whatHappens: 'A password reset is accepted and fails: it cannot be written to the on-premises directory.',
    },
    {
      id: id(185),
      shortName: 'reset-lost',
      displayName: 'Lester Oakes',
      whatHappens: 'A password is reset and the answer is lost: the outcome stays unknown.',
    },
  ],
};

/** Everybody of the tenant has a password unless the seed says otherwise; guests have theirs elsewhere. */
export function withPassword(seed: PersonSeed): PersonSeed {
  if (seed.userType === 'Guest' || seed.methods?.['passwordMethods']) return seed;
  const password = { id: PASSWORD_METHOD_ID, createdDateTime: null };
  return { ...seed, methods: { ...seed.methods, passwordMethods: [password] } };
}
