import { describe, expect, it } from 'vitest';
import { startHarness } from '../../support/harness.ts';
import { describeMethod } from '../contract.ts';

describe('microsoftAuthenticatorMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'MicrosoftAuthenticatorMethod',
    collection: 'microsoftAuthenticatorMethods',
    scope: 'MicrosoftAuthenticatorMethods',
    permission: 'UserAuthMethod-MicrosoftAuthApp',
    seeded: {
      user: 'authenticator',
      methodId: 'dddddddd-0001-4000-8000-000000000001',
      shows: { displayName: 'Pixel 9', deviceTag: 'SoftwareTokenActivated', phoneAppVersion: '6.2001.0140' },
      value: 'Pixel 9',
    },
    isInChina: true,
    missing: 'dddddddd-0001-4000-8000-00000000dead',
  });
});

describe('deleteMicrosoftAuthenticatorMethod', () => {
  it('row 204: refuses to remove the default method', async () => {
    const harness = await startHarness();
    const { data } = await harness.run(
      `mutation { deleteMicrosoftAuthenticatorMethod(userId: "authenticator-default@contoso.example",
        methodId: "dddddddd-0001-4000-8000-000000000003") { __typename } }`,
    );
    expect(data.deleteMicrosoftAuthenticatorMethod.__typename).toBe('DefaultMethodProtectedError');
    await harness.close();
  });
});
