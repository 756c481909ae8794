// The rights of callers: tokens, permissions, directory roles, masking. Each row is one caller and one target.
import { describe, expect, it } from 'vitest';
import { PERMISSION_TABLE } from '../../../dev/emulator/tenant/permissions.ts';
import { ROLE_TABLE } from '../../../dev/emulator/tenant/roles.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const OPERATIONS = ['list', 'get', 'create', 'update', 'delete', 'enable', 'disable'] as const;
type Verb = (typeof OPERATIONS)[number];

/** The statuses of refusal and of success; anything else means the caller got past the door. */
async function passes(verb: Verb, person: string, options: { as?: string; token?: string }): Promise<boolean> {
  const path = fixture.phones(person);
  const calls: Record<Verb, [string, string, object?]> = {
    list: ['GET', path],
    get: ['GET', `${path}/${MOBILE}`],
    create: ['POST', path, { phoneNumber: '+1 2025550142', phoneType: 'office' }],
    update: ['PATCH', `${path}/${MOBILE}`, { phoneNumber: '+1 2025550143' }],
    delete: ['DELETE', `${path}/${MOBILE}`],
    enable: ['POST', `${path}/${MOBILE}/enableSmsSignIn`],
    disable: ['POST', `${path}/${MOBILE}/disableSmsSignIn`],
  };
  const [method, url, body] = calls[verb];
  const { status, body: answer } = await fixture.ask(method, url, { ...options, ...(body ? { body } : {}) });
  if (status < 300) return true;
  expect([status, answer.error.code, answer.error.message]).toEqual([
    403,
    'accessDenied',
    'Request Authorization failed',
  ]);
  return false;
}

async function allowed(person: string, options: { as?: string; token?: string }): Promise<Verb[]> {
  const verbs: Verb[] = [];
  for (const verb of OPERATIONS) {
    fixture.emulator.reset();
    if (await passes(verb, person, options)) verbs.push(verb);
  }
  return verbs;
}

describe('delegated callers', () => {
  const READS: Verb[] = ['list', 'get'];
  it.each<[string, string, readonly Verb[]]>([
    ['admin', 'enable-ok', OPERATIONS],
    ['privileged-admin', 'enable-ok', OPERATIONS],
    ['privileged-admin', 'global-admin', OPERATIONS],
    ['reader', 'enable-ok', READS],
    ['reader', 'global-admin', READS],
    ['plain', 'enable-ok', []],
    ['plain', 'plain', ['list', 'get', 'delete', 'enable', 'disable']],
    ['reader', 'reader', ['list', 'get', 'delete', 'enable', 'disable']],
    ['admin', 'admin', OPERATIONS],
    ['admin', 'global-admin', []],
    ['admin', 'reader', []],
  ])('%s on %s', async (as, person, verbs) => {
    expect(await allowed(person, { as })).toEqual(verbs);
  });

  it('need the permission as well as the role', async () => {
    const issue = (scope: string) => fixture.emulator.issueGraphToken({ user: 'privileged-admin', scope });
    expect(await allowed('enable-ok', { token: await issue('UserAuthenticationMethod.Read.All') })).toEqual(READS);
    expect(await allowed('enable-ok', { token: await issue('UserAuthMethod-Phone.ReadWrite') })).toEqual([]);
    expect(await allowed('enable-ok', { token: await issue('User.Read.All') })).toEqual([]);
    expect(await allowed('privileged-admin', { token: await issue('UserAuthMethod-Phone.ReadWrite') })).toEqual(
      OPERATIONS,
    );
  });

  it('take their roles from the token, not from the directory', async () => {
    const token = await fixture.emulator.issueGraphToken({ user: 'privileged-admin', claims: { wids: [] } });
    expect(await allowed('enable-ok', { token })).toEqual([]);
  });

  it('hear 403 before 404', async () => {
    const path = '/users/nobody@contoso.example/authentication/phoneMethods';
    expect((await fixture.ask('GET', path, { as: 'plain' })).status).toBe(403);
  });
});

describe('app-only callers', () => {
  it('need no role', async () => {
    expect(await allowed('global-admin', { as: 'app' })).toEqual(OPERATIONS);
  });

  it('have no /me', async () => {
    expect((await fixture.ask('GET', '/me/authentication/phoneMethods', { as: 'app' })).status).toBe(400);
    expect((await fixture.ask('GET', '/me', { as: 'app' })).status).toBe(400);
  });

  it('gain nothing from delegated permission names', async () => {
    const token = await fixture.emulator.issueGraphToken({ app: true, scope: 'UserAuthMethod-Phone.ReadWrite' });
    expect(await allowed('enable-ok', { token })).toEqual([]);
  });
});

describe('the directory', () => {
  it('needs its own permission for others, and words its refusal its own way', async () => {
    const token = await fixture.emulator.issueGraphToken({
      user: 'admin',
      scope: 'UserAuthMethod-Phone.ReadWrite.All User.Read',
    });
    const { status, body } = await fixture.ask('GET', '/users/plain@contoso.example', { token });
    expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
    expect((await fixture.ask('GET', '/me', { token })).status).toBe(200);
  });
});

describe('masking', () => {
  const seen = async (as: string, person: string) =>
    (await fixture.ask('GET', fixture.phones(person, MOBILE), { as })).body.phoneNumber;

  it.each([
    ['admin', 'enable-ok', '+1 XXXXXXXX10'],
    ['admin', 'admin', '+1 4255550101'],
    ['privileged-admin', 'enable-ok', '+1 4255550110'],
    ['reader', 'enable-ok', '+1 4255550110'],
    ['app', 'enable-ok', '+1 4255550110'],
  ])('%s sees %s as %s', async (as, person, number) => {
    expect(await seen(as, person)).toBe(number);
  });

  it('can be switched off', async () => {
    fixture.emulator.tenant.options.maskPhoneNumbers = false;
    expect(await seen('admin', 'enable-ok')).toBe('+1 4255550110');
  });
});

describe('tokens', () => {
  const issue = (options: Parameters<typeof fixture.emulator.issueGraphToken>[0]) =>
    fixture.emulator.issueGraphToken(options);
  it.each<[string, () => Promise<string | undefined>, string]>([
    ['missing', async () => undefined, 'Access token is empty.'],
    ['malformed', async () => 'abc', 'CompactToken parsing failed with error code: 80049217'],
    ['expired', () => issue({ expiresInSeconds: -10 }), 'Lifetime validation failed, the token is expired.'],
    ['forged', () => issue({ key: 'foreign' }), 'Access token validation failure.'],
    ['forged under the published id', () => issue({ key: 'foreign-same-kid' }), 'Access token validation failure.'],
    ['unsigned', () => issue({ key: 'none' }), 'Access token validation failure.'],
    [
      'for another audience',
      () => fixture.emulator.issueCallerToken(),
      'Access token validation failure. Invalid audience.',
    ],
  ])('%s: 401', async (_, make, message) => {
    const token = await make();
    const { status, body, headers } = await fixture.ask('GET', '/me', token === undefined ? { as: null } : { token });
    expect([status, body.error.code, body.error.message]).toEqual([401, 'InvalidAuthenticationToken', message]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
  });
});

describe('the tables', () => {
  it('mark every row with its evidence', () => {
    for (const row of [...PERMISSION_TABLE, ...ROLE_TABLE]) {
      expect(['documented', 'field', 'assumption']).toContain(row.evidence);
    }
  });
});
