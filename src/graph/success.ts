// Which answers are successes: the statuses that Graph documents for the operation, and no other 2xx. A gateway in between
// may answer 200 with a page of its own, and 202 promises nothing yet.

import { holdsError } from './error-envelope.ts';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import { type Headers, requestIdIn } from './headers.ts';

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Whether it changes anything. */
  readonly writes: boolean;
  /** The statuses on Graph's page of the operation, where they do not follow from the method. */
  readonly succeedsWith?: readonly number[] | undefined;
}

/**
 * Graph's pages: an entity is created with 201, an action without a body is done with 204, an update answers 204, or 200
 * with the entity, and a deletion 204. What reads answers 200.
 */
export function statusesOf({ method, body, writes, succeedsWith }: Operation): readonly number[] {
  if (succeedsWith !== undefined) return succeedsWith;
  if (!writes) return [200];
  if (method === 'PATCH') return [200, 204];
  return method === 'POST' && body !== undefined ? [201] : [204];
}

/** For a status below 400; `body` is the parsed one. An undocumented 2xx proves nothing. */
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
