// Requests of verified callers whose bodies are still arriving. They are limited in total and per caller, so that a
// caller who sends no body cannot block others.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../identity/caller.ts';

export interface PendingBodies {
  /** Returns false at the limit. Otherwise the request counts until its body has arrived or its response is closed. */
  expect(caller: Pick<Caller, 'tenantId' | 'objectId'>, request: IncomingMessage, response: ServerResponse): boolean;
}

const minPending = 50;
const partOfOne = 0.25;

/** At most as many as operations in flight, and at least 50; a quarter of that for one person or application. */
export function createPendingBodies(maxInFlight: number): PendingBodies {
  const max = Math.max(minPending, maxInFlight);
  const maxOfOne = Math.ceil(max * partOfOne);
  const pending = new Map<string, number>();
  let all = 0;
  return {
    expect({ tenantId, objectId }, request, response) {
      const owner = `${tenantId} ${objectId}`;
      const own = pending.get(owner) ?? 0;
      if (all >= max || own >= maxOfOne) return false;
      all += 1;
      pending.set(owner, own + 1);
      let isOver = false;
      const end = () => {
        if (isOver) return;
        isOver = true;
        all -= 1;
        const left = (pending.get(owner) as number) - 1;
        if (left === 0) pending.delete(owner);
        else pending.set(owner, left);
      };
      request.once('end', end);
      response.once('close', end);
      return true;
    },
  };
}
