// Rows 125 to 131, 175 to 177, 179, 181, 189 and 190 of the fault matrix: no answer claims what masks, lag, throttling or a lookup alone
// explain, and nobody is acted on but the person who was asked for.

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mobile, useWrites, type Writes } from './support.ts';

const writes = useWrites();
const admin = { user: 'admin' } as const;

const listOf = (phoneNumber: string | null) => ({
  value: phoneNumber === null ? [] : [{ id: mobile, phoneType: 'mobile', phoneNumber, smsSignInState: 'notEnabled' }],
});
/** Reads show this for as long as the test goes on, whatever is stored. */
const readsShow = (phoneNumber: string | null) =>
  writes.fault(
    { kind: 'status', status: 200, body: listOf(phoneNumber) },
    { method: 'GET', operation: 'list', times: 99 },
  );

describe('numbers that are shown', () => {
  it('row 125: a masked number that fits proves nothing of an update whose answer was lost', async () => {
    writes.fault({ kind: 'reset' }, { method: 'PATCH' });
    const answer = await writes.run('update', 'enable-ok', { number: '+1 2065559910', ...admin });
    expect(answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
  });

  it('row 125: nor of a number that Graph may have saved beside its 409', async () => {
    const taken = { error: { code: 'phoneNumberNotUnique', message: '' } };
    writes.fault({ kind: 'status', status: 409, body: taken }, { method: 'PATCH' });
    const answer = await writes.run('update', 'enable-ok', { number: '+1 2065559910', ...admin });
    expect(answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
  });

  it('row 175: a number with an extension is none without, however alike they look', async () => {
    writes.fault({ kind: 'reset' }, { method: 'PATCH' });
    readsShow('+1 55512345x7');
    const answer = await writes.run('update', 'enable-ok', { number: '+1 5551234587' });
    expect(answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
  });

  it('row 175: a state without a name proves neither that sign-in is on nor that it is off', async () => {
    writes.fault({ kind: 'reset' });
    const body = { value: [{ ...listOf('+1 4255550110').value[0], smsSignInState: 'somethingNew' }] };
    writes.fault({ kind: 'status', status: 200, body }, { method: 'GET', times: 99 });
    expect(await writes.run('disable', 'already-ready')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
  });
});

describe('reads that lag behind the write', () => {
  const run = (field: string, number: string) =>
    writes.harness.run(
      `mutation ($id: ID!, $number: PhoneNumber!) { result: ${field} }`,
      { id: writes.idOf(field.startsWith('add') ? 'no-phone' : 'enable-ok'), number },
      { user: 'privileged-admin' },
    );

  it('row 126: an update is shown as no phone rather than with the old number', async () => {
    readsShow('+1 4255550110');
    const { data } = await run(
      `updatePhoneMethod(userId: $id, input: { phoneNumber: $number }) { __typename
        ... on UpdatePhoneMethodSuccess { phoneNumber phoneMethod { phoneNumber } } }`,
      '+1 4255550123',
    );
    expect(data.result).toEqual({
      __typename: 'UpdatePhoneMethodSuccess',
      phoneNumber: '+1 4255550123',
      phoneMethod: null,
    });
  });

  it('row 126: an added phone is shown as Graph answered it, and nothing is read', async () => {
    readsShow(null);
    const { data } = await run(
      `addPhoneMethod(userId: $id, input: { phoneNumber: $number, phoneType: MOBILE }) { __typename
        ... on AddPhoneMethodSuccess { phoneMethod { phoneNumber } } }`,
      '+1 4255550123',
    );
    expect(data.result.phoneMethod).toEqual({ phoneNumber: '+1 4255550123' });
    expect(writes.counts()).toEqual({ reads: 0, writes: 1 });
  });

  it('row 127: an add that was applied and lost is no refusal because the second sending is refused', async () => {
    writes.fault({ kind: 'apply-then-reset' });
    readsShow(null);
    expect(await writes.run('add', 'no-phone')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(2);
  });

  it('row 127: an update that was applied and lost is nobody else’s change, and is not sent again', async () => {
    writes.fault({ kind: 'apply-then-reset' }, { method: 'PATCH' });
    readsShow('+1 4255550110');
    expect(await writes.run('update', 'enable-ok')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
  });
});

describe('refusals for the moment', () => {
  const collision = { error: { code: 'Directory_ConcurrencyViolation', message: 'wait briefly and retry' } };
  it('row 130: a collision in the directory is tried again, and then an error that may be retried', async () => {
    writes.fault({ kind: 'status', status: 409, body: collision }, { user: 'worker-0110' });
    expect(await writes.run('enable', 'worker-0110')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    writes.fault({ kind: 'status', status: 409, body: collision }, { user: 'worker-0111', times: 9 });
    const same = randomUUID();
    expect(await writes.run('enable', 'worker-0111', { key: same })).toMatchObject({
      __typename: 'ThrottledError',
      retryable: true,
    });
    writes.emulator.faults.clear();
    expect(await writes.run('enable', 'worker-0111', { key: same })).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
    });
  });

  it('row 129: a 400 that is not about the number does not blame it', async () => {
    const body = { error: { code: 'badRequest', message: 'Unsupported segment type.' } };
    writes.fault({ kind: 'status', status: 400, body });
    expect(await writes.run('add', 'no-phone')).toMatchObject({ __typename: 'UnexpectedGraphError' });
  });
});

describe('refusals of the sign-in service', () => {
  it.each([
    ['SignInRequiredError', 50173, false],
    ['AccessBlockedError', 53003, false],
    ['GatewayMisconfiguredError', 7000222, false],
    ['StepUpRequiredError', 50076, true],
  ] as const)('row 190: %s: nothing was sent, and the key may be used again', async (member, number, claims) => {
    const same = randomUUID();
    writes.harness.signInAgain();
    writes.emulator.faults.add({
      match: { operation: 'token', times: 1 },
      fault: { kind: 'aadsts', number, claims },
    });
    expect(await writes.run('enable', 'worker-0191', { key: same })).toMatchObject({ __typename: member });
    expect(writes.counts().writes).toBe(0);
    writes.harness.signInAgain();
    expect(await writes.run('enable', 'worker-0191', { key: same })).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
    });
  });
});

describe('numbers as people paste them', () => {
  it.each([
    ['+1 (425) 555-0190', '+1 4255550190'],
    ['+1\u00a0425\u2011555\u20130190', '+1 4255550190'],
    ['\u202a+1 425.555.0190\u202c', '+1 4255550190'],
    ['tel:+1-425-555-0190;ext=12', '+1 4255550190x12'],
    ['+1 4255550190X12', '+1 4255550190x12'],
    ['+491701234567', '+49 1701234567'],
    ['+3545812345', '+354 5812345'],
  ])('row 131: %j is sent as %j, and the answer says so', async (typed, sent) => {
    const { data } = await writes.harness.run(
      `mutation ($id: ID!, $number: PhoneNumber!) { result: addPhoneMethod(userId: $id,
        input: { phoneNumber: $number, phoneType: MOBILE }) { __typename ... on AddPhoneMethodSuccess { phoneNumber } } }`,
      { id: writes.idOf('no-phone'), number: typed },
      { user: 'privileged-admin' },
    );
    expect(data.result).toEqual({ __typename: 'AddPhoneMethodSuccess', phoneNumber: sent });
    expect(writes.phoneOf('no-phone')?.phoneNumber).toBe(sent);
  });
});

describe('the person who is asked for', () => {
  const name = 'worker-0120@contoso.example';
  const enable = (userId: string) =>
    writes.harness.run(
      `mutation ($id: ID!) { result: enableSmsSignIn(userId: $id) { __typename
        ... on AccessDeniedError { requiredPermissions } ... on EnableSmsSignInSuccess { user { id } } } }`,
      { id: userId },
      { user: 'privileged-admin' },
    );
  const answerLookupWith = (other: string, userPrincipalName: string) =>
    writes.fault(
      { kind: 'status', status: 200, body: { id: writes.idOf(other), userPrincipalName, displayName: null } },
      { method: 'GET', path: '^/users/worker-0120' },
    );

  it('row 179: a name is looked up for each write, so that its former owner is not written to', async () => {
    expect((await enable(name)).data.result.user.id).toBe(writes.idOf('worker-0120'));
    answerLookupWith('worker-0121', name);
    expect((await enable(name)).data.result.user.id).toBe(writes.idOf('worker-0121'));
  });

  it('row 179: a lookup that answers another person’s entry is not acted on', async () => {
    for (const _ of [1, 2, 3]) answerLookupWith('worker-0122', 'worker-0122@contoso.example');
    expect((await enable(name)).data.result).toEqual({ __typename: 'GraphUnavailableError' });
    expect(writes.counts().writes).toBe(0);
  });

  it('row 179: where lookups are denied, nobody is read or written to by name', async () => {
    const denied = { error: { code: 'Authorization_RequestDenied', message: '' } };
    writes.fault(
      { kind: 'status', status: 403, body: denied },
      { method: 'GET', path: '^/users/worker-0120', times: 2 },
    );
    expect((await enable(name)).data.result).toEqual({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['User.ReadBasic.All'],
    });
    const read = await writes.harness.run(
      `query ($id: ID!) { phoneMethods(userId: $id) { __typename } }`,
      { id: name },
      { user: 'reader' },
    );
    expect(read.data.phoneMethods).toEqual({ __typename: 'AccessDeniedError' });
    expect(writes.counts().writes).toBe(0);
  });
});

describe('a mutation for many', () => {
  const query = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
    bulk: enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { outcomes { result { __typename } } } }`;
  const run = (userIds: readonly string[], key: string) =>
    writes.harness.run(query, { targets: userIds.map((userId) => ({ userId })), key }, { user: 'privileged-admin' });

  it('row 181: may be repeated under its key after a lookup that failed once', async () => {
    const key = randomUUID();
    const names = ['worker-0141@contoso.example', 'worker-0142@contoso.example'];
    writes.fault(
      { kind: 'status', status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } },
      {
        method: 'GET',
        path: '^/users/worker-0141',
      },
    );
    const kinds = async () =>
      (await run(names, key)).data.bulk.outcomes.map(
        ({ result }: { result: { __typename: string } }) => result.__typename,
      );
    expect(await kinds()).toEqual(['AccessDeniedError', 'EnableSmsSignInSuccess']);
    expect(await kinds()).toEqual(['EnableSmsSignInSuccess', 'EnableSmsSignInSuccess']);
  });

  it('row 176: claims no key where it names nobody', async () => {
    const key = randomUUID();
    expect((await run([], key)).data.bulk.outcomes).toEqual([]);
    expect(await writes.run('enable', 'worker-0145', { key })).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
  });

  it('row 177: lists over the bound are one error, before anything is made for each', async () => {
    const ids = Array.from({ length: 20_000 }, () => 'x');
    const { data, errors } = await writes.harness.run('query ($ids: [ID!]!) { users(ids: $ids) { __typename } }', {
      ids,
    });
    expect(data).toEqual({ users: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
  });
});

describe('a write that follows another one within the lag of reads', () => {
  const lagging = useWrites({ env: { MAX_READ_LAG_MS: '600000' } });
  const stateOf = (operationId: string) =>
    lagging.harness.run(
      'query ($id: ID!) { operation(id: $id) { ... on Operation { state } } }',
      { id: operationId },
      { user: 'privileged-admin' },
    );
  const lose = (lost: Writes, method: string) => lost.fault({ kind: 'reset' }, { method });

  it('row 189: is not taken for applied because reads show the state before the other one', async () => {
    await lagging.run('enable', 'worker-0181');
    lagging.fault({ kind: 'lag', ms: 600_000 });
    expect(await lagging.run('disable', 'worker-0181')).toMatchObject({ __typename: 'DisableSmsSignInSuccess' });
    lose(lagging, 'POST');
    const answer = await lagging.run('enable', 'worker-0181');
    expect(answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(lagging.isReady('worker-0181')).toBe(false);
    expect((await stateOf(answer.operationId)).data.operation).toEqual({ state: 'UNKNOWN' });
  });

  it('row 189: nor a number that an update changed before', async () => {
    const old = lagging.phoneOf('worker-0182')!.phoneNumber;
    lagging.fault({ kind: 'lag', ms: 600_000 }, { method: 'PATCH' });
    await lagging.run('update', 'worker-0182');
    lose(lagging, 'PATCH');
    expect(await lagging.run('update', 'worker-0182', { number: old })).toMatchObject({
      __typename: 'OutcomeUnknownError',
    });
  });

  it('row 189: but where both want the same, what is shown is true of both', async () => {
    await lagging.run('enable', 'worker-0183');
    lose(lagging, 'POST');
    expect(await lagging.run('enable', 'worker-0183')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: true,
    });
  });
});
