// The first rule for a write with a target: whether the caller may access this resource of this person.

import { fromFault } from '../errors/from-fault.ts';
import { refusedByGateway } from '../errors/gateway-members.ts';
import { logRefusal } from '../policy/refusal-log.ts';
import type { WriteMiddleware } from './write.ts';

const access = { delegated: ['GroupMember.Read.All'], application: ['GroupMember.Read.All'], roles: [] };

export const checkReach: WriteMiddleware = async (write, context, next) => {
  const { id } = write.target;
  const action = write.issues === true ? 'issues' : 'writes';
  const verdict = await context.mayReach(action, write.resource, id);
  if (!verdict.ok) return fromFault(verdict.fault, { access, requester: context.caller, targetId: id });
  if (verdict.value) return next();
  logRefusal(context, write.action, 'ACCESS_DENIED');
  const scope = context.rights.scopeFor(action, write.resource);
  return refusedByGateway(scope === null ? [] : [scope]);
};
