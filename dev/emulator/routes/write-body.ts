// The body of a POST or PATCH as Graph's front door judges it, before the operation sees it.
import type { Answer } from '../http/exchange.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { type GraphCall, MALFORMED, refusalAnswer } from './graph-call.ts';

/** Undefined when the body is JSON. */
export function refuseBody({ headers, body, ids }: GraphCall): Answer | undefined {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return refusalAnswer(REFUSALS.noContentType, ids);
  return body === undefined || body === MALFORMED ? refusalAnswer(REFUSALS.malformedJson, ids) : undefined;
}
