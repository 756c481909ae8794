import { describe } from 'vitest';
import { describeMethod } from '../contract.ts';

describe('passwordMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'PasswordMethod',
    collection: 'passwordMethods',
    scope: 'PasswordMethods',
    permission: 'UserAuthMethod-Password',
    seeded: {
      user: 'enable-ok',
      methodId: '28c10230-6103-485e-b985-444c60001490',
      shows: { createdDateTime: null },
    },
    without: 'no-password',
    isRemovable: false,
  });
});
