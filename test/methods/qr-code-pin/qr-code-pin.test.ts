import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';
import { describeMethod } from '../contract.ts';

// Of several kinds in one operation, each from the list that is known to show it.
describe('a kind that Graph does not document in its list of all kinds (row 218)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it.each([
    ['lacks it', (items: readonly object[]) => items.filter((item) => !JSON.stringify(item).includes('qrCodePin'))],
    ['shows it', (items: readonly object[]) => items],
  ])('is read from its own list where that one %s', async (_what, mixedListShows) => {
    harness.emulator.reset();
    const { tenant } = harness.emulator;
    Object.assign(tenant.options, { mixedListShows });
    const query = `query ($user: ID!) {
      authenticationMethods(userId: $user) { ... on AuthenticationMethodList { items { __typename } } }
      qrCodePinMethods(userId: $user) { ... on QrCodePinMethodList { items { methodId } } } }`;
    const user = tenant.named('qr')?.id;
    const { data } = await harness.run(query, { user }, { user: 'privileged-admin' });
    expect(data.qrCodePinMethods.items).toEqual([{ methodId: 'dddddddd-0010-4000-8000-000000000001' }]);
  });
});

describe('qrCodePinMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'QrCodePinMethod',
    collection: 'qrCodePinMethod',
    scope: 'QrCodePinMethods',
    permission: 'UserAuthMethod-QR',
    isSingleton: true,
    seeded: {
      user: 'qr',
      methodId: 'dddddddd-0010-4000-8000-000000000001',
      shows: {},
    },
    missing: 'dddddddd-0010-4000-8000-00000000dead',
  });
});
