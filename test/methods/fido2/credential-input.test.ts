import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAttestation } from '../../../src/methods/fido2/attestation.ts';
import { readPasskey } from '../../../src/methods/fido2/credential-input.ts';
import { type Harness, startHarness } from '../../support/harness.ts';
import { draws } from '../../support/proof.ts';
import { makePasskey, securityKeyAaGuid } from '../../support/software-authenticator.ts';
import { Registration } from './registration.ts';

let harness: Harness;
const registration = new Registration(() => harness);
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const options = { rp: { id: 'login.microsoft.com' }, challenge: 'AAAAAAAAAAAAAAAAAAAAAA' };
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const client = { type: 'webauthn.create', challenge: 'AAAA', origin: 'https://login.microsoft.com' };
type Credential = Awaited<ReturnType<typeof makePasskey>>;
const withResponse = (made: Credential, more: object) => ({ ...made, response: { ...made.response, ...more } });

describe('a credential that cannot be right', () => {
  it.each<[string, (made: Credential) => unknown, string]>([
    ['no object', () => 'text', 'credential'],
    ['nothing', () => ({}), 'credential.id'],
    ['an id that is too short', (made) => ({ ...made, id: 'AAAA', rawId: 'AAAA' }), 'credential.id'],
    ['an id with padding', (made) => ({ ...made, id: `${made.id}==` }), 'credential.id'],
    ['an id in base64', (made) => ({ ...made, id: '++++++++++++++++++++++' }), 'credential.id'],
    [
      'the id of another credential',
      (made) => ({ ...made, id: 'A'.repeat(22), rawId: 'A'.repeat(22) }),
      'credential.id',
    ],
    ['an id that is too long', (made) => ({ ...made, id: 'A'.repeat(1_368) }), 'credential.id'],
    ['two ids', (made) => ({ ...made, rawId: 'A'.repeat(22) }), 'credential.rawId'],
    ['another type', (made) => ({ ...made, type: 'password' }), 'credential.type'],
    ['no response', (made) => ({ ...made, response: null }), 'credential.response'],
    ['a number', (made) => withResponse(made, { clientDataJSON: 1 }), 'credential.response.clientDataJSON'],
    ['no JSON', (made) => withResponse(made, { clientDataJSON: 'AAAA' }), 'credential.response.clientDataJSON'],
    [
      'the data of a sign-in',
      (made) => withResponse(made, { clientDataJSON: encoded({ ...client, type: 'webauthn.get' }) }),
      'credential.response.clientDataJSON',
    ],
    [
      'data without a challenge',
      (made) => withResponse(made, { clientDataJSON: encoded({ ...client, challenge: '' }) }),
      'credential.response.clientDataJSON',
    ],
    [
      'data that is too long',
      (made) => withResponse(made, { clientDataJSON: encoded({ ...client, more: 'x'.repeat(9_000) }) }),
      'credential.response.clientDataJSON',
    ],
    ['no CBOR', (made) => withResponse(made, { attestationObject: 'AAAA' }), 'credential.response.attestationObject'],
    [
      'a cut attestation',
      (made) => withResponse(made, { attestationObject: made.response.attestationObject.slice(0, 200) }),
      'credential.response.attestationObject',
    ],
    [
      'an attestation that is too long',
      (made) => withResponse(made, { attestationObject: 'A'.repeat(90_000) }),
      'credential.response.attestationObject',
    ],
  ])('such as %s is refused at no call, and named (row 448)', async (_what, change, field) => {
    const credential = change(await makePasskey(options));
    const { __typename, violations } = await registration.register('passkey-new-1', { credential });
    expect(__typename).toBe('InvalidInputError');
    expect(violations).toContainEqual({ field: `input.${field}`, reason: 'MALFORMED_CREDENTIAL' });
    expect(harness.calls().all).toBe(0);
  });

  it.each(['', ' ', 'x'.repeat(257), 'a\u0000b', 'a\nb', '\ud800'])(
    'nor the name %j (row 448)',
    async (displayName) => {
      const { violations } = await registration.register('passkey-new-1', { displayName });
      expect(violations).toEqual([{ field: 'input.displayName', reason: 'MALFORMED_DISPLAY_NAME' }]);
      expect(harness.calls().all).toBe(0);
    },
  );

  it('is never repeated in what is said of it', async () => {
    const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';
    const query = `mutation ($input: RegisterFido2MethodInput!) {
      it: registerFido2Method(userId: "plain@contoso.example", input: $input) { ... on Error { message } } }`;
    const credential = { id: secret, type: secret, response: { clientDataJSON: secret, attestationObject: secret } };
    const { data } = await harness.run(query, { input: { displayName: 'A key', credential } });
    expect(JSON.stringify(data)).not.toContain(secret);
  });
});

describe('an attestation object', () => {
  it('names credential, model and whether it is attested', async () => {
    for (const format of ['none', 'packed'] as const) {
      const { id, response } = await makePasskey(options, { format });
      const found = readAttestation(Buffer.from(response.attestationObject, 'base64url'));
      expect(found).toEqual({ credentialId: id, aaGuid: securityKeyAaGuid, isAttested: format === 'packed' });
    }
  });

  it('of any bytes, also nested deeply, is malformed and nothing is thrown', async () => {
    expect(readAttestation(Buffer.alloc(65_000, 0x81))).toBeNull();
    const { response } = await makePasskey(options);
    const real = Buffer.from(response.attestationObject, 'base64url');
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
        const broken = Buffer.from(real);
        broken.set(bytes.subarray(0, real.length - at), at);
        const found = readAttestation(broken);
        return found === null || /^[\w-]*$/.test(found.credentialId);
      }),
      draws(100),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readAttestation(bytes) === null),
      draws(100),
    );
  });

  it('of any JSON gives violations of fields that exist, and throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (credential) => {
        const read = readPasskey({ displayName: 'A key', credential });
        return !read.ok && read.violations.every(({ field }) => field.startsWith('input.credential'));
      }),
      draws(100),
    );
  });
});
