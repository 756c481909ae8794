import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsOf } from '../../../dev/emulator/resources/resource.ts';
import { describeIssuing } from './issuing.ts';

describe('a Temporary Access Pass, by the contract of issuing (rows 220, 221, 222, 223, 224)', () => {
  const bench = describeIssuing({
    field: 'issueTemporaryAccessPass',
    right: 'TemporaryAccessPassMethods.Issue',
    collection: 'temporaryAccessPassMethods',
    user: 'starter-1',
    shows:
      'secret: temporaryAccessPass temporaryAccessPassMethod { id methodId lifetimeInMinutes isUsableOnce isUsable }',
    secretsOf: ({ secret }) => [String(secret)],
    request: { method: 'POST', path: /temporaryAccessPassMethods$/ },
    missingIn: ['usgov', 'china'],
  });
  const administrator = { user: 'privileged-admin' };
  const result = `__typename ... on Error { code } ... on InvalidInputError { violations { field reason } }
  ... on TemporaryAccessPassAlreadyExistsError { methodId } ... on SecretLostError { methodId }
  ... on TemporaryAccessPassNotAllowedByPolicyError { reason minimumLifetimeInMinutes maximumLifetimeInMinutes }
  ... on IssueTemporaryAccessPassSuccess { temporaryAccessPass temporaryAccessPassMethod {
    methodId startDateTime lifetimeInMinutes isUsableOnce isUsable methodUsabilityReason } }`;

  async function issue(user: string, input: object | null, key: string | null = null, token: object = administrator) {
    const query = `mutation ($user: ID!, $input: TemporaryAccessPassInput, $key: String) {
    it: issueTemporaryAccessPass(userId: $user, input: $input, idempotencyKey: $key) { ${result} } }`;
    const { data, errors } = await bench.harness.run(query, { user: bench.id(user), input, key }, token);
    expect(errors).toBeUndefined();
    return data.it;
  }

  async function issueMany(users: readonly string[], key: string | null = null) {
    const query = `mutation ($targets: [TemporaryAccessPassTarget!]!, $key: String) {
    it: issueTemporaryAccessPasses(targets: $targets, input: { isUsableOnce: true }, idempotencyKey: $key) {
      outcomes { userId result { ${result} } } counts { succeeded failed undecided } } }`;
    const targets = users.map((user) => ({ userId: bench.id(user) }));
    const { data, errors } = await bench.harness.run(query, { targets, key }, administrator);
    expect(errors).toBeUndefined();
    return data.it;
  }

  describe('a Temporary Access Pass', () => {
    it('is issued as asked for, or as the policy says', async () => {
      const startDateTime = '2030-01-01T08:00:00Z';
      const asked = await issue('starter-2', { lifetimeInMinutes: 120, isUsableOnce: true, startDateTime });
      expect(asked.temporaryAccessPassMethod).toMatchObject({
        lifetimeInMinutes: 120,
        isUsableOnce: true,
        startDateTime: '2030-01-01T08:00:00.000Z',
        methodUsabilityReason: 'NOT_YET_VALID',
      });
      const left = await issue('starter-3', null);
      expect(left.temporaryAccessPassMethod).toMatchObject({ lifetimeInMinutes: 60, isUsable: true });
    });

    it('that can be used is not replaced: nothing is sent (row 225)', async () => {
      expect(await issue('pass-usable', null, 'key')).toMatchObject({
        __typename: 'TemporaryAccessPassAlreadyExistsError',
        methodId: 'dddddddd-0004-4000-8000-000000000002',
      });
      expect(bench.sent()).toBe(0);
      // Nothing was sent for the key: once the pass is removed, it is free.
      const person = bench.harness.emulator.tenant.named('pass-usable');
      if (person) methodsOf(person, { collection: 'temporaryAccessPassMethods' }).length = 0;
      expect((await issue('pass-usable', null, 'key')).__typename).toBe('IssueTemporaryAccessPassSuccess');
    });

    it('that has expired is replaced', async () => {
      expect((await issue('pass', null)).__typename).toBe('IssueTemporaryAccessPassSuccess');
    });

    it('that Graph says is there is reported without its id, also for a repeated key', async () => {
      const body = { error: { code: 'badRequest', message: 'The user already has a Temporary Access Pass.' } };
      bench.harness.emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'status', status: 409, body } });
      const refused = { __typename: 'TemporaryAccessPassAlreadyExistsError', methodId: null };
      expect(await issue('starter-1', null, 'there')).toMatchObject(refused);
      expect(await issue('starter-1', null, 'there')).toMatchObject(refused);
      expect(bench.sent()).toBe(1);
    });

    it.each([
      [{ lifetimeInMinutes: 9 }, 'input.lifetimeInMinutes', 'LIFETIME_OUT_OF_RANGE'],
      [{ lifetimeInMinutes: 43_201 }, 'input.lifetimeInMinutes', 'LIFETIME_OUT_OF_RANGE'],
      [{ startDateTime: 'tomorrow' }, 'input.startDateTime', 'MALFORMED_DATE_TIME'],
      [{ startDateTime: '2030-01-01T08:00:00' }, 'input.startDateTime', 'MALFORMED_DATE_TIME'],
    ])('is refused at no call with %j', async (input, field, reason) => {
      expect(await issue('starter-1', input)).toMatchObject({
        __typename: 'InvalidInputError',
        violations: [{ field, reason }],
      });
      expect(bench.harness.calls().all).toBe(0);
    });
  });

  describe('the policy for Temporary Access Passes', () => {
    const notAllowed = 'TemporaryAccessPassNotAllowedByPolicyError';
    const range = { minimumLifetimeInMinutes: 60, maximumLifetimeInMinutes: 480 };
    // A token of its own: one that was exchanged before has the roles of then.
    const reader = { ...administrator, expiresInSeconds: 1_800 };

    it('names its range where the lifetime is outside, also for a repeated key (row 226)', async () => {
      const refused = { __typename: notAllowed, reason: 'LIFETIME_OUT_OF_RANGE', ...range };
      bench.harness.emulator.tenant.named('privileged-admin')?.roles.push('Global Reader');
      expect(await issue('starter-1', { lifetimeInMinutes: 30 }, 'short', reader)).toMatchObject(refused);
      expect(await issue('starter-1', { lifetimeInMinutes: 30 }, 'short', reader)).toMatchObject(refused);
      expect(bench.sent()).toBe(1);
    });

    it('tells which part of it refuses', async () => {
      bench.harness.emulator.tenant.named('privileged-admin')?.roles.push('Global Reader');
      const passPolicy = bench.harness.emulator.tenant.configuration('TemporaryAccessPass');
      passPolicy['isUsableOnce'] = true;
      expect(await issue('starter-1', { isUsableOnce: false }, null, reader)).toMatchObject({
        reason: 'REUSE_NOT_ALLOWED',
        ...range,
      });
      passPolicy['state'] = 'disabled';
      expect(await issue('starter-1', null, null, reader)).toMatchObject({
        __typename: notAllowed,
        reason: 'DISABLED',
        ...range,
      });
    });

    it('is named without its range where the caller may not read it', async () => {
      const unread = { minimumLifetimeInMinutes: null, maximumLifetimeInMinutes: null };
      const token = { ...administrator, scope: 'TemporaryAccessPassMethods.Issue' };
      expect(await issue('starter-1', { lifetimeInMinutes: 30 }, null, token)).toMatchObject({
        __typename: notAllowed,
        reason: 'UNKNOWN',
        ...unread,
      });
      expect(bench.harness.calls().singles.some((call) => call.includes('/policies/'))).toBe(false);
    });
  });

  describe('passes for new starters', () => {
    const starters = ['starter-1', 'starter-2', 'starter-3'];

    it('are issued in one post, each with its person', async () => {
      const { outcomes, counts } = await issueMany([...starters, 'pass-usable']);
      expect(outcomes.map(({ userId }: { userId: string }) => userId)).toEqual(
        [...starters, 'pass-usable'].map((name) => bench.id(name)),
      );
      expect(counts).toEqual({ succeeded: 3, failed: 1, undecided: 0 });
      const passes = outcomes.slice(0, 3).map((one: { result: object }) => one.result);
      expect(new Set(passes.map((one: { temporaryAccessPass: string }) => one.temporaryAccessPass)).size).toBe(3);
      const posts = bench.harness.emulator.requests.filter(({ batch }) =>
        batch?.some(({ method }) => method === 'POST'),
      );
      expect(posts).toHaveLength(1);
      const kept = `${readFileSync(bench.harness.auditFile ?? '', 'utf8')} ${bench.harness.logged.join('')}`;
      for (const { temporaryAccessPass } of passes) expect(kept).not.toContain(temporaryAccessPass);
    });

    it('are shown once: to the first of two targets that name one person, and to no repeat', async () => {
      const twice = await issueMany(['starter-1', 'starter-1', 'starter-2'], 'monday');
      const names = (answer: typeof twice) =>
        answer.outcomes.map(({ result: one }: { result: { __typename: string } }) => one.__typename);
      const success = 'IssueTemporaryAccessPassSuccess';
      expect(names(twice)).toEqual([success, 'SecretAlreadyIssuedError', success]);
      const again = await issueMany(['starter-1', 'starter-1', 'starter-2'], 'monday');
      expect(names(again)).toEqual(Array(3).fill('SecretAlreadyIssuedError'));
    });

    it('are lost together where the answer to their post is, and none is issued again (row 227)', async () => {
      // Nobody to whom a pass was issued shortly before: it could be the one that is shown.
      const people = ['worker-0101', 'worker-0102', 'worker-0103'];
      bench.harness.emulator.faults.add({
        match: { operation: 'batch', nth: 2, times: 1 },
        fault: { kind: 'apply-then-reset' },
      });
      const { outcomes } = await issueMany(people);
      for (const { result: one } of outcomes) expect(one.__typename).toBe('SecretLostError');
      for (const name of people) {
        const person = bench.harness.emulator.tenant.named(name);
        expect(person && methodsOf(person, { collection: 'temporaryAccessPassMethods' })).toHaveLength(1);
      }
    });
  });
});
