// One call to Graph, performed: route, person, outage, authorisation, operation, in the order in which Graph would
// say no. Synchronous, so that the state changes of a batch happen in one piece each.
import type { Answer } from '../http/exchange.ts';
import type { Lag } from '../replication.ts';
import { resourceOf } from '../resources/index.ts';
import type { Actor } from '../tenant/actor.ts';
import { verifyRegistration } from '../tenant/attestation.ts';
import { isAuthorised } from '../tenant/authorization.ts';
import {
  isBetaOperation,
  isDirectoryOperation,
  isPhoneOperation,
  isWrite,
  MIXED_LIST,
  type Operation,
  RESET_OPERATION,
  RESET_PASSWORD,
  REVOKE,
} from '../tenant/operations.ts';
import type { Person } from '../tenant/person.ts';
import { REFUSALS, type Refusal, refuse } from '../tenant/refusals.ts';
import { answerBeta } from './beta-routes.ts';
import { type GraphCall, refusalAnswer } from './graph-call.ts';
import { answerMixedList } from './mixed-list.ts';
import { answerReset, answerResetOperation } from './password-reset-routes.ts';
import { answerPhoneOperation, type PhoneRequest } from './phone-routes.ts';
import { answerResource } from './resource-routes.ts';
import { parseRoute, pathOf, type Route } from './route.ts';
import { answerTenant, parseTenantRoute } from './tenant-routes.ts';
import { answerMemberships, answerRevocation, answerUser } from './user-routes.ts';
import type { World } from './world.ts';

/**
 * As `perform`, after what a registration proves was verified, which takes time: the change itself happens in one piece
 * nevertheless.
 */
export function performVerified(world: World, call: GraphCall, actor: Actor, lag: Lag): Answer | Promise<Answer> {
  const verifying = registers(call) ? verifyRegistration(call.body) : undefined;
  return (
    verifying?.then((attestation) => perform(world, { ...call, attestation }, actor, lag)) ??
    perform(world, call, actor, lag)
  );
}

const registers = ({ method, url }: GraphCall) =>
  method === 'POST' && /\/authentication\/fido2methods\/?$/i.test(pathOf(url));

/** `lag` is that of what the call changes, in place of the tenant's own. */
function perform(world: World, call: GraphCall, actor: Actor, lag: Lag): Answer {
  const ofTenant = parseTenantRoute(call.method, call.url);
  if (ofTenant) {
    const { refusal, headers } = world.throttling.take(ofTenant.operation, actor.clientId);
    const answer = refusal ? refusalAnswer(refusal, call.ids) : answerTenant(world, call, actor, ofTenant);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }
  const route = parseRoute(call);
  if ('status' in route) return refusalAnswer(route, call.ids);
  const { refusal, headers } = world.throttling.take(route.operation, actor.clientId);
  if (refusal) return refusalAnswer(refusal, call.ids);
  const answer = answerRoute(world, call, actor, lag, route);
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function answerRoute(world: World, call: GraphCall, actor: Actor, lag: Lag, route: Route): Answer {
  const person = targetOf(world, route, actor);
  const refusal = refusalOf(world, route, actor, person);
  if (refusal || !person) return refusalAnswer(refusal ?? REFUSALS.noSuchUser, call.ids);
  const { operation } = route;
  if (operation === 'checkMemberGroups') return answerMemberships(world, call, person);
  if (operation === REVOKE) return world.replication.write(person, lag, () => answerRevocation(world, person));
  if (isDirectoryOperation(operation)) return answerUser(world, call, actor, person);
  const request = { world, call, actor, route, person };
  if (isWrite(operation)) return world.replication.write(person, lag, () => answerMethods(operation, request));
  return answerMethods(operation, { ...request, person: world.replication.withMethodsAsRead(person) });
}

function answerMethods(operation: Operation, request: PhoneRequest): Answer {
  if (isPhoneOperation(operation)) return answerPhoneOperation(operation, request);
  if (operation === MIXED_LIST) return answerMixedList(request);
  if (isBetaOperation(operation)) return answerBeta(operation, request);
  if (operation === RESET_PASSWORD) return answerReset(request);
  if (operation === RESET_OPERATION) return answerResetOperation(request);
  const found = resourceOf(operation);
  if (!found) throw new Error(`nothing answers ${operation}`);
  return answerResource(found.resource, found.verb, request);
}

/** The person a route is about; undefined for an unknown key, or for /me without a user. */
export function targetOf(world: World, route: Route, actor: Actor): Person | undefined {
  if (route.user.kind === 'key') return world.tenant.find(route.user.key);
  return actor.kind === 'delegated' ? world.tenant.find(actor.id) : undefined;
}

function refusalOf(world: World, route: Route, actor: Actor, person: Person | undefined): Refusal | undefined {
  const directory = isDirectoryOperation(route.operation);
  if (route.user.kind === 'me' && actor.kind === 'application') return REFUSALS.meNeedsUser;
  if (!directory && person?.outage === 'throttled')
    return { ...REFUSALS.tooManyRequests, headers: { 'retry-after': '120' } };
  if (!directory && person?.outage === 'unavailable') return REFUSALS.unavailable;
  if (!isAuthorised(actor, route.operation, person))
    return directory ? REFUSALS.directoryDenied : REFUSALS.accessDenied;
  if (person && world.replication.knows(directory ? 'directory' : 'phones', person)) return undefined;
  const id = route.user.kind === 'key' ? route.user.key : actor.id;
  return directory ? refuse(REFUSALS.directoryNoSuchUser, { id }) : REFUSALS.noSuchUser;
}
