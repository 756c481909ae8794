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
      ... on Error { code message retryable requestId graphRequestId }
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
  ])('returns %s as %s', async (name, member) => {
    const { data } = await harness.run(enable.replace(', $methodId: ID', '').replace(', methodId: $methodId', ''), {
      userId: `${name}@contoso.example`,
    });
    expect(data.enableSmsSignIn.__typename).toBe(member);
  });

  it("each error has the request id of its log line, and Graph's request id beside it", async () => {
    const errors = [];
    for (const userId of ['not-unique@contoso.example', 'not an id']) {
      const { data } = await harness.run(enable, { userId });
      const { requestId, graphRequestId } = data.enableSmsSignIn;
      const line = harness.logged.map((text) => JSON.parse(text)).findLast(({ msg }) => msg === 'operation');
      expect(requestId).toBe(line.requestId);
      errors.push(graphRequestId);
    }
    expect(errors).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), null]);
  });

  it('an error for a repeated key has its own request id, not that of the first request', async () => {
    const keyed = enable
      .replace('($userId', '($key: String, $userId')
      .replace('methodId)', 'methodId, idempotencyKey: $key)');
    const variables = { userId: 'policy-blocked@contoso.example', key: 'blocked' };
    const [first, second] = [await harness.run(keyed, variables), await harness.run(keyed, variables)];
    const ids = [first, second].map(({ data }) => data.enableSmsSignIn.requestId);
    expect(new Set(ids).size).toBe(2);
    expect(second.data.enableSmsSignIn).toEqual({ ...first.data.enableSmsSignIn, requestId: ids[1] });
  });

  it.each(['throttled', 'rate limited'])('RetryLaterError says when to repeat a request that is %s', async (reason) => {
    const limited = await startHarness(reason === 'throttled' ? {} : { env: { RATE_WRITES_PER_MINUTE: '1' } });
    try {
      const selection = '__typename ... on RetryLaterError { retryAfterSeconds retryable }';
      const query = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) { ${selection} } }`;
      const id = reason === 'throttled' ? 'throttled@contoso.example' : 'enable-ok@contoso.example';
      await limited.run(query, { id });
      const { data } = await limited.run(query, { id });
      expect(data.enableSmsSignIn).toMatchObject({ retryable: true, retryAfterSeconds: expect.any(Number) });
    } finally {
      await limited.close();
    }
  });
});
