import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('externalAuthenticationMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'ExternalMethod',
    collection: 'externalAuthenticationMethods',
    scope: 'ExternalAuthenticationMethods',
    permission: 'UserAuthMethod-External',
    seeded: {
      user: 'external',
      methodId: 'dddddddd-0007-4000-8000-000000000001',
      shows: { displayName: 'Adatum', configurationId: '26310fee-860b-4eab-8749-ab730dcf335e' },
      value: 'Adatum',
    },
    missing: 'dddddddd-0007-4000-8000-00000000dead',
  });
});
