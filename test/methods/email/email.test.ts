import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';
import { describeMethod } from '../contract.ts';

const emailMethodId = '3ddfcfc8-9383-446f-83cc-3ab9be4be18f';

describe('emailMethods, by the contract of methods (rows 200, 201, 202, 203)', () => {
  describeMethod({
    typename: 'EmailMethod',
    collection: 'emailMethods',
    scope: 'EmailMethods',
    permission: 'UserAuthMethod-Email',
    seeded: {
      user: 'email',
      methodId: emailMethodId,
      shows: { emailAddress: 'emil@fabrikam.example' },
      value: 'emil@fabrikam.example',
    },
  });
});

describe('saving an e-mail address', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());
  const result = '__typename ... on Error { code } ... on AccessDeniedError { requiredRoles requiredPermissions }';
  const shown = 'reconciled emailMethod { emailAddress }';
  const documents = {
    add: `mutation ($user: ID!, $email: String!, $key: String) {
      it: addEmailMethod(userId: $user, input: { emailAddress: $email }, idempotencyKey: $key) {
        ${result} ... on AddEmailMethodSuccess { ${shown} } } }`,
    update: `mutation ($user: ID!, $email: String!, $key: String) {
      it: updateEmailMethod(userId: $user, methodId: "${emailMethodId}", input: { emailAddress: $email },
        idempotencyKey: $key) { ${result} ... on UpdateEmailMethodSuccess { ${shown} } } }`,
  };
  const save = async (what: keyof typeof documents, name: string, email = 'new@fabrikam.example', more = {}) => {
    const user = harness.emulator.tenant.named(name)?.id ?? name;
    const { key = null, token = {} } = more as { key?: string; token?: object };
    const { data, errors } = await harness.run(documents[what], { user, email, key }, token);
    expect(errors).toBeUndefined();
    return data.it;
  };
  const writes = () => harness.emulator.requests.filter(({ method }) => method === 'POST' || method === 'PATCH').length;
  const emailMethod = { emailAddress: 'new@fabrikam.example' };

  it('adds and changes an address, and shows its current state', async () => {
    expect(await save('add', 'no-email')).toEqual({
      __typename: 'AddEmailMethodSuccess',
      reconciled: false,
      emailMethod,
    });
    expect(await save('update', 'email')).toEqual({
      __typename: 'UpdateEmailMethodSuccess',
      reconciled: false,
      emailMethod,
    });
  });

  it('rows 205, 206: adds no second address, and changes none that does not exist', async () => {
    expect((await save('add', 'email')).__typename).toBe('EmailMethodAlreadyExistsError');
    expect((await save('update', 'no-email')).__typename).toBe('MethodNotFoundError');
  });

  it('row 203: reconciles by a read if the response is lost', async () => {
    harness.emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'apply-then-reset' } });
    expect(await save('add', 'no-email')).toMatchObject({ reconciled: true, emailMethod });
    harness.emulator.faults.clear();
    harness.emulator.faults.add({ match: { method: 'PATCH', times: 1 }, fault: { kind: 'apply-then-reset' } });
    expect(await save('update', 'email')).toMatchObject({ reconciled: true, emailMethod });
    expect(writes()).toBe(2);
  });

  it('is executed once for each key, and the key is refused for another address', async () => {
    const first = await save('add', 'no-email', 'new@fabrikam.example', { key: 'one' });
    expect(await save('add', 'no-email', 'new@fabrikam.example', { key: 'one' })).toEqual(first);
    expect((await save('add', 'no-email', 'other@fabrikam.example', { key: 'one' })).__typename).toBe(
      'IdempotencyKeyReusedError',
    );
    expect(writes()).toBe(1);
  });

  it('row 207: requires a role even for one’s own account', async () => {
    for (const [what, permission] of [
      ['add', 'UserAuthMethod-Email.ReadWrite'],
      ['update', 'UserAuthenticationMethod.ReadWrite.All'],
    ] as const) {
      expect(await save(what, 'email', 'new@fabrikam.example', { token: { user: 'email' } })).toMatchObject({
        __typename: 'AccessDeniedError',
        requiredPermissions: [permission],
        requiredRoles: ['Authentication Administrator', 'Privileged Authentication Administrator'],
      });
    }
  });

  it.each([
    '',
    'new',
    'new@fabrikam',
    'a b@c.example',
    'a@b@c.example',
    `${'x'.repeat(70)}@c.example`,
    'a@b.example\n',
  ])('refuses %j without a call', async (text) => {
    for (const what of ['add', 'update'] as const) {
      expect((await save(what, 'email', text)).__typename).toBe('InvalidInputError');
    }
    expect(harness.calls().all).toBe(0);
  });

  it('writes the address to neither the log nor the audit log', async () => {
    await save('add', 'no-email');
    await save('update', 'email');
    const text = `${readFileSync(harness.auditFile ?? '', 'utf8')} ${harness.logged}`;
    expect(text).toContain('addEmailMethod');
    expect(text).not.toContain('new@fabrikam.example');
  });
});
