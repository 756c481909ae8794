// Passkeys that are registered for other people: the tenant makes the challenge and verifies what was made of it.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Authenticator, makePasskey, securityKeyAaGuid } from '../../support/software-authenticator.ts';
import { useEmulator } from './support/harness.ts';

let now = Date.now();
const fixture = useEmulator({ now: () => now });
beforeEach(() => {
  now = Date.now();
});

const idOf = (person: string) => fixture.emulator.tenant.named(person)?.id ?? person;
const keys = (person: string) => `/users/${idOf(person)}/authentication/fido2Methods`;
const options = async (person: string) => (await fixture.ask('GET', `${keys(person)}/creationOptions`)).body;
const post = (person: string, credential: object, displayName = 'A key') =>
  fixture.ask('POST', keys(person), { body: { displayName, publicKeyCredential: credential } });
const register = async (person: string, how: Authenticator = {}) =>
  post(person, await makePasskey((await options(person)).publicKey, how));
const policy = () => fixture.emulator.tenant.configuration('Fido2');
const says = ({ status, body }: { status: number; body: { error: { message: string } } }) =>
  `${status} ${body.error.message}`;

describe('creation options', () => {
  it('bind a challenge of five minutes to one person, and list their passkeys', async () => {
    const { challengeTimeoutDateTime, publicKey } = await options('passkey');
    expect(Date.parse(challengeTimeoutDateTime)).toBe(now + 300_000);
    expect(publicKey.rp.id).toBe('login.microsoft.com');
    expect(publicKey.user.name).toBe('passkey@contoso.example');
    expect(publicKey.excludeCredentials.map(({ id }: { id: string }) => id)).toEqual([
      '-2_GRUg2-HYz6_1YG4YRAQ',
      'pgIfj2fnom8rJdb4_h1gKqDkq-gxHFksI-m2aR5T-PNNycBfENAM4ksEBvoXky6d',
    ]);
    expect((await options('passkey')).publicKey.challenge).not.toBe(publicKey.challenge);
  });

  it('are for other people alone, and take a permission to write', async () => {
    const own = await fixture.ask('GET', '/me/authentication/fido2Methods/creationOptions');
    expect([own.status, own.body.error.code]).toEqual([405, 'methodNotAllowed']);
    const ask = async (scope: string, user = 'privileged-admin') => {
      const token = await fixture.emulator.issueGraphToken({ user, scope });
      return (await fixture.ask('GET', `${keys('passkey')}/creationOptions`, { token })).status;
    };
    expect(await ask('UserAuthMethod-Passkey.Read.All')).toBe(403);
    expect(await ask('UserAuthMethod-Passkey.ReadWrite')).toBe(403);
    expect(await ask('UserAuthMethod-Passkey.ReadWrite.All', 'plain')).toBe(403);
    expect(await ask('UserAuthMethod-Passkey.ReadWrite.All')).toBe(200);
  });
});

describe('a registration', () => {
  it('of a security key is listed as attested, under the id of its credential', async () => {
    const { status, body } = await register('passkey-new-1', { format: 'packed', credentialId: Buffer.alloc(16, 7) });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: `${Buffer.alloc(16, 7).toString('base64url')}2`,
      displayName: 'A key',
      aaGuid: securityKeyAaGuid,
      attestationLevel: 'attested',
      passkeyType: 'deviceBound',
      attestationCertificates: [expect.stringMatching(/^[0-9a-f]{40}$/)],
    });
    expect((await fixture.ask('GET', keys('passkey-new-1'))).body.value).toHaveLength(1);
  });

  it('of a synced passkey is listed as not attested', async () => {
    const { body } = await register('passkey-new-1', { isSynced: true });
    expect(body).toMatchObject({ attestationLevel: 'notAttested', passkeyType: 'synced', attestationCertificates: [] });
  });

  it.each<[string, Authenticator]>([
    ['another origin', { origin: 'https://login.example' }],
    ['another relying party', { rpId: 'login.example' }],
    ['nobody verified', { isVerified: false }],
    ['a signature over something else', { format: 'packed', forges: true }],
    ['a sign-in', { type: 'webauthn.get' }],
  ])('with %s is refused as not verified', async (_what, how) => {
    expect(says(await register('passkey-new-1', how))).toBe('400 The public key credential could not be verified.');
  });

  it('with other bytes, or without any, is refused', async () => {
    const credential = { id: 'AAAA', response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } };
    expect(says(await post('passkey-new-1', credential))).toBe('400 The public key credential could not be verified.');
    const without = await fixture.ask('POST', keys('passkey-new-1'), { body: { displayName: 'A key' } });
    expect(says(without)).toBe('400 The request is missing a fido2AuthenticationMethod entity');
  });

  it('with a challenge of somebody else, of nobody, or used before is refused', async () => {
    const { publicKey } = await options('passkey-new-1');
    const credential = await makePasskey(publicKey);
    const refused = '400 The challenge was not issued for this user.';
    expect(says(await post('passkey-new-2', credential))).toBe(refused);
    expect(says(await post('passkey-new-2', await makePasskey({ ...publicKey, challenge: 'AAAA' })))).toBe(refused);
    expect((await post('passkey-new-1', credential)).status).toBe(201);
    expect(says(await post('passkey-new-1', await makePasskey(publicKey)))).toBe(refused);
  });

  it('is possible for five minutes', async () => {
    const early = await makePasskey((await options('passkey-new-1')).publicKey);
    const late = await makePasskey((await options('passkey-new-1')).publicKey);
    now += 300_000;
    expect((await post('passkey-new-1', early)).status).toBe(201);
    now += 1;
    expect(says(await post('passkey-new-1', late))).toBe('400 The challenge has expired.');
  });

  it('of an eleventh passkey, or of the same one, is refused', async () => {
    expect(says(await register('passkey-full'))).toBe('400 The maximum number of passkeys is registered.');
    const credentialId = Buffer.alloc(16, 9);
    expect((await register('passkey-new-1', { credentialId })).status).toBe(201);
    expect(says(await register('passkey-new-2', { credentialId }))).toBe('400 The passkey is already registered.');
  });

  it('follows the policy on attestation and on models', async () => {
    policy()['isAttestationEnforced'] = true;
    expect(says(await register('passkey-new-1'))).toBe('400 Attestation is enforced by policy.');
    const restrictions = { isEnforced: true, enforcementType: 'block', aaGuids: [securityKeyAaGuid] };
    policy()['keyRestrictions'] = restrictions;
    const attested = { format: 'packed' } as const;
    const restricted = '400 The AAGUID of the authenticator is restricted by policy.';
    expect(says(await register('passkey-new-1', attested))).toBe(restricted);
    policy()['keyRestrictions'] = { ...restrictions, enforcementType: 'allow' };
    expect((await register('passkey-new-1', attested)).status).toBe(201);
    policy()['keyRestrictions'] = { ...restrictions, enforcementType: 'allow', aaGuids: [] };
    expect(says(await register('passkey-new-1', attested))).toBe(restricted);
  });

  it('follows the policy on people and on self-service, which also refuses the options', async () => {
    const credential = await makePasskey((await options('passkey-new-1')).publicKey);
    policy()['isSelfServiceRegistrationAllowed'] = false;
    expect(says(await post('passkey-new-1', credential))).toContain('Self-service');
    expect((await options('passkey-new-1')).error.message).toContain('Self-service');
    policy()['excludeTargets'] = [{ targetType: 'user', id: idOf('passkey-new-1') }];
    const disabled = 'Passkey (FIDO2) is not enabled on user by policy.';
    expect(says(await post('passkey-new-1', credential))).toBe(`400 ${disabled}`);
    expect((await options('passkey-new-1')).error.message).toBe(disabled);
  });

  it('is the same in a batch', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = { publicKeyCredential: await makePasskey((await options('passkey-new-1')).publicKey) };
    const requests = [{ id: '1', method: 'POST', url: keys('passkey-new-1'), headers, body }];
    const answer = await fixture.ask('POST', '/$batch', { body: { requests } });
    expect(answer.body.responses[0]).toMatchObject({ status: 201, body: { displayName: null } });
  });
});
