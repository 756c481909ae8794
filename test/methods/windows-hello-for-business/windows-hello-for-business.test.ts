import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('windowsHelloForBusinessMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'WindowsHelloForBusinessMethod',
    collection: 'windowsHelloForBusinessMethods',
    scope: 'WindowsHelloForBusinessMethods',
    permission: 'UserAuthMethod-WindowsHello',
    seeded: {
      user: 'hello',
      methodId: '_jpuR-TGZtk6aQCLF3BQjA2',
      shows: { displayName: "Jordan's Surface Book", keyStrength: 'NORMAL' },
      value: 'Surface Book',
    },
    missing: 'b5e01f81-1f81-b5e0-811f-00000000dead',
  });
});
