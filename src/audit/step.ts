// The innermost but one step of a write: what is about to be done is stored before Graph hears of it, and what became of
// it afterwards. Without the first, nothing is done.

import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import { auditUnavailable } from '../errors/gateway-members.ts';
import type { Write, WriteStep } from '../writes/perform.ts';
import type { AuditEntry } from './chain.ts';
import type { AuditTrail } from './trail.ts';

export function audited(trail: AuditTrail): WriteStep {
  return async (write, context, next) => {
    const subject = subjectOf(write, context);
    const stored = await trail.add({ kind: 'intent', ...subject }).then(
      () => true,
      () => false,
    );
    if (!stored) return auditUnavailable();
    try {
      const result = await next();
      await store(
        trail,
        { kind: 'outcome', ...subject, result: result.__typename, ...sentFor(write, context) },
        context.log,
      );
      return result;
    } catch (bug) {
      await store(trail, { kind: 'outcome', ...subject, result: 'bug', ...sentFor(write, context) }, context.log);
      throw bug;
    }
  };
}

function subjectOf({ operationId, action, target, methodId }: Write, { caller }: GatewayContext) {
  return {
    operationId,
    tenant: caller.tenantId,
    caller: caller.objectId,
    callerKind: caller.kind,
    client: caller.clientId,
    action,
    target: target.id,
    methodId,
  };
}

function sentFor({ operationId }: Write, context: GatewayContext) {
  const { attempts, graphRequestId } = context.sent.get(operationId) ?? { attempts: 0, graphRequestId: null };
  return { attempts, graphRequestId };
}

// The change is made: the caller must learn of it even when this cannot be stored. The intent without an outcome shows.
async function store(trail: AuditTrail, entry: Omit<AuditEntry, 'at'>, log: Logger): Promise<void> {
  await trail.add(entry).catch(() => log.error({ operationId: entry.operationId }, 'audit outcome not stored'));
}
