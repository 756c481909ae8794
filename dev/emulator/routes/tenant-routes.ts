// Calls to Graph that are about no one person: finds the operation, judges permission and role, answers.
import type { Answer } from '../http/exchange.ts';
import { rulesOf, TENANT_OPERATION_NAMES, type TenantOperation } from '../resources/tenant-operations.ts';
import type { Actor } from '../tenant/actor.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { ROLE_IDS } from '../tenant/roles.ts';
import { type GraphCall, refusalAnswer } from './graph-call.ts';
import { answerDeletedUsers, answerGroup, answerMembers, answerSearch } from './people-routes.ts';
import { answerConfiguration, answerMethodsPolicy, answerSmsPolicy } from './policy-routes.ts';
import { answerConditionalAccess, answerDeletedItem, answerDomain, answerSignIns } from './readiness-routes.ts';
import { answerByFeature, answerByMethod, answerRegistrationDetails } from './report-routes.ts';
import { pathOf } from './route.ts';
import type { TenantCall } from './tenant-call.ts';
import type { World } from './world.ts';

export interface TenantRoute {
  operation: TenantOperation;
  /** What stands at `:id`; empty where nothing does. */
  id: string;
}

const ANSWERS: Readonly<Record<TenantOperation, (asked: TenantCall) => Answer>> = {
  getSmsPolicy: answerSmsPolicy,
  getPassPolicy: answerConfiguration('TemporaryAccessPass'),
  getPasskeyPolicy: answerConfiguration('Fido2'),
  getMethodsPolicy: answerMethodsPolicy,
  listRegistrationDetails: answerRegistrationDetails,
  countByMethod: answerByMethod,
  countByFeature: answerByFeature,
  listDeletedUsers: answerDeletedUsers,
  searchUsers: answerSearch,
  getGroup: answerGroup,
  listMembers: answerMembers,
  evaluateConditionalAccess: answerConditionalAccess,
  listSignIns: answerSignIns,
  getDomain: answerDomain,
  getDeletedItem: answerDeletedItem,
};

/** Undefined for a path of people, and for one that leads nowhere. */
export function parseTenantRoute(method: string, url: string): TenantRoute | undefined {
  const segments = pathOf(url)
    .split('/')
    .filter((segment) => segment !== '')
    // A function is found by its name.
    .map((segment) => segment.replace(/\(.+\)$/, '()'));
  for (const operation of TENANT_OPERATION_NAMES) {
    const rules = rulesOf(operation);
    const shape = rules.shape.split('/');
    const fits = (part: string, index: number) => part === ':id' || part === segments[index]?.toLowerCase();
    if (rules.method === method && shape.length === segments.length && shape.every(fits))
      return { operation, id: (segments[shape.indexOf(':id')] ?? '').toLowerCase() };
  }
  return undefined;
}

export function answerTenant(world: World, call: GraphCall, actor: Actor, { operation, id }: TenantRoute): Answer {
  if (!mayAsk(actor, operation)) return refusalAnswer(refusalOf(operation), call.ids);
  return ANSWERS[operation]({ world, call, actor, id });
}

function mayAsk(actor: Actor, operation: TenantOperation): boolean {
  const rules = rulesOf(operation);
  if (!rules[actor.kind].some((permission) => actor.permissions.has(permission))) return false;
  if (actor.kind === 'application' || rules.roles.length === 0) return true;
  return rules.roles.some((role) => actor.roleIds.has(ROLE_IDS[role]));
}

// The authentication-methods backend answers for policies, the directory for all else.
function refusalOf(operation: TenantOperation) {
  return rulesOf(operation).shape.startsWith('policies/') ? REFUSALS.accessDenied : REFUSALS.directoryDenied;
}
