import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('fido2Methods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'Fido2Method',
    collection: 'fido2Methods',
    scope: 'Fido2Methods',
    permission: 'UserAuthMethod-Passkey',
    seeded: {
      user: 'passkey',
      methodId: '-2_GRUg2-HYz6_1YG4YRAQ2',
      shows: {
        displayName: 'Red key',
        aaGuid: '2fc0579f-8113-47ea-b116-555a8db9202a',
        model: 'NFC key',
        passkeyType: 'DEVICE_BOUND',
        attestationLevel: 'ATTESTED',
        attestationCertificates: ['dbe793efdf1945e2df25d93653a1e8a3268a9075'],
      },
      value: 'Red key',
    },
    missing: '-2_grug2-HYz6_1YG4YRAQ2',
  });
});
