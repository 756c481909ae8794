import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { describeIssuing } from '../issuing/issuing.ts';

const administrator = { user: 'privileged-admin' };
const success = 'ResetPasswordSuccess';

describe('resetPassword', () => {
  const bench = describeIssuing({
    field: 'resetPassword',
    right: 'PasswordMethods.Reset',
    collection: 'passwordMethods',
    user: 'forgot-password',
    shows: 'newPassword',
    secretsOf: ({ newPassword }) => [String(newPassword)],
    request: { method: 'POST', path: /resetPassword$/ },
    missingIn: ['china'],
    forApplications: false,
    lost: 'OutcomeUnknownError',
  });
  const reset = async (
    user: string,
    newPassword: string | null = null,
    key: string | null = null,
    token: object = administrator,
  ) => {
    const query = `mutation ($user: ID!, $input: ResetPasswordInput, $key: String) {
      it: resetPassword(userId: $user, input: $input, idempotencyKey: $key) { __typename
        ... on Error { code retryable graphRequestId } ... on InvalidInputError { violations { field reason } }
        ... on ResetPasswordSuccess { newPassword user { id } } ... on PasswordResetRefusedError { cause }
        ... on PasswordResetPendingError { newPassword operationId user { id } }
        ... on ThrottledError { openOperationId } ... on AccessDeniedError { requiredPermissions requiredRoles } } }`;
    const variables = { user: bench.id(user), input: newPassword === null ? null : { newPassword }, key };
    const answer = await bench.harness.run(query, variables, token);
    expect(answer.errors).toBeUndefined();
    return answer.data.it;
  };
  const stateOf = async (id: string) => {
    const query = 'query ($id: ID!) { it: operation(id: $id) { ... on Operation { state } } }';
    return (await bench.harness.run(query, { id }, administrator)).data.it.state;
  };
  const reads = () => bench.harness.emulator.requests.filter(({ path }) => path.includes('/operations/')).length;
  const answerReset = (location: string | null, body: object = { newPassword: 'Generated-4711' }) => {
    const headers = location === null ? {} : { location };
    const fault = { kind: 'apply-then-status', status: 202, body, headers } as const;
    bench.harness.emulator.faults.add({ match: { operation: 'resetPassword' }, fault });
  };

  it('follows the operation exactly as Graph names it, until it has ended', async () => {
    expect(await reset('forgot-password')).toMatchObject({
      __typename: success,
      newPassword: expect.stringMatching(/^Gen/),
      user: { id: bench.id('forgot-password') },
    });
    const followed = bench.harness.calls().singles.slice(1);
    expect(followed).toHaveLength(2);
    for (const read of followed)
      expect(read).toMatch(
        /^GET \/v1\.0\/users\/[0-9a-f-]+\/authentication\/operations\/[0-9a-f-]+\?aadgdc=EMU01P&aadgsu=ssprprod-a$/,
      );
  });

  it('sets the password that is given, shows none, and answers a repeat with the same', async () => {
    const first = await reset('reset-synced', 'Korrekte-Pferde-4711', 'key-a');
    expect(first).toMatchObject({ __typename: success, newPassword: null });
    expect(await reset('reset-synced', 'Korrekte-Pferde-4711', 'key-a')).toEqual(first);
    expect((await reset('reset-synced', 'Andere-Pferde-4712', 'key-a')).__typename).toBe('IdempotencyKeyReusedError');
    expect(bench.sent()).toBe(1);
  });

  it('is refused for the caller’s own account before any call (row 280)', async () => {
    const denied = { __typename: 'PasswordResetRefusedError', cause: 'OWN_ACCOUNT' };
    expect(await reset('privileged-admin')).toMatchObject(denied);
    expect(await reset('me')).toMatchObject(denied);
    expect(bench.harness.calls().all).toBe(0);
  });

  it('reports an empty or too long password without a call (row 281)', async () => {
    for (const password of ['', 'x'.repeat(257)]) {
      expect(await reset('forgot-password', password)).toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ field: 'input.newPassword', reason: 'MALFORMED_PASSWORD' }],
      });
    }
    expect(bench.harness.calls().all).toBe(0);
  });

  it('says why Graph refuses a password, and answers a repeat with the same (row 282)', async () => {
    const weak = { __typename: 'PasswordResetRefusedError', cause: 'PASSWORD_POLICY' };
    expect(await reset('forgot-password', 'Password-4711', 'key-b')).toMatchObject(weak);
    expect(await reset('forgot-password', 'Password-4711', 'key-b')).toMatchObject(weak);
    expect(bench.sent()).toBe(1);
    const needed = { __typename: 'PasswordResetRefusedError', cause: 'ON_PREMISES' };
    expect(await reset('reset-synced')).toMatchObject(needed);
  });

  it('shows no password where the operation fails (row 283)', async () => {
    const failed = { __typename: 'PasswordResetRefusedError', cause: 'ON_PREMISES', graphRequestId: null };
    expect(await reset('reset-not-written', 'Korrekte-Pferde-4711', 'key-c')).toMatchObject(failed);
    expect(await reset('reset-not-written', 'Korrekte-Pferde-4711', 'key-c')).toMatchObject(failed);
    const person = bench.harness.emulator.tenant.named('forgot-password');
    if (person) person.passwordReset = 'fails';
    const generated = await reset('forgot-password');
    expect(generated).toMatchObject({ __typename: 'PasswordResetRefusedError' });
    expect(bench.sent()).toBe(2);
  });

  it('is pending while the operation runs: shows the password once, and the operation tells its end (row 284)', async () => {
    const pending = await reset('reset-running', null, 'key-d');
    expect(pending).toMatchObject({
      __typename: 'PasswordResetPendingError',
      newPassword: expect.stringMatching(/^Gen/),
    });
    const { operationId } = pending;
    expect(await stateOf(operationId)).toBe('UNKNOWN');
    const again = await reset('reset-running', null, 'key-d');
    expect(again).toMatchObject({ __typename: 'PasswordResetPendingError', newPassword: null, operationId });
    const person = bench.harness.emulator.tenant.named('reset-running');
    if (person) person.passwordReset = 'succeeds';
    expect(await stateOf(operationId)).toBe('APPLIED');
    expect((await reset('reset-running', null, 'key-d')).__typename).toBe('SecretAlreadyIssuedError');
    expect(bench.sent()).toBe(1);
  });

  it('is refused in the end where the operation fails later (row 284)', async () => {
    const { operationId } = await reset('reset-running', 'Korrekte-Pferde-4711', 'key-e');
    const person = bench.harness.emulator.tenant.named('reset-running');
    if (person) person.passwordReset = 'fails';
    expect(await stateOf(operationId)).toBe('NOT_APPLIED');
    expect(await reset('reset-running', 'Korrekte-Pferde-4711', 'key-e')).toMatchObject({
      __typename: 'PasswordResetRefusedError',
    });
    expect(bench.sent()).toBe(1);
  });

  it('carries its token to no other place than an operation of this person at this Graph (row 285)', async () => {
    const { graphUrl } = bench.harness.emulator;
    let connections = 0;
    const stranger = createServer((socket) => {
      connections++;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const host = `127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const own = `/v1.0/users/${bench.id('forgot-password')}/authentication/operations/88e7560c-9ebf-435c-8089-c3998ac1ec51`;
    const other = own.replace(bench.id('forgot-password'), bench.id('plain'));
    const places = [
      `https://${host}${own}`,
      `http://${host}${own}`,
      `${graphUrl}@${host}${own}`,
      `${graphUrl}.example${own}`,
      `${graphUrl.replace('http:', 'https:')}${own}`,
      `${graphUrl}${other}`,
      `${graphUrl}${own.replace('v1.0', 'beta')}`,
      `${graphUrl}/v1.0/../v1.0${own.slice(5)}`,
      `${graphUrl}${own}/../../../../../users`,
      `${graphUrl}${own}#there`,
      `${graphUrl}${own}?a=b c`,
      `${graphUrl}${own.replace('operations', 'methods')}`,
      `${graphUrl}${own}?${'x'.repeat(3_000)}`,
      own,
      'not a place',
      '',
    ];
    for (const place of places) {
      answerReset(place);
      bench.harness.emulator.requests.length = 0;
      expect((await reset('forgot-password')).__typename).toBe('PasswordResetPendingError');
      expect(bench.harness.calls().all, place).toBe(1);
      bench.harness.emulator.faults.clear();
    }
    expect(connections).toBe(0);
    stranger.close();
  });

  it('is pending where Graph names no place (row 286)', async () => {
    answerReset(null, {});
    const chosen = await reset('forgot-password', 'Korrekte-Pferde-4711');
    expect(chosen).toMatchObject({ __typename: 'PasswordResetPendingError', newPassword: null });
    expect(await stateOf(chosen.operationId)).toBe('UNKNOWN');
    expect(reads()).toBe(0);
  });

  it('says that the secret is lost where the reset succeeds and Graph’s answer lacks it (row 287)', async () => {
    const { emulator } = bench.harness;
    const { id } = emulator.tenant.named('forgot-password') ?? { id: '' };
    emulator.tenant.passwordResets.set('4711', { person: id, reads: 1, createdDateTime: '2026-01-01T00:00:00Z' });
    const place = `${emulator.graphUrl}/v1.0/users/${id}/authentication/operations/4711?aadgdc=EMU01P&aadgsu=ssprprod-a`;
    answerReset(place, {});
    expect((await reset('forgot-password', null, 'key-f')).__typename).toBe('SecretLostError');
    expect((await reset('forgot-password', null, 'key-f')).__typename).toBe('SecretLostError');
    expect(bench.sent()).toBe(1);
  });

  it('is open where Graph throttles it, and sent again with its key (row 288)', async () => {
    const match = { operation: 'resetPassword', times: 1 } as const;
    bench.harness.emulator.faults.add({ match, fault: { kind: 'throttle', retryAfter: null } });
    const throttled = await reset('forgot-password', null, 'key-g');
    expect(throttled).toMatchObject({ __typename: 'ThrottledError', retryable: true });
    expect(throttled.openOperationId).not.toBeNull();
    expect((await reset('forgot-password', null, 'key-g')).__typename).toBe(success);
    expect(bench.sent()).toBe(2);
  });

  it('needs a role of Graph’s, and a person who has a password', async () => {
    const denied = await reset('forgot-password', null, null, { user: 'plain' });
    expect(denied).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['UserAuthenticationMethod.ReadWrite.All'],
    });
    expect(denied.requiredRoles).toContain('Authentication Administrator');
    expect((await reset('no-password')).__typename).toBe('MethodNotFoundError');
    expect((await reset('99999999-0000-4000-8000-000000000000')).__typename).toBe('UserNotFoundError');
  });
});
