// People who have a method of several kinds.
import type { PersonSeed } from '../tenant/person.ts';
import { adatum } from './external-authentication-methods.ts';
import { redKey } from './fido2-methods.ts';
import { macBook } from './platform-credential-methods.ts';
import { oathToken } from './software-oath-methods.ts';
import { pass } from './temporary-access-pass-methods.ts';
import { surfaceBook } from './windows-hello-for-business-methods.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const EVERYTHING: readonly PersonSeed[] = [
  {
    id: id(220),
    shortName: 'everything',
    displayName: 'Eve Ryland',
    phones: { mobile: '+44 7700900220', alternateMobile: '+44 7700900221', office: '+1 4255550186' },
    methods: {
      emailMethods: [
        { id: '3ddfcfc8-9383-446f-83cc-3ab9be4be18f', createdDateTime: null, emailAddress: 'eve@fabrikam.example' },
      ],
      fido2Methods: [{ ...redKey, id: 'c0W6Hk1TQbiPpZ1mYd5z_w2' }],
      microsoftAuthenticatorMethods: [
        {
          id: 'dddddddd-0001-4000-8000-000000000220',
          createdDateTime: '2026-02-20T09:30:00Z',
          displayName: 'Pixel 10',
          deviceTag: 'SoftwareTokenActivated',
          phoneAppVersion: '6.2001.0140',
        },
      ],
      softwareOathMethods: [oathToken(220)],
      temporaryAccessPassMethods: [pass(220)],
      windowsHelloForBusinessMethods: [{ ...surfaceBook, id: 'b5e01f81-1f81-b5e0-811f-e0b5811fe220' }],
      platformCredentialMethods: [{ ...macBook, id: 'qT8vJmB2S4W0xw7e3yHn5A2' }],
      externalAuthenticationMethods: [adatum(220)],
    },
    whatHappens: 'Has one method of every kind, and all three phones.',
  },
];
