// Correlation ids that a request brings from the edge: logged in addition to the gateway's own id, and never passed to
// Microsoft Graph. Values without the format of an id are ignored.

import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';

const requestId = /^[A-Za-z0-9._-]{1,64}$/;
// https://www.w3.org/TR/trace-context/#traceparent-header
const parent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly flags: number;
}

/** The client's `x-request-id`, or null. */
export function edgeIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers['x-request-id'];
  return typeof id === 'string' && requestId.test(id) ? id : null;
}

/** The parsed `traceparent`, or null. */
export function traceParentOf({ traceparent }: IncomingHttpHeaders): TraceParent | null {
  const [, traceId, spanId, flags] = typeof traceparent === 'string' ? (parent.exec(traceparent) ?? []) : [];
  if (traceId === undefined || spanId === undefined) return null;
  return { traceId, spanId, flags: Number.parseInt(flags ?? '0', 16) };
}

/** A logger whose lines contain the edge's ids; the same logger if there are none. */
export function correlated(log: Logger, headers: IncomingHttpHeaders): Logger {
  const xRequestId = edgeIdOf(headers);
  const traceId = traceParentOf(headers)?.traceId ?? null;
  if (xRequestId === null && traceId === null) return log;
  return log.child({ ...(xRequestId === null ? {} : { xRequestId }), ...(traceId === null ? {} : { traceId }) });
}
