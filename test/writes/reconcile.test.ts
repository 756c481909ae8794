// Rows 65 to 81, 85, 187 and 188 of the fault matrix in docs/reliability.md: what a write does when Graph's answer to it is lost,
// unclear or a refusal, and how often Graph was asked.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { change, longAgo, timePasses } from '../support/store-files.ts';
import { mobile, useWrites } from './support.ts';

const storeFile = join(mkdtempSync(join(tmpdir(), 'reconcile-')), 'writes.sqlite');
const writes = useWrites({ env: { STORE_FILE: storeFile } });
// The writes of one test explain nothing that the next one reads.
beforeEach(() => change(storeFile, longAgo));
const fault: typeof writes.fault = (...rule) => writes.fault(...rule);
type Fault = FaultRuleInput['fault'];

const afterApplying: [string, Fault][] = [
  ['a reset', { kind: 'apply-then-reset' }],
  ['504', { kind: 'apply-then-status', status: 504 }],
  ['502', { kind: 'apply-then-status', status: 502 }],
  ['500', { kind: 'apply-then-status', status: 500 }],
  ['408', { kind: 'apply-then-status', status: 408 }],
];
const withoutApplying: [string, Fault][] = [
  ['a reset', { kind: 'reset' }],
  ['504', { kind: 'status', status: 504 }],
  ['a redirect', { kind: 'redirect', location: 'http://localhost:9/elsewhere' }],
  ['a refusal without Graph’s envelope', { kind: 'garbage', status: 403 }],
];

describe('enableSmsSignIn', () => {
  it('row 63: of a phone that is already ready is one write and a success, without a read', async () => {
    expect(await writes.run('enable', 'already-ready')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: false,
    });
    expect(writes.counts()).toEqual({ reads: 0, writes: 1 });
  });

  it.each([
    ['not allowed by policy', 'policy-blocked', 'SmsSignInNotAllowedByPolicyError', 0],
    ['not unique', 'not-unique', 'PhoneNumberNotUniqueError', 0],
    ['not supported by an office phone', 'office-only', 'PhoneNotMobileError', 1],
  ])(
    'row 64: of a phone for which it is %s is one write, refused with a specific error',
    async (_case, name, member, reads) => {
      expect(await writes.run('enable', name)).toMatchObject({ __typename: member });
      expect(writes.counts()).toEqual({ reads, writes: 1 });
    },
  );

  it('row 65: a confirmed write is one request, and one more read if the phone is selected', async () => {
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: false,
    });
    expect(writes.counts()).toEqual({ reads: 0, writes: 1 });
    expect(await writes.run('enableAndShow', 'worker-0001')).toMatchObject({
      phoneMethod: { smsSignInState: 'READY' },
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 2 });
  });

  it('row 66: 204 and a state that never changes is a success, with null instead of a stale phone', async () => {
    fault({ kind: 'status', status: 204 });
    expect(await writes.run('enableAndShow', 'enable-ok')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      phoneMethod: null,
    });
    expect(writes.counts()).toEqual({ reads: 4, writes: 1 });
  });

  it('row 67: 204 and a state that shows late is waited for', async () => {
    fault({ kind: 'status', status: 204 });
    const answer = writes.run('enableAndShow', 'enable-ok');
    await expect.poll(() => writes.counts().reads).toBeGreaterThanOrEqual(2);
    writes.phoneOf('enable-ok')!.registration = 'ready';
    expect(await answer).toMatchObject({ phoneMethod: { smsSignInState: 'READY' } });
    expect(writes.counts().writes).toBe(1);
  });

  it.each<[string, Fault]>([
    ['a page', { kind: 'garbage', status: 200 }],
    ['an error', { kind: 'status', status: 200, body: { error: { code: 'accessDenied', message: '' } } }],
    ['a phone', { kind: 'status', status: 200, body: { id: mobile, phoneNumber: '+1 4255550110' } }],
  ])('row 68: a 2xx with %s is not from Graph: the phones decide', async (_case, broken) => {
    fault(broken);
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    expect(writes.counts()).toEqual({ reads: 3, writes: 2 });
    expect(writes.isReady('enable-ok')).toBe(true);
  });

  it.each(afterApplying)('row 69: applied, then %s: reconciled, with exactly one write', async (_case, lost) => {
    fault(lost);
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
    expect(writes.isReady('enable-ok')).toBe(true);
  });

  it.each(withoutApplying)('row 70: not applied, %s: sent again after all read-backs', async (_case, lost) => {
    fault(lost);
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: false,
    });
    expect(writes.counts()).toEqual({ reads: 3, writes: 2 });
    expect(writes.isReady('enable-ok')).toBe(true);
  });

  it('row 70: lost, not visible, and then throttled is unknown: the first attempt may still take effect', async () => {
    fault({ kind: 'reset' });
    fault({ kind: 'throttle', retryAfter: 0 });
    expect(await writes.run('enable', 'worker-0030')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts()).toEqual({ reads: 4, writes: 2 });
  });

  it('row 71: ambiguous and unreadable is unknown, and the operation reports the outcome later', async () => {
    fault({ kind: 'apply-then-reset' });
    fault({ kind: 'status', status: 500 }, { method: 'GET', times: 3 });
    const answer = await writes.run('enable', 'enable-ok');
    expect(answer).toMatchObject({ __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', retryable: false });
    expect(writes.counts()).toEqual({ reads: 3, writes: 1 });
    const query =
      '($id: ID!) { operation(id: $id) { __typename ... on Operation { operationId kind state user { id } } } }';
    const ask = (user: string) => writes.harness.run(`query ${query}`, { id: answer.operationId }, { user });
    expect((await ask('admin')).data.operation.__typename).toBe('OperationNotFoundError');
    const nodeId = Buffer.from(`Operation:${answer.operationId}`).toString('base64url');
    const node = 'query ($id: ID!) { node(id: $id) { id ... on Operation { operationId } } }';
    expect((await writes.harness.run(node, { id: nodeId }, { user: 'admin' })).data.node).toBeNull();
    expect((await ask('privileged-admin')).data.operation).toEqual({
      __typename: 'Operation',
      operationId: answer.operationId,
      kind: 'ENABLE_SMS_SIGN_IN',
      state: 'APPLIED',
      user: { id: writes.idOf('enable-ok') },
    });
    expect((await writes.harness.run(node, { id: nodeId }, { user: 'privileged-admin' })).data.node).toEqual({
      id: nodeId,
      operationId: answer.operationId,
    });
    expect(writes.counts()).toEqual({ reads: 4, writes: 1 });
  });

  it('row 71: an operation that cannot be read yet, or whose request may still arrive, stays unknown', async () => {
    fault({ kind: 'reset' });
    fault({ kind: 'status', status: 500 }, { method: 'GET', times: 4 });
    const { operationId } = await writes.run('enable', 'enable-ok');
    const ask = () =>
      writes.harness.run(
        'query ($id: ID!) { operation(id: $id) { __typename ... on Operation { state } } }',
        { id: operationId },
        { user: 'privileged-admin' },
      );
    expect((await ask()).data.operation).toEqual({ __typename: 'GraphUnavailableError' });
    expect((await ask()).data.operation).toEqual({ __typename: 'Operation', state: 'UNKNOWN' });
    change(storeFile, timePasses);
    expect((await ask()).data.operation).toEqual({ __typename: 'Operation', state: 'NOT_APPLIED' });
  });

  it('row 72: 429 despite being applied is reconciled', async () => {
    fault({ kind: 'apply-then-status', status: 429, headers: { 'retry-after': '120' } });
    expect(await writes.run('enable', 'worker-0010')).toMatchObject({
      __typename: 'EnableSmsSignInSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  it('row 72: 429 within the deadline is waited for and sent again', async () => {
    fault({ kind: 'throttle', retryAfter: 0.3 });
    const startedAt = performance.now();
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(300);
    expect(writes.counts()).toEqual({ reads: 2, writes: 2 });
  });

  it('row 72: 429 beyond the deadline is reported immediately', async () => {
    fault({ kind: 'throttle', retryAfter: 120 });
    expect(await writes.run('enable', 'worker-0011')).toMatchObject({
      __typename: 'ThrottledError',
      retryAfterSeconds: 120,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
    expect(writes.isReady('worker-0011')).toBe(false);
  });

  it.each([
    ['row 74: refused by policy', 'policy-blocked', 'SmsSignInNotAllowedByPolicyError', 0],
    ['row 75: a number that is taken', 'not-unique', 'PhoneNumberNotUniqueError', 0],
  ])('%s is one write', async (_case, name, member, reads) => {
    expect(await writes.run('enable', name)).toMatchObject({ __typename: member });
    expect(writes.counts()).toEqual({ reads, writes: 1 });
  });

  it('row 81: a token that expires in flight is renewed once', async () => {
    const refused = { error: { code: 'InvalidAuthenticationToken', message: 'expired' } };
    fault({ kind: 'status', status: 401, body: refused });
    const exchanges = () => writes.emulator.tokenRequests.length;
    await writes.run('enable', 'worker-0002');
    const before = exchanges();
    writes.harness.signInAgain();
    fault({ kind: 'status', status: 401, body: refused });
    expect(await writes.run('enable', 'enable-ok')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    expect(exchanges() - before).toBe(2);
    writes.harness.signInAgain();
    fault({ kind: 'status', status: 401, body: refused }, { times: 2 });
    expect(await writes.run('enable', 'worker-0003')).toMatchObject({ __typename: 'UnexpectedGraphError' });
  });

  it('row 85: lost, and changed between read-backs: unknown, and nothing is sent afterwards', async () => {
    fault({ kind: 'reset' });
    fault({ kind: 'hold' }, { method: 'GET', nth: 2 });
    const answer = writes.run('enable', 'enable-ok');
    await expect.poll(() => writes.counts().reads).toBe(2);
    writes.phoneOf('enable-ok')!.phoneNumber = '+1 4255550177';
    writes.emulator.faults.clear();
    expect(await answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
  });
});

describe('disableSmsSignIn', () => {
  it.each(afterApplying)('row 69: applied, then %s: reconciled', async (_case, lost) => {
    fault(lost);
    expect(await writes.run('disable', 'already-ready')).toMatchObject({
      __typename: 'DisableSmsSignInSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });
});

describe('addPhoneMethod', () => {
  it('row 76: 409, and the phone is saved: a success with a warning', async () => {
    expect(await writes.run('add', 'no-phone', { number: '+1 4255550111' })).toMatchObject({
      __typename: 'AddPhoneMethodSuccess',
      reconciled: true,
      smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE',
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  it('row 76: 409, and the phone is not saved: refused after all read-backs', async () => {
    fault({ kind: 'status', status: 409, body: { error: { code: 'phoneNumberNotUnique', message: '' } } });
    expect(await writes.run('add', 'no-phone')).toMatchObject({
      __typename: 'PhoneNumberNotUniqueError',
      saved: null,
    });
    expect(writes.counts()).toEqual({ reads: 3, writes: 1 });
  });

  it('row 77: applied, then lost, and the slot has the number: reconciled', async () => {
    fault({ kind: 'apply-then-reset' });
    expect(await writes.run('add', 'no-phone')).toMatchObject({
      __typename: 'AddPhoneMethodSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  it('row 77: lost, and the slot has another number: unknown, nothing overwritten', async () => {
    fault({ kind: 'reset' });
    const { phoneNumber } = writes.phoneOf('enable-ok')!;
    expect(await writes.run('add', 'enable-ok')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(2);
    expect(writes.phoneOf('enable-ok')!.phoneNumber).toBe(phoneNumber);
  });

  it('row 77: lost, and the slot is empty: sent again', async () => {
    fault({ kind: 'reset' });
    expect(await writes.run('add', 'no-phone')).toMatchObject({ __typename: 'AddPhoneMethodSuccess' });
    expect(writes.counts()).toEqual({ reads: 3, writes: 2 });
  });

  it('row 77: lost, seen not to be there, and saved by the first sending before the second arrives: reconciled', async () => {
    fault({ kind: 'reset' });
    fault({ kind: 'hold' });
    const answer = writes.run('add', 'no-phone', { number: '+1 4255550123' });
    await expect.poll(() => writes.counts().writes).toBe(2);
    const phones = writes.emulator.tenant.named('no-phone')!.phones;
    phones.set('mobile', { ...writes.phoneOf('enable-ok')!, phoneNumber: '+1 4255550123' });
    writes.emulator.faults.clear();
    expect(await answer).toMatchObject({ __typename: 'AddPhoneMethodSuccess', reconciled: true });
    expect(writes.counts().writes).toBe(2);
  });

  it('row 187: 429 despite being applied, and a second attempt refused because of the first: unknown while reads lag', async () => {
    fault({ kind: 'lag', ms: 60_000 });
    fault({ kind: 'apply-then-status', status: 429 });
    expect(await writes.run('add', 'no-phone')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(2);
  });

  it('row 78: a type that is taken', async () => {
    expect(await writes.run('add', 'enable-ok')).toMatchObject({
      __typename: 'PhoneMethodAlreadyExistsError',
      phoneType: 'MOBILE',
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });
});

describe('updatePhoneMethod', () => {
  it.each(afterApplying)('row 69: applied, then %s: reconciled', async (_case, lost) => {
    fault(lost, { method: 'PATCH' });
    expect(await writes.run('update', 'enable-ok')).toMatchObject({
      __typename: 'UpdatePhoneMethodSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  it('row 85: lost, and another number is shown: unknown, since it may be newer, and not overwritten', async () => {
    fault({ kind: 'apply-then-reset' }, { method: 'PATCH' });
    fault({ kind: 'hold' }, { method: 'GET' });
    const answer = writes.run('update', 'enable-ok');
    await expect.poll(() => writes.counts().reads).toBe(1);
    writes.phoneOf('enable-ok')!.phoneNumber = '+1 4255550178';
    writes.emulator.faults.clear();
    expect(await answer).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts().writes).toBe(1);
    expect(writes.phoneOf('enable-ok')!.phoneNumber).toBe('+1 4255550178');
  });

  it('row 85: throttled, and another number after the pause: a conflict, and not overwritten', async () => {
    writes.fault({ kind: 'throttle', retryAfter: 1 }, { method: 'PATCH' });
    fault({ kind: 'hold' }, { method: 'GET', nth: 2 });
    const answer = writes.run('update', 'enable-ok');
    await expect.poll(() => writes.counts().reads).toBe(2);
    writes.phoneOf('enable-ok')!.phoneNumber = '+1 4255550178';
    writes.emulator.faults.clear();
    expect(await answer).toMatchObject({
      __typename: 'ConflictingChangeError',
      current: { phoneNumber: '+1 4255550178' },
    });
    expect(writes.counts().writes).toBe(1);
  });

  it('row 72: 429 that was not applied is sent again', async () => {
    fault({ kind: 'throttle', retryAfter: 0.1 }, { method: 'PATCH' });
    expect(await writes.run('update', 'enable-ok')).toMatchObject({ __typename: 'UpdatePhoneMethodSuccess' });
    expect(writes.counts().writes).toBe(2);
  });
});

describe('deletePhoneMethod', () => {
  it('row 79: applied, then lost: reconciled', async () => {
    fault({ kind: 'apply-then-reset' }, { method: 'DELETE' });
    expect(await writes.run('delete', 'enable-ok')).toMatchObject({
      __typename: 'DeletePhoneMethodSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 1, writes: 1 });
  });

  const notFound = { error: { code: 'resourceNotFound', message: '' } };
  const madeAt = (createdDateTime: string | null) => {
    const [phone] = [{ id: mobile, phoneType: 'mobile', phoneNumber: '+1 4255550110', createdDateTime }];
    fault({ kind: 'status', status: 200, body: { value: [phone] } }, { method: 'GET', times: 3 });
  };

  it('row 79: lost, and the phone is older than the request: sent again, and a 404 to that is a success', async () => {
    fault({ kind: 'status', status: 500 }, { method: 'DELETE' });
    fault({ kind: 'status', status: 404, body: notFound }, { method: 'DELETE' });
    madeAt('2020-01-01T00:00:00Z');
    expect(await writes.run('delete', 'enable-ok')).toMatchObject({
      __typename: 'DeletePhoneMethodSuccess',
      reconciled: true,
    });
    expect(writes.counts()).toEqual({ reads: 3, writes: 2 });
    expect(await writes.run('delete', 'no-phone')).toMatchObject({ __typename: 'PhoneMethodNotFoundError' });
  });

  it.each([
    ['may have been added since', () => new Date().toISOString()],
    ['has no known age', () => null],
  ])('row 188: lost, and the shown phone %s: unknown, and nothing more is removed', async (_case, made) => {
    fault({ kind: 'reset' }, { method: 'DELETE' });
    madeAt(made());
    expect(await writes.run('delete', 'enable-ok')).toMatchObject({ __typename: 'OutcomeUnknownError' });
    expect(writes.counts()).toEqual({ reads: 3, writes: 1 });
    expect(writes.phoneOf('enable-ok')).toBeDefined();
  });

  it('row 187: 429 despite being applied, and 404 to the second attempt: removed', async () => {
    fault({ kind: 'lag', ms: 60_000 }, { method: 'DELETE' });
    fault({ kind: 'apply-then-status', status: 429 }, { method: 'DELETE' });
    expect(await writes.run('delete', 'worker-0171')).toMatchObject({ __typename: 'DeletePhoneMethodSuccess' });
    expect(writes.counts().writes).toBe(2);
  });

  it('row 80: the default method is protected', async () => {
    expect(await writes.run('delete', 'default-method', { methodId: mobile })).toMatchObject({
      __typename: 'DefaultMethodProtectedError',
    });
    expect(writes.counts().writes).toBe(1);
  });
});

describe('enableSmsSignInForUsers', () => {
  const query = `mutation ($targets: [SmsSignInTarget!]!) {
    bulk: enableSmsSignInForUsers(targets: $targets) { outcomes { result { __typename ... on Error { code } } } } }`;
  const names = ['worker-0041', 'worker-0042', 'worker-0043'];
  const run = async () => {
    const targets = names.map((name) => ({ userId: writes.idOf(name) }));
    const { data } = await writes.harness.run(query, { targets }, { user: 'privileged-admin' });
    return data.bulk.outcomes.map(({ result }: { result: { __typename: string } }) => result.__typename);
  };
  const writesOf = (name: string) =>
    writes.emulator.requests
      .flatMap(({ batch }) => batch ?? [])
      .filter(({ method, url }) => method === 'POST' && url.includes(writes.idOf(name))).length;

  it.each<[string, Fault]>([
    ['half of it', { kind: 'truncate' }],
    ['half of it and no end', { kind: 'truncate', closeSocket: true }],
    ['a page', { kind: 'garbage' }],
  ])('row 68: a 2xx envelope says nothing about its writes if the response is %s', async (_case, broken) => {
    fault(broken, { on: 'envelope' });
    const applied = broken.kind === 'truncate';
    expect(await run()).toEqual(names.map(() => 'EnableSmsSignInSuccess'));
    expect(names.map(writesOf)).toEqual(names.map(() => (applied ? 1 : 2)));
    expect(names.map((name) => writes.isReady(name))).toEqual([true, true, true]);
  });

  it('row 68: a refusal in a lost envelope is determined by a second request, not taken for success', async () => {
    fault({ kind: 'truncate' }, { on: 'envelope' });
    const [first = ''] = names;
    const refusal = { error: { code: 'accessDenied', message: 'Request Authorization failed' } };
    fault({ kind: 'status', status: 403, body: refusal }, { on: 'item', user: first, times: 2 });
    expect(await run()).toEqual(['AccessDeniedError', 'EnableSmsSignInSuccess', 'EnableSmsSignInSuccess']);
    expect(names.map(writesOf)).toEqual([2, 1, 1]);
  });
});
