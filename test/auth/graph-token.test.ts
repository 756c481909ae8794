import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../src/emulator/server.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const phones =
  '{ phoneMethods(userId: "me") { __typename ... on Error { code } ... on UnexpectedGraphError { status graphCode } } }';
const asked = (token: TokenOptions | string = {}) =>
  harness.run(phones, {}, token).then(({ data }) => data.phoneMethods);

describe('tokens for Graph', () => {
  it('cost one exchange for fifty first requests of a caller (row 86)', async () => {
    const token = await harness.emulator.issueCallerToken();
    await Promise.all(Array.from({ length: 50 }, () => asked(token)));
    expect(harness.emulator.tokenRequests).toHaveLength(1);
    await asked(token);
    expect(harness.emulator.tokenRequests).toHaveLength(1);
  });

  it('are those of the caller, however requests mix (row 26)', async () => {
    const workers = Array.from({ length: 40 }, (_, i) => `worker-${String(i + 1).padStart(4, '0')}`);
    const tokens = await Promise.all(workers.map((user) => harness.emulator.issueCallerToken({ user })));
    const mixed = [...tokens, ...tokens, ...tokens].sort(() => Math.random() - 0.5);
    await Promise.all(mixed.map(asked));
    expect(harness.emulator.requests.length).toBeGreaterThanOrEqual(40);
    for (const { path, oid } of harness.emulator.requests) expect(path).toContain(`/users/${oid}/`);
  });

  const entra = (error: string, number: number, status = 400) => ({
    kind: 'status' as const,
    status,
    headers: { 'content-type': 'application/json' },
    body: { error, error_description: `AADSTS${number}: words about somebody@contoso.example`, error_codes: [number] },
  });
  it.each([
    [
      'an expired assertion',
      entra('invalid_grant', 500133),
      { __typename: 'UnexpectedGraphError', status: 401, graphCode: 'token_expired' },
    ],
    ['missing consent', entra('invalid_grant', 65001), { __typename: 'AccessDeniedError' }],
    [
      "a secret that expired, which is nobody's fault who calls",
      entra('invalid_client', 7000222, 401),
      { __typename: 'GraphUnavailableError' },
    ],
    ['throttling', entra('temporarily_unavailable', 90033, 429), { __typename: 'GraphUnavailableError' }],
    ['an outage', { kind: 'status' as const, status: 503 }, { __typename: 'GraphUnavailableError' }],
  ])('that Microsoft Entra refuses are told apart: %s (row 87)', async (_name, fault, expected) => {
    harness.emulator.faults.add({ match: { operation: 'token' }, fault });
    expect(await asked()).toMatchObject(expected);
    expect(harness.calls().all).toBe(0);
    expect(harness.logged.join('')).not.toContain('words about');
  });
});
