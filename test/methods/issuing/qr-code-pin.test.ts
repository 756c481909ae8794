import { describe, expect, it } from 'vitest';
import { describeIssuing } from './issuing.ts';

const right = 'QrCodePinMethods.Issue';
const common = { right, collection: 'qrCodePinMethod', missingIn: ['usgov', 'china'] } as const;
const administrator = { user: 'privileged-admin' };

describe('a QR code with PIN, by the contract of issuing (rows 220, 221, 222, 223, 224)', () => {
  const bench = describeIssuing({
    ...common,
    field: 'issueQrCodePin',
    user: 'badge-1',
    shows:
      'image rawContent pin qrCodePinMethod { id methodId standardQRCode { expireDateTime } pin { forceChangePinNextSignIn } }',
    secretsOf: ({ image, rawContent, pin }) => [String(image), String(rawContent), String(pin)],
    request: { method: 'PUT', path: /qrCodePinMethod$/ },
  });
  const issue = async (user: string, input: object | null, key: string | null = null) => {
    const query = `mutation ($user: ID!, $input: QrCodePinInput, $key: String) {
      it: issueQrCodePin(userId: $user, input: $input, idempotencyKey: $key) { __typename
        ... on InvalidInputError { violations { field reason } } ... on QrCodePinAlreadyExistsError { methodId }
        ... on IssueQrCodePinSuccess { pin qrCodePinMethod { standardQRCode { startDateTime expireDateTime } } } } }`;
    const answer = await bench.harness.run(query, { user: bench.id(user), input, key }, administrator);
    expect(answer.errors).toBeUndefined();
    return answer.data.it;
  };

  it('has the times and the PIN that were asked for', async () => {
    const input = {
      startDateTime: '2030-01-01T00:00:00Z',
      expireDateTime: '2030-06-01T00:00:00Z',
      pin: '4711081547110815',
    };
    expect(await issue('badge-2', input)).toEqual({
      __typename: 'IssueQrCodePinSuccess',
      pin: '4711081547110815',
      qrCodePinMethod: {
        standardQRCode: { startDateTime: '2030-01-01T00:00:00.000Z', expireDateTime: '2030-06-01T00:00:00.000Z' },
      },
    });
  });

  it('stands where it has not expired: nothing is sent (row 228)', async () => {
    expect(await issue('qr', null)).toEqual({
      __typename: 'QrCodePinAlreadyExistsError',
      methodId: 'dddddddd-0010-4000-8000-000000000001',
    });
    expect(bench.sent()).toBe(0);
  });

  it('is refused by a policy that does not include the person, also for a repeated key (row 229)', async () => {
    for (let time = 0; time < 2; time++) {
      expect((await issue('plain', null, 'plain')).__typename).toBe('QrCodePinNotAllowedByPolicyError');
    }
    expect(bench.sent()).toBe(1);
  });

  it.each([
    [{ pin: '1234567' }, 'input.pin', 'MALFORMED_PIN'],
    [{ pin: '1234567a' }, 'input.pin', 'MALFORMED_PIN'],
    [{ startDateTime: 'now' }, 'input.startDateTime', 'MALFORMED_DATE_TIME'],
    [
      { startDateTime: '2030-01-01T00:00:00Z', expireDateTime: '2031-02-01T00:00:00Z' },
      'input.expireDateTime',
      'QR_CODE_LIFETIME_OUT_OF_RANGE',
    ],
    [{ expireDateTime: '2020-01-01T00:00:00Z' }, 'input.expireDateTime', 'QR_CODE_LIFETIME_OUT_OF_RANGE'],
  ])('is refused at no call with %j', async (input, field, reason) => {
    expect(await issue('badge-1', input)).toEqual({ __typename: 'InvalidInputError', violations: [{ field, reason }] });
    expect(bench.harness.calls().all).toBe(0);
  });
});

describe('a new PIN, by the contract of issuing (rows 220, 221, 222, 223, 224)', () => {
  const bench = describeIssuing({
    ...common,
    field: 'resetQrCodePin',
    user: 'qr',
    shows: 'pin',
    secretsOf: ({ pin }) => [String(pin)],
    request: { method: 'PATCH', path: /qrCodePinMethod\/pin$/ },
  });

  it('is for a person who has a QR code: otherwise nothing is sent', async () => {
    expect((await bench.issue('badge-1')).__typename).toBe('MethodNotFoundError');
    expect((await bench.issue('00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
    expect(bench.sent()).toBe(0);
  });
});

describe('a temporary QR code, by the contract of issuing (rows 220, 221, 222, 223, 224)', () => {
  const bench = describeIssuing({
    ...common,
    field: 'issueTemporaryQrCode',
    user: 'qr',
    more: 'input: { lifetimeInHours: 8 },',
    shows: 'image rawContent expireDateTime',
    secretsOf: ({ image, rawContent }) => [String(image), String(rawContent)],
    request: { method: 'PATCH', path: /qrCodePinMethod\/temporaryQRCode$/ },
  });

  it('stands while it can be used, and needs a QR code', async () => {
    expect((await bench.issue('qr')).__typename).toBe(bench.success);
    expect((await bench.issue('qr')).__typename).toBe('QrCodePinAlreadyExistsError');
    expect((await bench.issue('badge-1')).__typename).toBe('MethodNotFoundError');
    expect(bench.sent()).toBe(1);
  });

  it.each([0, 13])('is refused at no call for %i hours', async (hours) => {
    const query = `mutation ($user: ID!) { it: issueTemporaryQrCode(userId: $user, input: { lifetimeInHours: ${hours} }) {
      ... on InvalidInputError { violations { field reason } } } }`;
    const { data } = await bench.harness.run(query, { user: bench.id('qr') }, administrator);
    const violation = { field: 'input.lifetimeInHours', reason: 'QR_CODE_LIFETIME_OUT_OF_RANGE' };
    expect(data.it).toEqual({ violations: [violation] });
    expect(bench.harness.calls().all).toBe(0);
  });
});
