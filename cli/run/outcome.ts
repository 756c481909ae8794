// What a reply means for a row. An answer that cannot be read as one of the schema's says nothing about the change.

import type { Outcome } from '../journal/entries.ts';
import type { Reply } from './send.ts';

const overload = new Set(['THROTTLED', 'RATE_LIMITED', 'GRAPH_UNAVAILABLE']);
/** The remedy is a new sign-in, not a pause. */
export const signInCodes: ReadonlySet<string> = new Set(['STEP_UP_REQUIRED', 'SIGN_IN_REQUIRED']);

export function outcomeOf(row: number, reply: Reply | null): Outcome {
  if (reply === null) return { row, outcome: 'unknown', code: 'NO_RESULT' };
  const { __typename: member = '', code, graphRequestId, reconciled, methodId } = reply;
  const operationId = reply.operationId ?? reply.openOperationId;
  if (member.endsWith('Success')) return { row, outcome: 'applied', ...(reconciled === true && { reconciled }) };
  const details = {
    code: code ?? 'NO_CODE',
    ...(graphRequestId && { graphRequestId }),
    ...(operationId && { operationId }),
    ...(methodId && { methodId }),
  };
  if (code === undefined || typeof operationId === 'string') return { row, outcome: 'unknown', ...details };
  const again = reply.retryable === true || signInCodes.has(code);
  return { row, outcome: again ? 'retryable' : 'refused', ...details };
}

/** Whether a smaller wave might have helped: throttled, out of time, or no response. */
export function isTooMuch({ outcome, code }: Outcome): boolean {
  return outcome === 'unknown' || (code !== undefined && overload.has(code));
}
