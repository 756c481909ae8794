// Readiness through GraphQL, as a Global Reader: who may read the policy.

import { expect } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import type { Harness } from '../support/harness.ts';

export interface CheckAnswer {
  readonly check: string;
  readonly outcome: string;
  readonly certainty: string;
  readonly source: string;
  readonly observedAt: string | null;
  readonly remedy: string | null;
  readonly failure: string | null;
  readonly missingPermissions: readonly string[];
  readonly missingRoles: readonly string[];
}

export const checkFields = 'check outcome certainty source observedAt remedy failure missingPermissions missingRoles';
export const readinessFields = `__typename ... on SmsSignInReadiness {
  userId user { id } verdict headline smsSignInState policyAgeSeconds findings { kind } checks { ${checkFields} } }
  ... on Error { code }`;

const query = `query ($ids: [ID!]!) { smsSignInReadiness(userIds: $ids) { ${readinessFields} } }`;

export async function readinessOf(
  harness: Harness,
  names: readonly string[],
  token: TokenOptions | string = { user: 'reader' },
) {
  const ids = names.map((name) => harness.emulator.tenant.named(name)?.id ?? name);
  const { data, errors } = await harness.run(query, { ids }, token);
  expect(errors).toBeUndefined();
  return data.smsSignInReadiness;
}

/** The checks of one person that say more than that nothing is in the way, by name. */
export async function notableOf(
  harness: Harness,
  name: string,
  token?: TokenOptions | string,
): Promise<Record<string, string>> {
  const [{ checks }] = await readinessOf(harness, [name], token);
  const always = ['CONDITIONAL_ACCESS', 'APPLICATION', 'LAST_FAILED_SIGN_IN'];
  const notable = checks.filter(({ check, outcome }: CheckAnswer) => outcome !== 'PASSES' && !always.includes(check));
  return Object.fromEntries(notable.map(({ check, outcome }: CheckAnswer) => [check, outcome]));
}
