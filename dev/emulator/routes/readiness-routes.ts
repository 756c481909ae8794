// What is asked about one person who cannot sign in: Conditional Access, sign-ins, the domain, the deleted people.
import type { Answer } from '../http/exchange.ts';
import type { ConditionalAccessPolicy } from '../tenant/conditional-access.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import { jsonAnswer, refusalAnswer } from './graph-call.ts';
import { cut, SIGN_IN_PAGES } from './pages.ts';
import { queryOf } from './route.ts';
import type { TenantCall } from './tenant-call.ts';

/** https://learn.microsoft.com/graph/api/conditionalaccessroot-evaluate */
export function answerConditionalAccess({ world, call }: TenantCall): Answer {
  const { signInIdentity, signInContext, signInConditions, appliedPoliciesOnly } = Object(call.body) as {
    signInIdentity?: { userId?: string };
    signInContext?: { includeApplications?: readonly string[] };
    signInConditions?: unknown;
    appliedPoliciesOnly?: boolean;
  };
  const { userId } = Object(signInIdentity) as { userId?: string };
  const applications = Object(signInContext).includeApplications as readonly string[] | undefined;
  if (userId === undefined || applications === undefined || signInConditions === undefined)
    return refusalAnswer(refuse(REFUSALS.badProperty, { name: 'signInIdentity' }), call.ids);
  const groups = world.tenant.groupsOf(userId);
  const applies = (policy: ConditionalAccessPolicy) =>
    policy.state !== 'disabled' &&
    (policy.includeGroups === 'All' || policy.includeGroups.some((group) => groups.has(group))) &&
    (policy.includeApplications === 'All' || policy.includeApplications.some((one) => applications.includes(one)));
  const value = world.tenant.conditionalAccess
    .filter((policy) => appliedPoliciesOnly !== true || applies(policy))
    .map((policy) => ({
      id: policy.id,
      displayName: policy.displayName,
      state: policy.state,
      policyApplies: applies(policy),
      analysisReasons: applies(policy) ? 'notSet' : 'users',
      grantControls: {
        operator: policy.operator,
        builtInControls: policy.builtInControls,
        customAuthenticationFactors: [],
        termsOfUse: [],
        authenticationStrength: policy.allowedCombinations && { allowedCombinations: policy.allowedCombinations },
      },
    }));
  return jsonAnswer(200, { value });
}

/** Newest first. https://learn.microsoft.com/graph/api/signin-list */
export function answerSignIns(asked: TenantCall): Answer {
  const { world, call } = asked;
  if (!world.tenant.options.hasPremiumLicence) return refusalAnswer(REFUSALS.nonPremium, call.ids);
  const query = queryOf(call.url);
  const userId = /^userId eq '([^']+)'$/.exec(query.get('$filter') ?? '')?.[1] ?? '';
  const signIns = (world.tenant.find(userId)?.signIns ?? []).map(({ createdDateTime, errorCode }, index) => ({
    id: `${userId}-${index}`,
    createdDateTime,
    userId,
    appDisplayName: 'Microsoft Teams',
    status: { errorCode, failureReason: errorCode === 0 ? 'Other.' : 'See the error code.', additionalDetails: null },
  }));
  const page = cut(asked, signIns, SIGN_IN_PAGES);
  return 'status' in page ? refusalAnswer(page, call.ids) : jsonAnswer(200, { ...page.link, value: page.items });
}

/** https://learn.microsoft.com/graph/api/domain-get */
export function answerDomain({ world, call, id }: TenantCall): Answer {
  const authenticationType = world.tenant.domains.get(id);
  if (authenticationType === undefined) return refusalAnswer(refuse(REFUSALS.noSuchDomain, { id }), call.ids);
  return jsonAnswer(200, { id, authenticationType, isVerified: true });
}

/** https://learn.microsoft.com/graph/api/directory-deleteditems-get */
export function answerDeletedItem({ world, call, id }: TenantCall): Answer {
  const person = world.tenant.people.get(id);
  if (!person?.deletedDateTime) return refusalAnswer(refuse(REFUSALS.directoryNoSuchUser, { id }), call.ids);
  const { displayName, userPrincipalName, deletedDateTime } = person;
  return jsonAnswer(200, {
    '@odata.type': '#microsoft.graph.user',
    id,
    displayName,
    userPrincipalName: `${id.replaceAll('-', '')}${userPrincipalName}`,
    deletedDateTime,
  });
}
