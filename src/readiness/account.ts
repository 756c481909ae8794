// The properties of an account that determine whether a person can sign in. Graph omits properties that the caller's
// permissions do not cover: they are null here, and must not be taken for a fact.

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { type DomainName, domainOf, type UserRef } from '../graph/ids.ts';
import { path } from '../graph/request.ts';

export interface Account {
  readonly enabled: boolean | null;
  /** `UNKNOWN`: Graph omitted it. */
  readonly origin: 'MEMBER' | 'INTERNAL_GUEST' | 'EXTERNAL_GUEST' | 'UNKNOWN';
  /** Whether it is an account of another tenant, whatever its type; null where it was left out. */
  readonly external: boolean | null;
  readonly synchronised: boolean | null;
  /** Whether a licence covers SMS sign-in. */
  readonly licensed: boolean | null;
  /** Of the sign-in name. */
  readonly domain: DomainName | null;
}

export function readAccount(graph: GraphClient, { id }: UserRef): Loaded<Account> {
  return graph.read(
    path`/users/${id}?$select=id,userPrincipalName,accountEnabled,userType,externalUserState,creationType,identities,onPremisesSyncEnabled,assignedLicenses,assignedPlans`,
    (json) => {
      const found = graphAccount.safeParse(json).data;
      return found?.id.toLowerCase() === id ? accountOf(found) : undefined;
    },
  );
}

const text = z.string().max(1_024).nullish();
const graphAccount = z.object({
  id: z.string(),
  userPrincipalName: text,
  accountEnabled: z.boolean().nullish(),
  userType: text,
  externalUserState: text,
  creationType: text,
  identities: z.array(z.object({ signInType: text })).nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  assignedLicenses: z.array(z.object({ skuId: z.string() })).nullish(),
  assignedPlans: z.array(z.object({ servicePlanId: z.string(), capabilityStatus: text })).nullish(),
});
type GraphAccount = z.output<typeof graphAccount>;

// Microsoft Entra ID P1 and P2, and Office 365 F3, whose Microsoft 365 relatives hold P1:
// https://learn.microsoft.com/entra/identity/authentication/howto-authentication-sms-signin and
// https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
const servicePlans = ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'eec0eb4f-6444-4f95-aba0-50c24d67f998'];
const products = ['4b585984-651b-448a-9e53-3b10f069cf7f'];

function accountOf(found: GraphAccount): Account {
  return {
    enabled: found.accountEnabled ?? null,
    origin: originOf(found),
    external: typeof found.userType === 'string' ? isExternal(found) : null,
    // Null for a person who is not synchronised and for one whose account may not be read: the account's state
    // distinguishes them.
    synchronised: found.onPremisesSyncEnabled ?? (typeof found.accountEnabled === 'boolean' ? false : null),
    licensed: isLicensed(found),
    domain: domainOf(found.userPrincipalName ?? ''),
  };
}

function originOf(found: GraphAccount) {
  if (typeof found.userType !== 'string') return 'UNKNOWN';
  if (found.userType.toLowerCase() !== 'guest') return 'MEMBER';
  return isExternal(found) ? 'EXTERNAL_GUEST' : 'INTERNAL_GUEST';
}

function isExternal({ externalUserState, creationType, userPrincipalName, identities }: GraphAccount): boolean {
  return (
    typeof externalUserState === 'string' ||
    creationType === 'Invitation' ||
    userPrincipalName?.includes('#EXT#') === true ||
    identities?.some(({ signInType }) => signInType === 'federated') === true
  );
}

function isLicensed({ assignedLicenses, assignedPlans }: GraphAccount): boolean | null {
  const hasPlan = assignedPlans?.some(
    ({ servicePlanId, capabilityStatus }) =>
      servicePlans.includes(servicePlanId.toLowerCase()) && capabilityStatus?.toLowerCase() === 'enabled',
  );
  const hasProduct = assignedLicenses?.some(({ skuId }) => products.includes(skuId.toLowerCase()));
  if (hasPlan === true || hasProduct === true) return true;
  return hasPlan === undefined || hasProduct === undefined ? null : false;
}
