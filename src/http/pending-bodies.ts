// Requests of verified callers whose bodies are still arriving. They are limited in total and per caller, so that a
// caller who sends no body cannot block others.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../identity/caller.ts';
import { createPlaces } from '../policy/places.ts';

export interface PendingBodies {
  /** Returns false at the limit. Otherwise the request counts until its body has arrived or its response is closed. */
  expect(caller: Pick<Caller, 'tenantId' | 'objectId'>, request: IncomingMessage, response: ServerResponse): boolean;
}

const minPending = 50;
const partOfOne = 0.25;

/** At most as many as operations in flight, and at least 50; a quarter of that for one person or application. */
export function createPendingBodies(maxInFlight: number): PendingBodies {
  const max = Math.max(minPending, maxInFlight);
  const { take } = createPlaces(max, Math.ceil(max * partOfOne));
  return {
    expect({ tenantId, objectId }, request, response) {
      const leave = take(`${tenantId} ${objectId}`);
      if (leave === null) return false;
      request.on('end', leave);
      response.on('close', leave);
      return true;
    },
  };
}
