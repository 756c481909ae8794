import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('platformCredentialMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'PlatformCredentialMethod',
    collection: 'platformCredentialMethods',
    scope: 'PlatformCredentialMethods',
    permission: 'UserAuthMethod-PlatformCred',
    seeded: {
      user: 'platform',
      methodId: 'Nq3bWz1kS0eUo5y7tJ4mPg2',
      shows: { displayName: 'MacBook of the front desk', keyStrength: 'NORMAL', platform: 'MAC_OS' },
      value: 'MacBook',
    },
    isInChina: true,
    missing: 'nq3bWz1kS0eUo5y7tJ4mPg2',
  });
});
