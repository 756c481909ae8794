// https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod: passkeys and security keys. Their ids are no
// GUIDs: base64url of the credential id and a digit for its padding (samples of Microsoft's pages).
import { PASSKEY_BLOCKED_ID } from '../seed-policy.ts';
import type { PersonSeed } from '../tenant/person.ts';
import { creationOptions, registerPasskey } from './passkey-registration.ts';
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The key of Microsoft's own sample. */
export const redKey = {
  id: '-2_GRUg2-HYz6_1YG4YRAQ2',
  createdDateTime: '2025-08-10T06:44:09Z',
  displayName: 'Red key',
  aaGuid: '2fc0579f-8113-47ea-b116-555a8db9202a',
  model: 'NFC key',
  attestationCertificates: ['dbe793efdf1945e2df25d93653a1e8a3268a9075'],
  attestationLevel: 'attested',
  passkeyType: 'deviceBound',
};
const phonePasskey = {
  id: 'pgIfj2fnom8rJdb4_h1gKqDkq-gxHFksI-m2aR5T-PNNycBfENAM4ksEBvoXky6d0',
  createdDateTime: '2026-03-02T12:00:00Z',
  displayName: 'Passkey on a phone',
  aaGuid: 'de1e552d-db1d-4423-a619-566b625cdc84',
  model: 'Microsoft Authenticator',
  attestationCertificates: [],
  attestationLevel: 'notAttested',
  passkeyType: 'synced',
};

/** Challenges of the examples, for which a passkey was made once: real ones end after five minutes. */
export const EXAMPLE_CHALLENGES = (
  [
    [155, 'passkey-demo', Number.POSITIVE_INFINITY],
    [152, 'passkey-lost', Number.POSITIVE_INFINITY],
    [151, 'passkey-full', Number.POSITIVE_INFINITY],
    [156, 'passkey-late', 0],
  ] as const
).map(([number, shortName, expiresAt]) => {
  const challenge = Buffer.from(`The example challenge of ${shortName}`).toString('base64url');
  return [challenge, { personId: id(number), expiresAt }] as const;
});

const spareKey = (number: number) => ({
  ...redKey,
  id: `${Buffer.from(`spare key no. ${String(number).padStart(2, '0')}`).toString('base64url')}2`,
  displayName: `Spare key ${number + 1}`,
});

export const fido2Methods: Resource = {
  collection: 'fido2Methods',
  permission: 'UserAuthMethod-Passkey',
  verbs: {
    list: 'documented',
    get: 'documented',
    options: 'documented',
    create: 'documented',
    delete: 'documented',
  },
  takesAll: ['options', 'create'],
  forOthersOnly: ['options', 'create'],
  options: creationOptions,
  create: registerPasskey,
  view: ({ displayName, aaGuid, model, attestationCertificates, attestationLevel, passkeyType }) => ({
    displayName,
    aaGuid,
    model,
    attestationCertificates,
    attestationLevel,
    passkeyType,
  }),
  people: [
    {
      id: id(150),
      shortName: 'passkey',
      displayName: 'Pilar Kestrel',
      methods: { fido2Methods: [redKey, phonePasskey] },
      whatHappens: 'Has a security key and a synced passkey; either may be removed.',
    },
    {
      id: id(151),
      shortName: 'passkey-full',
      displayName: 'Fulvia Tenn',
      methods: { fido2Methods: Array.from({ length: 10 }, (_, index) => spareKey(index)) },
      whatHappens: 'Has ten passkeys: no other can be registered.',
    },
    {
      id: id(152),
      shortName: 'passkey-lost',
      displayName: 'Perdita Losada',
      whatHappens: 'Has a passkey registered whose answer is lost: it is found by its id.',
    },
    ...[1, 2].map(
      (number): PersonSeed => ({
        id: id(152 + number),
        shortName: `passkey-new-${number}`,
        displayName: `Passkey Starter ${number}`,
        whatHappens: 'Has no passkey; one may be registered for them.',
      }),
    ),
    {
      id: id(155),
      shortName: 'passkey-demo',
      displayName: 'Demeter Vogel',
      whatHappens: 'Has the passkey of an example registered, whose challenge does not end.',
    },
    {
      id: id(156),
      shortName: 'passkey-late',
      displayName: 'Tarde Nilsen',
      whatHappens: 'Has a challenge that has expired.',
    },
    {
      id: PASSKEY_BLOCKED_ID,
      shortName: 'passkey-blocked',
      displayName: 'Nora Passmore',
      whatHappens: 'The policy does not let them have a passkey.',
    },
  ],
};
