import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Registration } from '../fido2/registration.ts';
import { describeRights, startBench } from './issuing.ts';

const bench = startBench({
  field: 'requestFido2CreationOptions',
  right: 'Fido2Methods.Issue',
  collection: 'fido2Methods',
  user: 'passkey-new-1',
  shows: 'expiresAt publicKey',
  secretsOf: ({ publicKey }) => [(publicKey as { challenge: string }).challenge],
  request: { method: 'GET', path: /creationOptions$/ },
  missingIn: ['usgov', 'china'],
  isKeyless: true,
});
const registration = new Registration(() => bench.harness);
const add = (fault: object, times = 1) =>
  bench.harness.emulator.faults.add({
    match: { operation: 'fido2Methods.options', times },
    fault: fault as { kind: 'reset' },
  });

describe('the right to request creation options', () => describeRights(bench));

describe('creation options', () => {
  it('go to parseCreationOptionsFromJSON as they are, and name their end (row 260)', async () => {
    const before = Date.now();
    const { expiresAt, publicKey, user } = await bench.issue('passkey');
    expect(user.id).toBe(bench.id('passkey'));
    expect(Date.parse(expiresAt) - before).toBeGreaterThan(290_000);
    expect(JSON.stringify(publicKey)).not.toMatch(/@odata|null/);
    expect(publicKey).toMatchObject({
      rp: { id: 'login.microsoft.com', name: 'Microsoft' },
      user: { name: 'passkey@contoso.example', displayName: 'Pilar Kestrel' },
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      excludeCredentials: [{ id: '-2_GRUg2-HYz6_1YG4YRAQ', type: 'public-key', transports: [] }, {}],
      authenticatorSelection: { requireResidentKey: true, userVerification: 'required' },
      attestation: 'direct',
      extensions: {},
    });
    expect(bench.sent()).toBe(1);
  });

  it('have a new challenge in each answer, which is found nowhere else (row 261)', async () => {
    const [one, other] = await Promise.all([bench.issue(), bench.issue()]);
    expect(one.publicKey.challenge).not.toBe(other.publicKey.challenge);
    const kept = `${readFileSync(bench.harness.auditFile ?? '', 'utf8')} ${bench.harness.logged.join('')}`;
    expect(kept).toContain('RequestFido2CreationOptionsSuccess');
    for (const { challenge } of [one.publicKey, other.publicKey]) expect(kept).not.toContain(challenge);
    expect(bench.sent()).toBe(2);
  });

  it('are recorded with the person they are for', async () => {
    await bench.issue('passkey-new-2');
    const lines = readFileSync(bench.harness.auditFile ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofIt = lines.filter(({ target }) => target === bench.id('passkey-new-2'));
    expect(ofIt.map(({ kind, action, state }) => [kind, action, state])).toEqual([
      ['intent', 'requestFido2CreationOptions', undefined],
      ['outcome', 'requestFido2CreationOptions', 'APPLIED'],
    ]);
  });

  it.each([
    ['lost', { kind: 'apply-then-reset' }],
    [
      'without a challenge',
      { kind: 'status', status: 200, body: { challengeTimeoutDateTime: '2030-01-01T00:00:00Z' } },
    ],
    ['no JSON', { kind: 'garbage', status: 200, contentType: 'text/html', body: '<html>' }],
  ])('whose answer is %s can be requested again (row 262)', async (_what, fault) => {
    add(fault);
    expect(await bench.issue()).toMatchObject({ __typename: 'GraphUnavailableError', retryable: true });
    expect((await bench.issue()).__typename).toBe(bench.success);
  });

  it('are for nobody who does not exist, and for oneself nowhere', async () => {
    expect((await bench.issue('00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
    expect((await bench.issue('privileged-admin')).__typename).toBe('PasskeyRegistrationNotAvailableError');
    expect((await bench.issue('no such')).__typename).toBe('InvalidInputError');
    expect((await bench.issue('passkey-new-1', null, { user: 'plain' })).__typename).toBe('AccessDeniedError');
  });

  it('are refused by the policy, whose rule is named where the caller may read it (row 263)', async () => {
    const policy = bench.harness.emulator.tenant.configuration('Fido2');
    policy['isSelfServiceRegistrationAllowed'] = false;
    const refused = { __typename: 'PasskeyNotAllowedByPolicyError', aaGuid: null };
    expect(await registration.request('passkey-new-1')).toMatchObject({ ...refused, policyRule: 'UNKNOWN' });
    bench.harness.emulator.tenant.named('privileged-admin')?.roles.push('Global Reader');
    const reader = { user: 'privileged-admin', expiresInSeconds: 1_800 };
    const named = { ...refused, policyRule: 'SELF_SERVICE_SETUP' };
    expect(await registration.request('passkey-new-1', reader)).toMatchObject(named);
    policy['state'] = 'disabled';
    expect(await registration.request('passkey-new-1', reader)).toMatchObject({ ...refused, policyRule: 'DISABLED' });
  });

  it('of an answer that nothing documents are an unexpected error', async () => {
    add({ kind: 'status', status: 422, body: { error: { code: 'later', message: 'Later.' } } });
    expect((await bench.issue()).__typename).toBe('UnexpectedGraphError');
  });
});
