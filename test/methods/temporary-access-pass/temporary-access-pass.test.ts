import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('temporaryAccessPassMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'TemporaryAccessPassMethod',
    collection: 'temporaryAccessPassMethods',
    scope: 'TemporaryAccessPassMethods',
    permission: 'UserAuthMethod-TAP',
    seeded: {
      user: 'pass',
      methodId: 'dddddddd-0004-4000-8000-000000000001',
      shows: {
        startDateTime: '2026-06-05T00:00:00Z',
        lifetimeInMinutes: 60,
        isUsableOnce: false,
        isUsable: false,
        methodUsabilityReason: 'EXPIRED',
      },
    },
    missing: 'dddddddd-0004-4000-8000-00000000dead',
  });
});
