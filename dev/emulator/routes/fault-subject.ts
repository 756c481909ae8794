// How a call to Graph looks to the fault rules: its operation, its path, and every name of the person it is about.
import type { FaultSubject } from '../faults.ts';
import type { Actor } from '../tenant/actor.ts';
import type { GraphCall } from './graph-call.ts';
import { targetOf } from './perform.ts';
import { parseRoute, pathOf } from './route.ts';
import { parseTenantRoute } from './tenant-routes.ts';
import type { World } from './world.ts';

export function faultSubject(world: World, call: GraphCall, actor: Actor, on: 'call' | 'item'): FaultSubject {
  const ofTenant = parseTenantRoute(call.method, call.url);
  const place = { on, method: call.method, path: pathOf(call.url) };
  if (ofTenant) return { ...place, operation: ofTenant.operation, userNames: [] };
  const route = parseRoute(call);
  const known = !('status' in route);
  const person = known ? targetOf(world, route, actor) : undefined;
  return {
    ...place,
    operation: known ? route.operation : undefined,
    userNames: person ? [person.id, person.userPrincipalName.toLowerCase(), person.shortName] : [],
  };
}
