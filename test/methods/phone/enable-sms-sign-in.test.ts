import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const enable = /* GraphQL */ `
  mutation Enable($userId: ID!, $methodId: ID) {
    enableSmsSignIn(userId: $userId, methodId: $methodId) {
      __typename
      ... on EnableSmsSignInSuccess { user { id } phoneMethod { smsSignInState } }
      ... on Error { code message retryable requestId }
      ... on PhoneNotMobileError { phoneType }
      ... on ThrottledError { retryAfterSeconds }
      ... on AccessDeniedError { requiredPermissions requiredRoles }
    }
  }
`;

describe('Mutation.enableSmsSignIn', () => {
  it.each([
    ['enable-ok', 'EnableSmsSignInSuccess'],
    ['already-ready', 'EnableSmsSignInSuccess'],
    ['not-unique', 'PhoneNumberNotUniqueError'],
    ['policy-blocked', 'SmsSignInNotAllowedByPolicyError'],
    ['office-only', 'PhoneNotMobileError'],
    ['no-phone', 'PhoneMethodNotFoundError'],
    ['default-method', 'EnableSmsSignInSuccess'],
    ['throttled', 'ThrottledError'],
    ['unavailable', 'GraphUnavailableError'],
    ['global-admin', 'AccessDeniedError'],
    ['nobody', 'UserNotFoundError'],
  ])('answers %s with %s', async (name, member) => {
    const { data } = await harness.run(enable.replace(', $methodId: ID', '').replace(', methodId: $methodId', ''), {
      userId: `${name}@contoso.example`,
    });
    expect(data.enableSmsSignIn.__typename).toBe(member);
  });
});
