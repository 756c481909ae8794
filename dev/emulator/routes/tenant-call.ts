// One call to Graph that is about no one person, as its answer sees it.
import type { Actor } from '../tenant/actor.ts';
import type { GraphCall } from './graph-call.ts';
import type { World } from './world.ts';

export interface TenantCall {
  world: World;
  call: GraphCall;
  actor: Actor;
  /** What stands at `:id` of the path; empty where nothing does. */
  id: string;
}
