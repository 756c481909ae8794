// https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod: one address for each person, for password
// reset only. Adding and changing it are not self-service.
import { granted, type Outcome, refused } from '../tenant/outcome.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import { methodsOf, type Resource } from './resource.ts';

/** The id of everybody's e-mail method (documented). */
const EMAIL_METHOD_ID = '3ddfcfc8-9383-446f-83cc-3ab9be4be18f';
const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const address = (emailAddress: string) => ({ id: EMAIL_METHOD_ID, createdDateTime: null, emailAddress });

export const emailMethods: Resource = {
  collection: 'emailMethods',
  permission: 'UserAuthMethod-Email',
  verbs: {
    list: 'documented',
    get: 'documented',
    create: 'documented',
    update: 'documented',
    delete: 'documented',
  },
  notSelfService: ['create', 'update'],
  view: ({ emailAddress }) => ({ emailAddress }),
  create(person, body) {
    const wanted = addressIn(body);
    if (!wanted.ok) return wanted;
    if (methodsOf(person, emailMethods).length > 0) return refused(REFUSALS.emailExists);
    return granted(address(wanted.value));
  },
  update(_person, method, body) {
    const wanted = addressIn(body);
    if (!wanted.ok) return wanted;
    method['emailAddress'] = wanted.value;
    return granted(undefined);
  },
  people: [
    {
      id: id(130),
      shortName: 'email',
      displayName: 'Emil Larsen',
      methods: { emailMethods: [address('emil@fabrikam.example')] },
      whatHappens: 'Has an e-mail address for password reset.',
    },
    { id: id(131), shortName: 'no-email', displayName: 'Noor Aziz', whatHappens: 'Has no e-mail method.' },
  ],
};

/** Something, an @ and a domain with a dot: what Graph refuses besides is not known (assumption). */
function addressIn(body: unknown): Outcome<string> {
  const { emailAddress } = Object(body) as { emailAddress?: unknown };
  const isAddress = typeof emailAddress === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress);
  return isAddress ? granted(emailAddress) : refused(refuse(REFUSALS.badProperty, { name: 'emailAddress' }));
}
