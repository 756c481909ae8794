// How a call to Graph looks to the fault rules: its operation, its path, and every name of the person it is about.
import type { FaultSubject } from '../faults.ts';
import type { Actor } from '../tenant/actor.ts';
import type { GraphCall } from './graph-call.ts';
import { targetOf } from './perform.ts';
import { parseRoute, pathOf } from './route.ts';
import type { World } from './world.ts';

export function faultSubject(world: World, call: GraphCall, actor: Actor, on: 'call' | 'item'): FaultSubject {
  const route = parseRoute(call.method, call.url);
  const known = !('status' in route);
  const person = known ? targetOf(world, route, actor) : undefined;
  return {
    on,
    operation: known ? route.operation : undefined,
    method: call.method,
    path: pathOf(call.url),
    userNames: person ? [person.id, person.userPrincipalName.toLowerCase(), person.shortName] : [],
  };
}
