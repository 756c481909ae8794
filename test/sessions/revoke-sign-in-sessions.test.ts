// Ending sign-in sessions: rights of its own, and a lost answer followed by a second sending.

import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { type Harness, startHarness, unhurried } from '../support/harness.ts';
import { putClockForward, restoreClock } from '../support/steady-clock.ts';

const policy = { operations: ['revokeSignInSessions'], users: [] as string[], groups: [] };
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({
    env: (emulator) => {
      policy.users.push(emulator.tenant.named('plain')?.id ?? '');
      return { APP_ONLY_POLICY: JSON.stringify(policy) };
    },
  });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());
afterEach(restoreClock);

const document = `mutation ($user: ID!, $key: String) { it: revokeSignInSessions(userId: $user, idempotencyKey: $key) {
  __typename ... on Error { code retryable } ... on RevokeSignInSessionsSuccess { user { id } isExternalUser }
  ... on AccessDeniedError { requiredPermissions requiredRoles } ... on OutcomeUnknownError { operationId }
  ... on ThrottledError { openOperationId } } }`;
const before = '2026-01-05T08:00:00Z';
const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? name;
const validFrom = (name: string) => harness.emulator.tenant.named(name)?.sessionsValidFrom;
const sent = () => harness.emulator.requests.filter(({ path }) => path.endsWith('/revokeSignInSessions')).length;

async function revoke(name: string, token: TokenOptions = {}, key: string | null = null) {
  const { data, errors } = await harness.run(document, { user: idOf(name), key }, token);
  expect(errors).toBeUndefined();
  return data.it;
}

async function stateOf(id: string) {
  const query = `query ($id: ID!) { operation(id: $id) { ... on Operation { kind state } } }`;
  const { data } = await harness.run(query, { id }, { user: 'admin', scope: 'Sessions.Revoke' });
  expect(data.operation.kind).toBe('REVOKE_SIGN_IN_SESSIONS');
  return data.operation.state;
}

it('ends them with one request, and leaves both entries in the audit log', async () => {
  expect(await revoke('plain')).toEqual({
    __typename: 'RevokeSignInSessionsSuccess',
    user: { id: idOf('plain') },
    isExternalUser: false,
  });
  expect(validFrom('plain')).not.toBe(before);
  expect(sent()).toBe(1);
  const lines = readFileSync(harness.auditFile ?? '', 'utf8')
    .trim()
    .split('\n')
    .slice(-2);
  const entries = lines.map((line) => JSON.parse(line));
  expect(entries).toMatchObject([
    { kind: 'intent', action: 'revokeSignInSessions', target: idOf('plain') },
    { kind: 'outcome', state: 'APPLIED', attempts: 1 },
  ]);
});

it('says of an external user that Graph ends none (row 230)', async () => {
  expect(await revoke('guest')).toMatchObject({ __typename: 'RevokeSignInSessionsSuccess', isExternalUser: true });
  expect(validFrom('guest')).toBe(before);
});

it('says null where the caller may not read the account', async () => {
  const token = { user: 'privileged-admin', scope: 'Sessions.Revoke' };
  expect(await revoke('plain', token)).toMatchObject({
    __typename: 'RevokeSignInSessionsSuccess',
    isExternalUser: null,
  });
});

it('sends a second time where the answer is lost, and that answer decides (row 231)', async () => {
  harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'apply-then-reset' } });
  expect((await revoke('plain')).__typename).toBe('RevokeSignInSessionsSuccess');
  expect(sent()).toBe(2);
});

it('says that the outcome is unknown where both answers are lost, and goes on knowing it (row 232)', async () => {
  harness.emulator.faults.add({ match: { method: 'POST', times: 2 }, fault: { kind: 'apply-then-reset' } });
  const first = await revoke('plain', {}, 'lost');
  expect(first).toMatchObject({ __typename: 'OutcomeUnknownError', retryable: false });
  expect(await revoke('plain', {}, 'lost')).toEqual(first);
  expect(sent()).toBe(2);
  expect(await stateOf(first.operationId)).toBe('UNKNOWN');
  expect((await revoke('plain', {}, 'another')).__typename).toBe('RevokeSignInSessionsSuccess');
});

it('does not take a refusal of the second sending for the outcome of the first', async () => {
  harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'apply-then-reset' } });
  harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'status', status: 403 } });
  expect((await revoke('plain')).__typename).toBe('OutcomeUnknownError');
});

it('waits as long as Graph says, once (row 233)', async () => {
  harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'throttle', retryAfter: 1 } });
  expect((await revoke('plain')).__typename).toBe('RevokeSignInSessionsSuccess');
  expect(sent()).toBe(2);
});

it('is open where the pause leaves no time for another request, and its key sends it again (row 233)', async () => {
  const pauseMs = Number(unhurried.MUTATION_TIMEOUT_MS);
  const throttle = { kind: 'throttle', retryAfter: pauseMs / 1_000 } as const;
  harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: throttle });
  const refused = await revoke('everything', {}, 'throttled');
  expect(refused).toMatchObject({ __typename: 'ThrottledError', retryable: true });
  expect(refused.openOperationId).not.toBeNull();
  expect(validFrom('everything')).toBe(before);
  // Graph's word alone says that the first was not executed: nothing that sends none takes that back.
  for (let repeats = 0; repeats < 2; repeats++) {
    const { openOperationId } = refused;
    expect(await revoke('everything', {}, 'throttled')).toMatchObject({
      __typename: 'ThrottledError',
      openOperationId,
    });
  }
  expect(await stateOf(refused.openOperationId)).toBe('UNKNOWN');
  putClockForward(pauseMs);
  expect((await revoke('everything', {}, 'throttled')).__typename).toBe('RevokeSignInSessionsSuccess');
  expect(validFrom('everything')).not.toBe(before);
  expect(sent()).toBe(2);
});

it('does not take a body that Graph does not document for success', async () => {
  const body = { value: false };
  harness.emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'status', status: 200, body } });
  expect((await revoke('plain')).__typename).toBe('OutcomeUnknownError');
});

it('is done once for one key', async () => {
  const first = await revoke('plain', {}, 'one');
  expect(await revoke('plain', {}, 'one')).toEqual(first);
  expect(sent()).toBe(1);
});

it('says so where there is nobody', async () => {
  expect((await revoke('00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
});

it('takes a right of its own, which no right to methods opens (row 234)', async () => {
  for (const scope of ['AuthenticationMethods.ReadWrite Directory.Read', 'Sessions.Revoke.Self']) {
    const result = await revoke('plain', { user: 'privileged-admin', scope });
    expect(result.__typename).toBe('AccessDeniedError');
    expect(result.requiredPermissions[0]).toBe('Sessions.Revoke');
  }
  for (const scope of ['AuthenticationMethods.ReadWrite.All', 'Directory.Read.All']) {
    expect((await revoke('plain', { app: true, scope })).__typename).toBe('AccessDeniedError');
  }
  expect((await revoke('no-phone', { app: true, scope: 'Sessions.Revoke.All' })).__typename).toBe('AccessDeniedError');
  expect(harness.calls().all).toBe(0);
  const own = await revoke('plain', { user: 'plain', scope: 'Sessions.Revoke.Self' });
  expect(own.__typename).toBe('RevokeSignInSessionsSuccess');
  expect((await revoke('plain', { app: true, scope: 'Sessions.Revoke.All' })).__typename).toBe(
    'RevokeSignInSessionsSuccess',
  );
});

it('opens no method', async () => {
  const token = { user: 'privileged-admin', scope: 'Sessions.Revoke' };
  const query = 'query ($user: ID!) { it: phoneMethods(userId: $user) { __typename } }';
  const { data } = await harness.run(query, { user: idOf('plain') }, token);
  expect(data.it).toEqual({ __typename: 'AccessDeniedError' });
  expect(harness.calls().all).toBe(0);
});

it('finds a person by name for a caller that may only end sessions', async () => {
  const token = { user: 'privileged-admin', scope: 'Sessions.Revoke' };
  expect((await revoke('plain@contoso.example', token)).__typename).toBe('RevokeSignInSessionsSuccess');
});

it('names Graph’s permission and the roles where Graph refuses (row 234)', async () => {
  expect(await revoke('global-admin')).toEqual({
    __typename: 'AccessDeniedError',
    code: 'ACCESS_DENIED',
    retryable: false,
    requiredPermissions: ['User.RevokeSessions.All'],
    requiredRoles: [
      'Helpdesk Administrator',
      'Authentication Administrator',
      'User Administrator',
      'Privileged Authentication Administrator',
    ],
  });
});
