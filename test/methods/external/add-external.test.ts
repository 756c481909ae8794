import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../../support/harness.ts';

const adatum = '26310fee-860b-4eab-8749-ab730dcf335e';
const tailspin = 'e2b9b5a4-6a0c-4d6e-9c39-0c3c1f4f7a11';

describe('addExternalMethod', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());
  const document = `mutation ($user: ID!, $input: AddExternalMethodInput!, $key: String) {
    it: addExternalMethod(userId: $user, input: $input, idempotencyKey: $key) { __typename ... on Error { code }
      ... on AccessDeniedError { requiredPermissions requiredRoles } ... on OutcomeUnknownError { operationId }
      ... on InvalidInputError { violations { field reason } } ... on ExternalMethodAlreadyExistsError { methodId }
      ... on AddExternalMethodSuccess { reconciled externalMethod { methodId configurationId displayName } } } }`;
  const add = async (name = 'no-external', input: object = {}, key: string | null = null, token: object = {}) => {
    const user = harness.emulator.tenant.named(name)?.id ?? name;
    const wanted = { configurationId: adatum, displayName: 'Adatum MFA', ...input };
    const { data, errors } = await harness.run(document, { user, input: wanted, key }, token);
    expect(errors).toBeUndefined();
    return data.it;
  };
  const posts = () =>
    harness.emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('Methods')).length;
  const held = (name = 'no-external') =>
    harness.emulator.tenant.named(name)?.methods.get('externalAuthenticationMethods');
  const externalMethod = {
    methodId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    configurationId: adatum,
    displayName: 'Adatum MFA',
  };
  const success = { __typename: 'AddExternalMethodSuccess', externalMethod };
  const once = (kind: 'apply-then-reset' | 'reset') =>
    harness.emulator.faults.add({ match: { method: 'POST', path: 'Methods$', times: 1 }, fault: { kind } });

  it('adds one and shows it; a repeat with its key shows the same', async () => {
    const first = await add('no-external', {}, 'one');
    expect(first).toEqual({ ...success, reconciled: false });
    expect(await add('no-external', {}, 'one')).toEqual(first);
    expect((await add('no-external', { displayName: 'Other' }, 'one')).__typename).toBe('IdempotencyKeyReusedError');
    expect(posts()).toBe(1);
    expect(held()).toHaveLength(1);
  });

  it('reconciles by a read if the response is lost (row 290)', async () => {
    once('apply-then-reset');
    expect(await add('no-external', {}, 'two')).toEqual({ ...success, reconciled: true });
    expect(await add('no-external', {}, 'two')).toEqual({ ...success, reconciled: true });
    expect(posts()).toBe(1);
  });

  it('is not sent again where nothing shows after a lost response (row 290)', async () => {
    once('reset');
    expect((await add()).__typename).toBe('OutcomeUnknownError');
    expect(posts()).toBe(1);
  });

  it('says what Graph refuses, and answers a repeat with the same (row 291)', async () => {
    const exists = { __typename: 'ExternalMethodAlreadyExistsError' };
    expect(await add('external', {}, 'three')).toMatchObject(exists);
    expect(await add('external', {}, 'three')).toMatchObject(exists);
    const disabled = { __typename: 'ExternalMethodNotAllowedByPolicyError' };
    expect(await add('no-external', { configurationId: tailspin }, 'four')).toMatchObject(disabled);
    expect(await add('no-external', { configurationId: tailspin }, 'four')).toMatchObject(disabled);
    const unknown = {
      __typename: 'InvalidInputError',
      violations: [{ field: 'input.configurationId', reason: 'REJECTED_BY_GRAPH' }],
    };
    const configurationId = '00000000-0000-4000-8000-00000000dead';
    expect(await add('no-external', { configurationId }, 'five')).toMatchObject(unknown);
    expect(await add('no-external', { configurationId }, 'five')).toMatchObject(unknown);
    expect(posts()).toBe(3);
  });

  it('names the existing method where Graph does not say why it refuses', async () => {
    const fault = { kind: 'status', status: 409, body: { error: { code: 'conflict', message: 'No.' } } } as const;
    harness.emulator.faults.add({ match: { method: 'POST', path: 'Methods$' }, fault });
    expect(await add('external')).toMatchObject({
      __typename: 'ExternalMethodAlreadyExistsError',
      methodId: 'dddddddd-0007-4000-8000-000000000001',
    });
    expect((await add('no-external')).__typename).not.toBe('ExternalMethodAlreadyExistsError');
  });

  it.each([
    [{ configurationId: '../users' }, 'input.configurationId', 'MALFORMED_CONFIGURATION_ID'],
    [{ configurationId: '' }, 'input.configurationId', 'MALFORMED_CONFIGURATION_ID'],
    [{ displayName: '' }, 'input.displayName', 'MALFORMED_DISPLAY_NAME'],
    [{ displayName: 'x'.repeat(257) }, 'input.displayName', 'MALFORMED_DISPLAY_NAME'],
    [{ displayName: ' \u00a0' }, 'input.displayName', 'MALFORMED_DISPLAY_NAME'],
    [{ displayName: '\ud800' }, 'input.displayName', 'MALFORMED_DISPLAY_NAME'],
    [{ displayName: 'a\nb' }, 'input.displayName', 'MALFORMED_DISPLAY_NAME'],
  ])('refuses %j without a call', async (input, field, reason) => {
    expect(await add('no-external', input)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ field, reason }],
    });
    expect(harness.calls().all).toBe(0);
  });

  it('requires a role even for one’s own account (row 292)', async () => {
    expect(await add('no-external', {}, null, { user: 'no-external' })).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['UserAuthMethod-External.ReadWrite'],
      requiredRoles: ['Authentication Administrator', 'Privileged Authentication Administrator'],
    });
  });

  it('reports a person who does not exist', async () => {
    expect((await add('00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
  });

  it('writes the name to neither the log nor the audit log', async () => {
    await add();
    const text = `${readFileSync(harness.auditFile ?? '', 'utf8')} ${harness.logged}`;
    expect(text).toContain('addExternalMethod');
    expect(text).not.toContain('Adatum MFA');
  });

  it('is not offered in clouds without it, at no call', async () => {
    for (const cloud of ['usgov', 'china']) {
      const elsewhere = await startHarness({ env: { GRAPH_CLOUD: cloud } });
      const input = { configurationId: adatum, displayName: 'Adatum MFA' };
      const { data } = await elsewhere.run(document, { user: 'x@contoso.example', input }, {});
      expect(data.it.__typename).toBe('NotSupportedInCloudError');
      expect(elsewhere.calls().all).toBe(0);
      await elsewhere.close();
    }
  });
});
