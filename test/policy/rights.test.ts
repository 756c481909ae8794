import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_SMS_GROUP_ID } from '../../dev/emulator/seed.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const everyField = `
  __typename
  ... on Error { code graphRequestId }
  ... on AccessDeniedError { requiredPermissions }
`;
const read = `query ($id: ID!) { phoneMethods(userId: $id) { ${everyField} } }`;
const enable = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) { ${everyField} } }`;

describe('the schema', () => {
  const schema = createSchema();
  it.each(['Query', 'Mutation'])('says of every field of %s what it requires', (name) => {
    const fields = Object.values(
      schema.getType(name)?.astNode?.kind === 'ObjectTypeDefinition' ? rootFields(name) : {},
    );
    expect(fields.length).toBeGreaterThan(4);
    for (const field of fields) {
      const directive = field.astNode?.directives?.find((candidate) => candidate.name.value === 'access');
      expect(directive, field.name).toBeDefined();
      const scopes = JSON.stringify(directive?.arguments);
      expect(scopes).toMatch(/(?:Methods|\*|Directory|Policy|Reports|PhoneNumbers|Sessions)\./);
      if (name === 'Mutation') expect(scopes, field.name).not.toMatch(/(?:Methods|\*)\.Read[".]/);
    }
  });

  function rootFields(name: string) {
    return (name === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
  }
});

describe('scopes of a person', () => {
  let harness: Harness;
  let plain: string;
  beforeAll(async () => {
    harness = await startHarness();
    plain = harness.emulator.tenant.named('plain')?.id ?? '';
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());
  const id = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';

  it('for reading do not allow a single mutation (row 20)', async () => {
    const phone = '+1 4255550150';
    const calls = [
      'enableSmsSignIn(userId: $id)',
      'disableSmsSignIn(userId: $id)',
      `addPhoneMethod(userId: $id, input: { phoneNumber: "${phone}", phoneType: MOBILE })`,
      `updatePhoneMethod(userId: $id, input: { phoneNumber: "${phone}" })`,
      'deletePhoneMethod(userId: $id, methodId: "3179e48a-750b-4051-897c-87b9720928f7")',
    ];
    for (const call of calls) {
      const variables = { id: 'enable-ok@contoso.example' };
      const scope = 'PhoneMethods.Read';
      const { data } = await harness.run(`mutation ($id: ID!) { it: ${call} { ${everyField} } }`, variables, { scope });
      expect(data.it, call).toMatchObject({
        __typename: 'AccessDeniedError',
        code: 'ACCESS_DENIED',
        graphRequestId: null,
      });
      expect(data.it.requiredPermissions).toContain('PhoneMethods.ReadWrite');
    }
    expect(harness.calls().all).toBe(0);
    const refused = harness.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'refused');
    expect(refused.map(({ field, code }) => `${field} ${code}`)).toEqual(
      calls.map((call) => `${call.split('(')[0]} ACCESS_DENIED`),
    );
  });

  it('of other APIs allow nothing, and node says so in errors', async () => {
    const token = { scope: 'Mail.Read' };
    const { data } = await harness.run(`{ users(ids: ["me", "me"]) { ${everyField} } }`, {}, token);
    expect(data.users.map(({ __typename }: { __typename: string }) => __typename)).toEqual(
      Array(2).fill('AccessDeniedError'),
    );
    const node = await harness.run('query ($id: ID!) { node(id: $id) { id } }', { id: id('plain') }, token);
    expect(node.data).toEqual({ node: null });
    expect(node.errors?.[0].extensions.code).toBe('ACCESS_DENIED');
    expect(harness.calls().all).toBe(0);
  });

  it('for oneself reach oneself, by me and by object id (row 21)', async () => {
    const token = { user: 'plain', scope: 'PhoneMethods.ReadWrite.Self' };
    for (const self of ['me', plain, plain.toUpperCase()]) {
      expect((await harness.run(read, { id: self }, token)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    }
    const { data } = await harness.run(enable, { id: 'me' }, token);
    expect(data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
  });

  it('for oneself reach nobody else, by any name (row 21)', async () => {
    const token = { user: 'admin', scope: 'PhoneMethods.ReadWrite.Self' };
    for (const other of [plain, 'plain@contoso.example', 'admin@contoso.example']) {
      expect((await harness.run(enable, { id: other }, token)).data.enableSmsSignIn).toMatchObject({
        __typename: 'AccessDeniedError',
        graphRequestId: null,
        requiredPermissions: [expect.stringMatching(/^PhoneMethods\.Read(Write)?$/)],
      });
      expect((await harness.run(read, { id: other }, token)).data.phoneMethods).toMatchObject({
        __typename: 'AccessDeniedError',
        requiredPermissions: ['PhoneMethods.Read'],
      });
      const user = await harness.run('query ($id: ID!) { user(id: $id) { __typename } }', { id: other }, token);
      expect(user.data.user.__typename).toBe('AccessDeniedError');
    }
    const node = await harness.run('query ($id: ID!) { node(id: $id) { id } }', { id: plain }, token);
    expect(node.errors?.[0].extensions.code).toBe('ACCESS_DENIED');
    expect(harness.calls().all).toBe(0);
  });

  it.each(['access_as_user', 'Reports.ReadWrite', 'PhoneMethods.ReadWrite.All', 'phonemethods.readwrite', 'openid'])(
    'row 21: reach nobody else for %s beside a scope for oneself',
    async (other) => {
      const token = { user: 'privileged-admin', scope: `${other} PhoneMethods.ReadWrite.Self` };
      expect((await harness.run(enable, { id: plain }, token)).data.enableSmsSignIn.__typename).toBe(
        'AccessDeniedError',
      );
      expect((await harness.run(read, { id: plain }, token)).data.phoneMethods.__typename).toBe('AccessDeniedError');
      expect(harness.calls().all).toBe(0);
    },
  );

  it('of every kind of method open phones, for oneself and for others', async () => {
    const others = { user: 'reader', scope: 'AuthenticationMethods.Read' };
    expect((await harness.run(read, { id: plain }, others)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    const own = { user: 'plain', scope: 'AuthenticationMethods.ReadWrite.Self' };
    expect((await harness.run(read, { id: plain }, own)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    expect((await harness.run(enable, { id: id('enable-ok') }, own)).data.enableSmsSignIn.__typename).toBe(
      'AccessDeniedError',
    );
  });

  it('for reading everyone and writing oneself do both', async () => {
    const token = { user: 'reader', scope: 'PhoneMethods.Read PhoneMethods.ReadWrite.Self' };
    expect((await harness.run(read, { id: plain }, token)).data.phoneMethods.__typename).toBe('PhoneMethodList');
    harness.emulator.requests.length = 0;
    expect((await harness.run(enable, { id: plain }, token)).data.enableSmsSignIn.__typename).toBe('AccessDeniedError');
    expect(harness.calls().all).toBe(0);
  });

  it("leave the last word to Graph: 403 becomes the operation's own permissions (row 23)", async () => {
    const { data } = await harness.run(enable, { id: id('enable-ok') }, { user: 'plain' });
    expect(data.enableSmsSignIn).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['UserAuthMethod-Phone.ReadWrite'],
    });
    expect(data.enableSmsSignIn.graphRequestId).toEqual(expect.any(String));
    expect(harness.calls().singles.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('stay with their owner from one request to the next of the same connection (row 27)', async () => {
    const query = `query ($id: ID!) { phoneMethods(userId: $id) { ${everyField} } }`;
    const body = JSON.stringify({ query, variables: { id: id('enable-ok') } });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sockets = new Set<unknown>();
    const ask = async (user: string) => {
      const authorization = `Bearer ${await harness.emulator.issueCallerToken({ user })}`;
      const headers = { 'content-type': 'application/json', authorization };
      const sent = request(`${harness.url}/graphql`, { method: 'POST', headers, agent }).end(body);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      sockets.add(answer.socket);
      return JSON.parse(await text(answer)).data.phoneMethods.__typename;
    };
    expect([await ask('admin'), await ask('plain'), await ask('admin')]).toEqual([
      'PhoneMethodList',
      'AccessDeniedError',
      'PhoneMethodList',
    ]);
    expect(sockets.size).toBe(1);
    agent.destroy();
    expect(harness.emulator.requests.map(({ oid }) => oid)).toEqual([id('admin'), id('plain'), id('admin')]);
  });
});

describe('applications in their own name (row 22)', () => {
  const app = { app: true };
  it('may do nothing unless a policy says so', async () => {
    const harness = await startHarness();
    const target = harness.emulator.tenant.named('enable-ok')?.id;
    expect((await harness.run(enable, { id: target }, app)).data.enableSmsSignIn.__typename).toBe('AccessDeniedError');
    expect((await harness.run(read, { id: target }, app)).data.phoneMethods.__typename).toBe('AccessDeniedError');
    expect(harness.calls().all).toBe(0);
    expect(harness.emulator.tokenRequests).toHaveLength(0);
    await harness.close();
  });

  it('may do what the policy names, to whom it names, with the role it takes', async () => {
    const users = ['aaaaaaaa-0000-4000-8000-000000000010'];
    const groups = [NO_SMS_GROUP_ID];
    const policy = { operations: ['enableSmsSignIn', 'phoneMethods'], users, groups };
    const harness = await startHarness({ env: { APP_ONLY_POLICY: JSON.stringify(policy) } });
    const id = (name: string) => harness.emulator.tenant.named(name)?.id ?? '';
    const enabled = async (target: string, token = {}) =>
      (await harness.run(enable, { id: target }, { ...app, ...token })).data.enableSmsSignIn.__typename;

    expect(await enabled(id('enable-ok'))).toBe('EnableSmsSignInSuccess');
    expect(harness.calls().singles.some((call) => call.includes('checkMemberGroups'))).toBe(false);
    expect(await enabled(id('policy-blocked'))).toBe('SmsSignInNotAllowedByPolicyError');

    harness.emulator.requests.length = 0;
    expect(await enabled(id('plain'))).toBe('AccessDeniedError');
    expect(harness.calls().singles.map((call) => call.split('/').at(-1))).toEqual(['checkMemberGroups']);
    harness.emulator.requests.length = 0;
    expect(await enabled('00000000-0000-4000-8000-00000000dead')).toBe('AccessDeniedError');
    expect(harness.calls().all).toBe(1);

    harness.emulator.requests.length = 0;
    expect(await enabled(id('enable-ok'), { scope: 'PhoneMethods.Read.All' })).toBe('AccessDeniedError');
    const disable = enable.replace('enableSmsSignIn', 'disableSmsSignIn');
    const disabled = await harness.run(disable, { id: id('enable-ok') }, app);
    expect(disabled.data.disableSmsSignIn).toMatchObject({ __typename: 'AccessDeniedError', requiredPermissions: [] });
    expect(harness.calls().all).toBe(0);
    await harness.close();
  });
});
