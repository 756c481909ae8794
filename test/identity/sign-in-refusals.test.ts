import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from '../../dev/emulator/seed.ts';
import { createGraphTokens } from '../../src/identity/graph-token.ts';
import { createSetupRefusals } from '../../src/identity/setup-refusals.ts';
import { createCallerVerifier } from '../../src/identity/verify-caller.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const phones = `{
  phoneMethods(userId: "me") {
    __typename
    ... on Error { code retryable graphRequestId }
    ... on StepUpRequiredError { claims }
  }
}`;
const words = 'words about somebody@contoso.example';

const entra = (error: string, number: number | null, status = 400, more: Record<string, unknown> = {}) => ({
  kind: 'status' as const,
  status,
  headers: { 'content-type': 'application/json' },
  body: {
    error,
    error_description: number === null ? words : `AADSTS${number}: ${words}`,
    ...(number === null ? {} : { error_codes: [number] }),
    ...more,
  },
});

const member = (name: string, code: string) => ({ __typename: name, code, retryable: false, graphRequestId: null });
const signIn = member('SignInRequiredError', 'SIGN_IN_REQUIRED');
const blocked = member('AccessBlockedError', 'ACCESS_BLOCKED');
const misconfigured = member('GatewayMisconfiguredError', 'GATEWAY_MISCONFIGURED');
const unavailable = { ...member('GraphUnavailableError', 'GRAPH_UNAVAILABLE'), retryable: true };
const claims = '{"access_token":{"polids":{"essential":true,"values":["55555555-0000-4000-8000-000000000001"]}}}';

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness();
});
afterEach(() => harness.close());

const refuse = (fault: ReturnType<typeof entra>) =>
  harness.emulator.faults.add({ match: { operation: 'token' }, fault });
const ask = (user = 'admin') => harness.run(phones, {}, { user }).then(({ data }) => data.phoneMethods);
const ready = async () => {
  const answer = await fetch(`${harness.url}/readyz`);
  return { code: answer.status, ...((await answer.json()) as { because?: string }) };
};
const errorLines = () =>
  harness.logged.map((line) => JSON.parse(line)).filter(({ level, msg }) => level === 50 && /set up/.test(msg));

describe('a refusal of the sign-in service', () => {
  it.each([
    ['a changed password', entra('invalid_grant', 50173), signIn],
    ['an expired assertion', entra('invalid_grant', 500133), signIn],
    ['a session that is too old', entra('invalid_grant', 70043), signIn],
    ['a second factor, without claims', entra('interaction_required', 50076), signIn],
    ['an unknown number', entra('invalid_grant', 59999), signIn],
    ['no number at all', entra('interaction_required', null), signIn],
    [
      'a second factor, with claims',
      entra('interaction_required', 50076, 400, { claims }),
      { claims, code: 'STEP_UP_REQUIRED' },
    ],
    [
      'Conditional Access, with claims',
      entra('interaction_required', 53003, 400, { claims }),
      { claims, code: 'STEP_UP_REQUIRED' },
    ],
    ['malformed claims', entra('interaction_required', 50076, 400, { claims: 'not JSON' }), signIn],
    ['Conditional Access, without claims', entra('interaction_required', 53003), blocked],
    ['a disabled account', entra('invalid_grant', 50057), blocked],
    ['a person who is not assigned', entra('invalid_grant', 50105), blocked],
    ['access denied', entra('access_denied', null), blocked],
  ])(
    'for the caller is said to the caller, and Graph is not asked: %s (rows 87, 116)',
    async (_name, fault, expected) => {
      refuse(fault);
      expect(await ask()).toMatchObject(expected);
      expect(harness.calls().all).toBe(0);
      expect(harness.logged.join('')).not.toContain('words about');
      expect(errorLines()).toEqual([]);
      expect(await ready()).toMatchObject({ code: 200 });
    },
  );

  it.each([
    ['an expired secret', entra('invalid_client', 7000222, 401), 'credential'],
    ['a wrong secret', entra('invalid_client', 7000215, 401), 'credential'],
    ['an expired certificate', entra('invalid_client', 700027, 401), 'credential'],
    ['an unknown registration', entra('unauthorized_client', 700016), 'registration'],
    ['another audience', entra('invalid_grant', 500131), 'audience'],
    ['missing consent', entra('invalid_grant', 65001, 400, { suberror: 'consent_required' }), 'consent'],
    ['an unknown scope, without a number', entra('invalid_scope', null), 'registration'],
  ])('of the gateway is reported to its operators: %s (rows 87, 116)', async (_name, fault, part) => {
    refuse(fault);
    expect(await ask()).toEqual(misconfigured);
    expect(harness.calls().all).toBe(0);
    expect(errorLines()).toMatchObject([{ part }]);
    expect(harness.logged.join('')).not.toContain('words about');
    expect(await ready()).toMatchObject({ code: 503, because: `misconfigured: ${part}` });
  });

  it.each([
    ['throttling', entra('temporarily_unavailable', 90033, 429)],
    ['an outage', entra('server_error', null, 503)],
    ['an outage in the words of a refusal', entra('invalid_grant', null, 502)],
    ['words that nobody knows', entra('something_new', null)],
  ])('that is temporary may be retried: %s (rows 87, 116)', async (_name, fault) => {
    refuse(fault);
    expect(await ask()).toEqual(unavailable);
    harness.emulator.faults.clear();
    expect(await ask()).toMatchObject({ __typename: 'PhoneMethodList' });
  });

  it('row 116: a consent that one person lacks does not make the gateway unready for others', async () => {
    expect(await ask('enable-ok')).toMatchObject({ __typename: 'PhoneMethodList' });
    refuse(entra('invalid_grant', 65001));
    expect(await ask('plain')).toEqual(misconfigured);
    expect(await ready()).toMatchObject({ code: 200 });
  });

  it('row 155: costs the caller one exchange, however many requests follow', async () => {
    refuse(entra('invalid_grant', 50173));
    const token = await harness.emulator.issueCallerToken();
    for (let count = 0; count < 5; count++) {
      expect((await harness.run(phones, {}, token)).data.phoneMethods).toEqual(signIn);
    }
    expect(harness.emulator.tokenRequests).toHaveLength(1);
    const { data } = await harness.run(phones, {}, { user: 'plain' });
    expect(data.phoneMethods).toEqual(signIn);
    expect(harness.emulator.tokenRequests).toHaveLength(2);
  });

  it('row 155: of Graph costs one renewal, however many requests follow', async () => {
    const token = await harness.emulator.issueCallerToken();
    harness.emulator.faults.add({ fault: { kind: 'status', status: 401 } });
    for (let count = 0; count < 5; count++) {
      const { data } = await harness.run(phones, {}, token);
      expect(data.phoneMethods).toMatchObject({ __typename: 'UnexpectedGraphError' });
    }
    expect(harness.emulator.tokenRequests).toHaveLength(2);
  });
});

describe('cached refusals', () => {
  it('row 155: expire, so that a caller who is admitted again is served', async () => {
    const { emulator } = harness;
    const callers = createCallerVerifier({
      authorityHost: emulator.loginUrl,
      callerTenants: [TENANT_ID],
      callerClients: null,
      audiences: [GATEWAY_CLIENT_ID],
    });
    const verdict = await callers.verify(`Bearer ${await emulator.issueCallerToken()}`);
    if (!verdict.ok) throw new Error(verdict.reason);
    const tokens = createGraphTokens({
      authorityHost: emulator.loginUrl,
      clientId: GATEWAY_CLIENT_ID,
      credential: { kind: 'client-secret', clientSecret: GATEWAY_CLIENT_SECRET },
      scope: `${emulator.graphUrl}/.default`,
      maxGraphTokens: 10,
      refusedForMs: 50,
    });
    refuse(entra('invalid_grant', 50057));
    expect(await tokens.get(verdict.caller, false)).toMatchObject({ ok: false, failure: { reason: 'blocked' } });
    emulator.faults.clear();
    await expect.poll(async () => (await tokens.get(verdict.caller, false)).ok).toBe(true);
  });

  it('row 116: of the configuration end with the next successful exchange or by themselves', () => {
    let now = 0;
    const setup = createSetupRefusals(() => now);
    setup.refused('one', 'credential');
    expect(setup.current()).toBe('credential');
    setup.accepted('one');
    expect(setup.current()).toBeNull();
    setup.refused('one', 'credential');
    expect(setup.current()).toBe('credential');
    now += 30_000;
    expect(setup.current()).toBeNull();
  });

  it('row 116: of the configuration in one tenant do not affect the others', () => {
    const setup = createSetupRefusals(() => 0);
    setup.accepted('one');
    setup.refused('two', 'registration');
    expect(setup.current()).toBeNull();
  });
});
