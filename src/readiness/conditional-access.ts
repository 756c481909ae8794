// What Conditional Access demands of one person beyond SMS, as Graph's What If works it out for one application, without
// knowing place, device or risk.

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { UserRef } from '../graph/ids.ts';
import { path } from '../graph/request.ts';

/** A Conditional Access policy that is in force and applies to the person. */
export interface AppliedPolicy {
  readonly isAnyEnough: boolean;
  readonly controls: readonly string[];
  /** The combinations of methods that satisfy its authentication strength; null where it demands none. */
  readonly combinations: readonly string[] | null;
}

/** Microsoft Teams, which Microsoft lists among what takes SMS sign-in. */
const application = 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbc';
const names = z.array(z.string().max(256)).max(100);
const appliedPolicies = z.object({
  value: z
    .array(
      z.object({
        state: z.string(),
        policyApplies: z.boolean(),
        grantControls: z
          .object({
            operator: z.string().nullish(),
            builtInControls: names.nullish(),
            customAuthenticationFactors: names.nullish(),
            termsOfUse: names.nullish(),
            authenticationStrength: z.object({ allowedCombinations: names.nullish() }).nullish(),
          })
          .nullish(),
      }),
    )
    .max(1_000),
});

/** https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate */
export function readConditionalAccess(graph: GraphClient, { id }: UserRef): Loaded<readonly AppliedPolicy[]> {
  const question = {
    signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId: id },
    signInContext: { '@odata.type': '#microsoft.graph.applicationContext', includeApplications: [application] },
    signInConditions: { clientAppType: 'browser' },
    appliedPoliciesOnly: true,
  };
  return graph.ask(path`/identity/conditionalAccess/evaluate`, question, (json) =>
    appliedPolicies
      .safeParse(json)
      .data?.value.filter(({ state, policyApplies }) => state === 'enabled' && policyApplies)
      .map(({ grantControls }) => ({
        isAnyEnough: grantControls?.operator === 'OR',
        controls: [
          ...(grantControls?.builtInControls ?? []),
          ...(grantControls?.customAuthenticationFactors ?? []),
          ...(grantControls?.termsOfUse ?? []),
        ],
        combinations: grantControls?.authenticationStrength
          ? (grantControls.authenticationStrength.allowedCombinations ?? [])
          : null,
      })),
  );
}

/** What a policy makes of a sign-in by SMS alone. */
export type Demand = 'NOTHING_MORE' | 'MORE_OR_ELSE' | 'MORE';

/** No built-in authentication strength is satisfied by SMS alone; one of a tenant's own may be. */
export function demandOf({ isAnyEnough, controls, combinations }: AppliedPolicy): Demand {
  const isBeyondSms = (control: string) => ['mfa', 'block', 'passwordChange'].includes(control);
  const isStrengthBeyond = combinations !== null && !combinations.includes('sms');
  if (!controls.some(isBeyondSms) && !isStrengthBeyond) return 'NOTHING_MORE';
  const hasOther = combinations?.includes('sms') === true || !controls.every(isBeyondSms);
  return isAnyEnough && hasOther && !controls.includes('block') ? 'MORE_OR_ELSE' : 'MORE';
}
