// Refusals of the sign-in service by their AADSTS numbers: for people of the seed, and by fault rules.
import { describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET } from '../../../dev/emulator/seed.ts';
import { useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const exchange = async (user: string) =>
  fixture.token({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: GATEWAY_CLIENT_ID,
    client_secret: GATEWAY_CLIENT_SECRET,
    scope: 'https://graph.microsoft.com/.default',
    assertion: await fixture.emulator.issueCallerToken({ user }),
  });
const asApplication = () =>
  fixture.token({
    grant_type: 'client_credentials',
    client_id: GATEWAY_CLIENT_ID,
    client_secret: GATEWAY_CLIENT_SECRET,
    scope: 'https://graph.microsoft.com/.default',
  });
const refuse = (number: number, match = {}, more = {}) =>
  fixture.emulator.faults.add({
    match: { operation: 'token', ...match },
    fault: { kind: 'aadsts', number, ...more } as never,
  });

describe('people of the seed', () => {
  it.each([
    ['step-up', 'interaction_required', 50076, true],
    ['session-revoked', 'invalid_grant', 50173, false],
    ['blocked-by-policy', 'interaction_required', 53003, false],
    ['blocked-with-claims', 'interaction_required', 53003, true],
    ['disabled', 'invalid_grant', 50057, false],
    ['not-assigned', 'invalid_grant', 50105, false],
    ['not-consented', 'invalid_grant', 65001, false],
  ])('%s is answered %s, AADSTS%i, with claims: %s', async (user, error, number, claims) => {
    const { status, body } = await exchange(user);
    expect([status, body.error, body.error_codes, body.claims !== undefined]).toEqual([400, error, [number], claims]);
    expect(body.error_description).toMatch(new RegExp(`^AADSTS${number}: .* Trace ID: .* Timestamp: .*Z$`));
    if (claims) expect(JSON.parse(body.claims)).toHaveProperty('access_token');
  });

  it('says in the directory that an account is disabled', async () => {
    const path = `/users/${fixture.id('disabled')}?$select=accountEnabled`;
    const token = await fixture.emulator.issueGraphToken({ user: 'privileged-admin', scope: 'User.Read.All' });
    expect((await fixture.ask('GET', path, { token })).body.accountEnabled).toBe(false);
  });
});

describe('the fault kind aadsts', () => {
  it.each([
    [50173, 400, 'invalid_grant', 'bad_token'],
    [50076, 400, 'interaction_required', undefined],
    [53003, 400, 'interaction_required', 'message_only'],
    [50057, 400, 'invalid_grant', undefined],
    [50105, 400, 'invalid_grant', undefined],
    [65001, 400, 'invalid_grant', 'consent_required'],
    [700082, 400, 'invalid_grant', 'bad_token'],
    [500011, 400, 'invalid_resource', undefined],
    [7000215, 401, 'invalid_client', undefined],
    [7000222, 401, 'invalid_client', undefined],
  ])('answers %i as Entra does: %i %s %s', async (number, status, error, suberror) => {
    refuse(number);
    const answer = await exchange('admin');
    expect([answer.status, answer.body.error, answer.body.error_codes, answer.body.suberror]).toEqual([
      status,
      error,
      [number],
      suberror,
    ]);
    expect(answer.body.error_description).not.toContain('{');
  });

  it('is for one person, and with claims where asked', async () => {
    refuse(53003, { user: 'admin' }, { claims: true });
    expect((await exchange('admin')).body).toMatchObject({ error_codes: [53003], claims: expect.any(String) });
    expect([(await exchange('reader')).status, (await asApplication()).status]).toEqual([200, 200]);
  });

  it('is refused for a number that is not known, and for anything but tokens', () => {
    expect(() => refuse(1)).toThrow();
    expect(() => refuse(50173, { operation: 'list' })).toThrow(/aadsts is of the sign-in service/);
  });
});
