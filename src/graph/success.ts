// Decides which responses are successes: the statuses that Graph documents for the operation, and no other 2xx. A proxy
// may answer 200 with a page of its own, and 202 promises nothing yet.

import { holdsError } from './error-envelope.ts';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import { type Headers, requestIdIn } from './headers.ts';

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** The documented statuses of the operation, if they do not follow from the method. */
  readonly succeedsWith?: readonly number[] | undefined;
}

/**
 * `writes`: whether it changes anything. As documented by Graph: creating an entity returns 201, an action without a body 204, an update 204 or 200 with the
 * entity, a deletion 204, and a read 200.
 */
export function statusesOf({ method, body, succeedsWith }: Operation, writes: boolean): readonly number[] {
  if (succeedsWith !== undefined) return succeedsWith;
  if (!writes) return [200];
  if (method === 'PATCH') return [200, 204];
  return method === 'POST' && body !== undefined ? [201] : [204];
}

/** For a status below 400; `body` is parsed. An undocumented 2xx proves nothing. */
export function outcomeOfSuccess(
  status: number,
  headers: Headers,
  body: unknown,
  succeedsWith: readonly number[],
): Outcome<unknown> {
  if (!succeedsWith.includes(status) || holdsError(body)) return failed(faultWithoutAnswer('protocol', status));
  const requestId = requestIdIn(headers);
  return requestId === null ? { ok: true, value: body } : { ok: true, value: body, requestId };
}
