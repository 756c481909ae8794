// The phone operations over HTTP: shapes, state, and every refusal row a person of the seed stands for.
import { describe, expect, it } from 'vitest';
import { ALTERNATE, MOBILE, OFFICE, useEmulator } from './support/harness.ts';

const fixture = useEmulator();

async function mobileOf(person: string) {
  return (await fixture.ask('GET', fixture.phones(person, MOBILE))).body;
}

describe('reads', () => {
  it('lists phones with fixed ids, spaced numbers and a context', async () => {
    const { status, body, headers } = await fixture.ask('GET', fixture.phones('three-phones'));
    expect(status).toBe(200);
    expect(body['@odata.context']).toBe(
      `${fixture.emulator.graphUrl}/v1.0/$metadata#users('${fixture.id('three-phones')}')/authentication/phoneMethods`,
    );
    expect(body.value).toEqual([
      { id: MOBILE, phoneNumber: '+44 7700900120', phoneType: 'mobile', smsSignInState: 'notEnabled' },
      { id: ALTERNATE, phoneNumber: '+44 7700900121', phoneType: 'alternateMobile', smsSignInState: 'notSupported' },
      { id: OFFICE, phoneNumber: '+1 4255550122', phoneType: 'office', smsSignInState: 'notSupported' },
    ]);
    expect(headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it.each([
    ['already-ready', 'ready'],
    ['enable-ok', 'notEnabled'],
    ['not-unique', 'notEnabled'],
    ['policy-blocked', 'notAllowedByPolicy'],
    ['guest', 'notAllowedByPolicy'],
  ])('shows %s as %s', async (person, state) => {
    expect(await mobileOf(person)).toMatchObject({ smsSignInState: state });
  });

  it('reads by UPN, in any case, and by OData key', async () => {
    for (const path of [
      '/users/Enable-OK@contoso.example/authentication/phoneMethods',
      "/users('enable-ok@contoso.example')/authentication/phonemethods",
      '/users/enable-ok%40contoso.example/authentication/phoneMethods?$select=id',
    ]) {
      const { status, body } = await fixture.ask('GET', path);
      expect([path, status, body.value.length]).toEqual([path, 200, 1]);
    }
  });

  it('reads a guest by encoded UPN, and loses the path of a raw one', async () => {
    const upn = fixture.emulator.tenant.named('guest')!.userPrincipalName;
    const rest = '/authentication/phoneMethods';
    expect((await fixture.ask('GET', `/users/${encodeURIComponent(upn)}${rest}`)).status).toBe(200);
    expect((await fixture.ask('GET', `/users/${upn}${rest}`)).status).toBe(404);
  });

  it('reads /me without a role', async () => {
    const { body } = await fixture.ask('GET', '/me/authentication/phoneMethods', { as: 'plain' });
    expect(body.value[0].phoneNumber).toBe('+1 4255550103');
  });
});

describe('SMS sign-in', () => {
  it('is enabled with 204 and no body, and is then ready', async () => {
    const { status, body } = await fixture.ask('POST', `${fixture.phones('enable-ok', MOBILE)}/enableSmsSignIn`);
    expect([status, body]).toEqual([204, undefined]);
    expect(await mobileOf('enable-ok')).toMatchObject({ smsSignInState: 'ready' });
  });

  it('takes the qualified action name, and is disabled again', async () => {
    const path = fixture.phones('enable-ok', MOBILE);
    expect((await fixture.ask('POST', `${path}/microsoft.graph.enableSmsSignIn`)).status).toBe(204);
    expect((await fixture.ask('POST', `${path}/disableSmsSignIn`)).status).toBe(204);
    expect(await mobileOf('enable-ok')).toMatchObject({ smsSignInState: 'notEnabled' });
  });

  it('changes nothing for a number that is ready already', async () => {
    expect((await fixture.ask('POST', `${fixture.phones('already-ready', MOBILE)}/enableSmsSignIn`)).status).toBe(204);
    expect(await mobileOf('already-ready')).toMatchObject({ smsSignInState: 'ready' });
  });

  it('releases the number on disable', async () => {
    expect((await fixture.ask('POST', `${fixture.phones('already-ready', MOBILE)}/disableSmsSignIn`)).status).toBe(204);
    expect((await fixture.ask('POST', `${fixture.phones('not-unique', MOBILE)}/enableSmsSignIn`)).status).toBe(204);
  });

  it('leaves a refused number as not unique', async () => {
    await fixture.ask('POST', `${fixture.phones('not-unique', MOBILE)}/enableSmsSignIn`);
    expect(await mobileOf('not-unique')).toMatchObject({ smsSignInState: 'phoneNumberNotUnique' });
  });

  it('follows the policy as it changes', async () => {
    const { policy } = fixture.emulator.tenant;
    const path = `${fixture.phones('enable-ok', MOBILE)}/enableSmsSignIn`;
    policy.includeTargets = [{ targetType: 'user', id: fixture.id('plain'), isUsableForSignIn: true }];
    expect((await fixture.ask('POST', path)).status).toBe(405);
    policy.includeTargets = [{ targetType: 'user', id: fixture.id('enable-ok'), isUsableForSignIn: false }];
    expect((await fixture.ask('POST', path)).status).toBe(405);
    policy.includeTargets = [{ targetType: 'user', id: fixture.id('enable-ok'), isUsableForSignIn: true }];
    expect((await fixture.ask('POST', path)).status).toBe(204);
  });

  it('can be made to ignore writes by UPN', async () => {
    fixture.emulator.tenant.options.upnWritesDoNothing = true;
    const path = `/authentication/phoneMethods/${MOBILE}/enableSmsSignIn`;
    expect((await fixture.ask('POST', `/users/enable-ok@contoso.example${path}`)).status).toBe(204);
    expect(await mobileOf('enable-ok')).toMatchObject({ smsSignInState: 'notEnabled' });
    expect((await fixture.ask('POST', `/users/${fixture.id('enable-ok')}${path}`)).status).toBe(204);
    expect(await mobileOf('enable-ok')).toMatchObject({ smsSignInState: 'ready' });
  });
});

describe('create, update, delete', () => {
  it('adds a mobile, normalises it and registers it', async () => {
    const body = { phoneNumber: '+12025550142', phoneType: 'mobile' };
    const created = await fixture.ask('POST', fixture.phones('no-phone'), { body });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ id: MOBILE, phoneNumber: '+1 2025550142', smsSignInState: 'ready' });
  });

  it('answers 409 for a taken number and saves the phone nevertheless', async () => {
    const body = { phoneNumber: '+1 4255550111', phoneType: 'mobile' };
    const created = await fixture.ask('POST', fixture.phones('no-phone'), { body });
    expect([created.status, created.body.error.code]).toEqual([409, 'phoneNumberNotUnique']);
    expect(await mobileOf('no-phone')).toMatchObject({
      phoneNumber: '+1 4255550111',
      smsSignInState: 'phoneNumberNotUnique',
    });
    const updated = await fixture.ask('PATCH', fixture.phones('enable-ok', MOBILE), {
      body: { phoneNumber: '+1 4255550111' },
    });
    expect(updated.status).toBe(409);
    expect(await mobileOf('enable-ok')).toMatchObject({ phoneNumber: '+1 4255550111' });
  });

  it('saves without registering where policy does not allow it', async () => {
    const path = fixture.phones('policy-blocked', MOBILE);
    const updated = await fixture.ask('PATCH', path, { body: { phoneNumber: '+1 4255550111' } });
    expect([updated.status, updated.body]).toEqual([204, undefined]);
    expect(await mobileOf('policy-blocked')).toMatchObject({ smsSignInState: 'notAllowedByPolicy' });
  });

  it('deletes the alternate, then the mobile', async () => {
    expect((await fixture.ask('DELETE', fixture.phones('three-phones', ALTERNATE))).status).toBe(204);
    expect((await fixture.ask('DELETE', fixture.phones('three-phones', MOBILE))).status).toBe(204);
    expect((await fixture.ask('GET', fixture.phones('three-phones'))).body.value).toMatchObject([{ id: OFFICE }]);
  });
});

describe('refusals', () => {
  const create = (phoneType: unknown, phoneNumber: unknown = '+1 2025550142', more = {}) => ({
    body: { phoneType, phoneNumber, ...more },
  });
  const rows: [string, string, () => string, object, number, string][] = [
    [
      'enable: number taken',
      'POST',
      () => `${fixture.phones('not-unique', MOBILE)}/enableSmsSignIn`,
      {},
      409,
      'phoneNumberNotUnique',
    ],
    [
      'enable: not in policy',
      'POST',
      () => `${fixture.phones('policy-blocked', MOBILE)}/enableSmsSignIn`,
      {},
      405,
      'disabledByPolicy',
    ],
    ['enable: guest', 'POST', () => `${fixture.phones('guest', MOBILE)}/enableSmsSignIn`, {}, 405, 'disabledByPolicy'],
    ['enable: office', 'POST', () => `${fixture.phones('office-only', OFFICE)}/enableSmsSignIn`, {}, 400, 'badRequest'],
    [
      'enable: no mobile',
      'POST',
      () => `${fixture.phones('office-only', MOBILE)}/enableSmsSignIn`,
      {},
      404,
      'itemNotFound',
    ],
    [
      'disable: office',
      'POST',
      () => `${fixture.phones('office-only', OFFICE)}/disableSmsSignIn`,
      {},
      400,
      'badRequest',
    ],
    ['get: no such phone', 'GET', () => fixture.phones('no-phone', MOBILE), {}, 404, 'itemNotFound'],
    ['get: no such method id', 'GET', () => fixture.phones('plain', '123'), {}, 404, 'UnknownError'],
    [
      'list: no such user',
      'GET',
      () => '/users/nobody@contoso.example/authentication/phoneMethods',
      {},
      404,
      'resourceNotFound',
    ],
    ['list: throttled', 'GET', () => fixture.phones('throttled'), {}, 429, 'TooManyRequests'],
    ['list: unavailable', 'GET', () => fixture.phones('unavailable'), {}, 503, 'serviceNotAvailable'],
    ['delete: default method', 'DELETE', () => fixture.phones('default-method', MOBILE), {}, 400, 'badRequest'],
    ['delete: mobile before alternate', 'DELETE', () => fixture.phones('three-phones', MOBILE), {}, 400, 'badRequest'],
    ['create: type exists', 'POST', () => fixture.phones('plain'), create('mobile'), 400, 'badRequest'],
    ['create: alternate first', 'POST', () => fixture.phones('no-phone'), create('alternateMobile'), 400, 'badRequest'],
    ['create: unknown type', 'POST', () => fixture.phones('no-phone'), create('fax'), 400, 'badRequest'],
    ['create: no type', 'POST', () => fixture.phones('no-phone'), create(undefined), 400, 'badRequest'],
    ['create: bad number', 'POST', () => fixture.phones('no-phone'), create('mobile', '555-0142'), 400, 'badRequest'],
    [
      'create: read-only property',
      'POST',
      () => fixture.phones('no-phone'),
      create('mobile', '+1 2025550142', { smsSignInState: 'ready' }),
      400,
      'badRequest',
    ],
    [
      'create: not JSON',
      'POST',
      () => fixture.phones('no-phone'),
      { rawBody: '{', headers: { 'content-type': 'application/json' } },
      400,
      'BadRequest',
    ],
    [
      'create: no content type',
      'POST',
      () => fixture.phones('no-phone'),
      { rawBody: '{}', headers: { 'content-type': 'text/plain' } },
      400,
      'BadRequest',
    ],
    ['update: other type', 'PATCH', () => fixture.phones('plain', MOBILE), create('office'), 400, 'badRequest'],
    ['update: no such phone', 'PATCH', () => fixture.phones('plain', OFFICE), create('office'), 404, 'itemNotFound'],
    ['wrong verb', 'PUT', () => fixture.phones('plain', MOBILE), { body: {} }, 405, 'Request_BadRequest'],
    ['no such route', 'GET', () => '/groups', {}, 404, 'UnknownError'],
    ['no such action', 'POST', () => `${fixture.phones('plain', MOBILE)}/callMe`, {}, 404, 'UnknownError'],
  ];
  it.each(rows)('%s', async (_, method, path, options, status, code) => {
    const before = structuredClone(fixture.emulator.tenant.people.values().map((person) => [...person.phones.keys()]));
    const answer = await fixture.ask(method, path(), options);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(fixture.emulator.tenant.people.values().map((person) => [...person.phones.keys()])).toEqual(before);
  });

  it('repeat the message where the backend does, with a zoneless date and both ids', async () => {
    const headers = { 'client-request-id': 'cccccccc-0000-4000-8000-000000000001' };
    const { body, headers: sent } = await fixture.ask('DELETE', fixture.phones('default-method', MOBILE), { headers });
    const { message, innerError } = body.error;
    expect(message).toContain(`[${MOBILE}] matches the user's current default authentication method`);
    expect(innerError.message).toBe(message);
    expect(innerError.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(innerError['request-id']).toBe(sent.get('request-id'));
    expect(innerError['client-request-id']).toBe(headers['client-request-id']);
    expect(sent.get('client-request-id')).toBe(headers['client-request-id']);
  });

  it('name the wait when throttled', async () => {
    expect((await fixture.ask('GET', fixture.phones('throttled'))).headers.get('retry-after')).toBe('120');
  });
});

describe('users', () => {
  it('selects properties, by id or UPN', async () => {
    const path = '/users/guest_fabrikam.example%23EXT%23@contoso.example?$select=id,displayName';
    const { body } = await fixture.ask('GET', path);
    expect(body).toEqual({
      '@odata.context': expect.any(String),
      id: fixture.id('guest'),
      displayName: 'Gus Fabrikam',
    });
  });

  it('answers a missing user and an unknown property as the directory does', async () => {
    const missing = await fixture.ask('GET', '/users/nobody@contoso.example');
    expect([missing.status, missing.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
    const unknown = await fixture.ask('GET', '/me?$select=shoeSize');
    expect([unknown.status, unknown.body.error.code]).toEqual([400, 'BadRequest']);
  });
});
