// https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod: everybody's has the same id, its text is
// null in every answer, and Graph removes none.
import type { PersonSeed } from '../tenant/person.ts';
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The id of everybody's password (documented). */
const PASSWORD_METHOD_ID = '28c10230-6103-485e-b985-444c60001490';

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
  ],
};

/** Everybody of the tenant has a password unless the seed says otherwise; guests have theirs elsewhere. */
export function withPassword(seed: PersonSeed): PersonSeed {
  if (seed.userType === 'Guest' || seed.methods?.['passwordMethods']) return seed;
  const password = { id: PASSWORD_METHOD_ID, createdDateTime: null };
  return { ...seed, methods: { ...seed.methods, passwordMethods: [password] } };
}
