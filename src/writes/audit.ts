// The innermost middleware: an audit entry is stored before a write is sent to Graph, and a second one with its outcome
// afterwards. If the first cannot be stored, nothing is sent.

import type { AuditTrail } from '../audit/trail.ts';
import { auditUnavailable } from '../errors/gateway-members.ts';
import { untilAborted } from '../until-aborted.ts';
import { stateOf } from './outcome-of.ts';
import type { StoredOutcome } from './store/outcome.ts';
import type { Write, WriteContext, WriteMiddleware } from './write.ts';

// The write may use the whole deadline; its outcome entry gets this much longer.
const outcomeGraceMs = 1_000;

export function audited(trail: AuditTrail): WriteMiddleware {
  return async (write, context, next) => {
    const subject = subjectOf(write, context);
    const record = async (result: string, state: StoredOutcome['state']) => {
      const methodId = write.methodId ?? write.progress.issuedId ?? null;
      const outcome = { kind: 'outcome', ...subject, methodId, result, state, ...sentFor(write, context) } as const;
      const stored = await inTime(trail.add(outcome), context, outcomeGraceMs);
      // The change was made, so the caller must still receive the result. The audit log then shows an intent without an
      // outcome.
      if (!stored) context.log.error({ operationId: write.operationId }, 'audit outcome not stored');
    };
    const intent = trail.add({ kind: 'intent', ...subject });
    if (!(await inTime(intent, context, 0))) {
      const refusal = auditUnavailable();
      // If the intent is stored later after all, record that nothing was sent for it.
      intent.then(
        () => record(refusal.__typename, 'NOT_APPLIED'),
        () => {},
      );
      return refusal;
    }
    try {
      const result = await next();
      await record(result.__typename, stateOf(result, write.progress.execution));
      return result;
    } catch (bug) {
      await record('bug', write.progress.execution === 'none' ? 'NOT_APPLIED' : 'UNKNOWN');
      throw bug;
    }
  };
}

function subjectOf({ operationId, action, target, methodId }: Write, { caller }: WriteContext) {
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

function sentFor({ operationId }: Write, context: WriteContext) {
  const { attempts, graphRequestId } = context.sent.get(operationId) ?? { attempts: 0, graphRequestId: null };
  return { attempts, graphRequestId };
}

/** Resolves to whether the entry was stored by the request's deadline plus `graceMs`. Never rejects. */
export async function inTime(
  storing: Promise<void>,
  { deadline }: Pick<WriteContext, 'deadline'>,
  graceMs: number,
): Promise<boolean> {
  const stored = storing.then(
    () => true,
    () => false,
  );
  const beforeDeadline = await untilAborted(deadline.timeSignal, stored, null);
  return beforeDeadline ?? untilAborted(AbortSignal.timeout(graceMs), stored, false);
}
