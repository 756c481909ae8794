import { describe, expect, it } from 'vitest';
import { startHarness } from '../../support/harness.ts';
import { describeMethod } from '../contract.ts';

describe('softwareOathMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'SoftwareOathMethod',
    collection: 'softwareOathMethods',
    scope: 'SoftwareOathMethods',
    permission: 'UserAuthMethod-SoftwareOATH',
    seeded: {
      user: 'oath',
      methodId: 'dddddddd-0003-4000-8000-000000000001',
      shows: { createdDateTime: '2025-11-05T08:00:00Z' },
    },
    missing: 'dddddddd-0003-4000-8000-00000000dead',
  });
});

it('a token that is the default method is protected (row 204)', async () => {
  const harness = await startHarness();
  const { data } = await harness.run(
    `mutation { deleteSoftwareOathMethod(userId: "oath-default@contoso.example",
      methodId: "dddddddd-0003-4000-8000-000000000002") { __typename } }`,
  );
  expect(data.deleteSoftwareOathMethod.__typename).toBe('DefaultMethodProtectedError');
  await harness.close();
});
