// The answer to who comes while there is too much to do: made once, written past Fastify and all plugins. The first one
// on a connection leaves at once. A client that does not heed `Retry-After` and comes back on it waits a little for the
// next, or its asking would take the time of those that are served.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorBody } from '../http-answers.ts';
import { securityHeaders } from '../http-hardening.ts';

export interface Refusals {
  /** Answers 503: at once, or after between one and two ticks. */
  add(request: IncomingMessage, response: ServerResponse): void;
  /** Answers who still waits. */
  stop(): void;
}

type Refused = readonly [IncomingMessage, ServerResponse];

const retryAfterSeconds = 1;
const tickMs = 250;
// What waits costs memory: above, nobody waits.
const mostHeld = 10_000;

const body = Buffer.from(JSON.stringify(errorBody('OVERLOADED', 'The gateway has too much to do: try again.')));
const head = flat({
  ...securityHeaders(),
  'content-type': 'application/json; charset=utf-8',
  'content-length': String(body.length),
  'cache-control': 'no-store',
  'retry-after': String(retryAfterSeconds),
});

/** `origins`: whose browsers may read the answer. */
export function createRefusals(origins: readonly string[]): Refusals {
  const heads = new Map<string | undefined, string[]>(origins.map((origin) => [origin, headFor(origin)]));
  const refusedAt = new WeakMap<Socket, number>();
  let due: Refused[] = [];
  let later: Refused[] = [];
  let clock: NodeJS.Timeout | undefined;

  function answer([request, response]: Refused): void {
    const origin = heads.size === 0 ? undefined : request.headers.origin;
    response.writeHead(503, heads.get(origin) ?? head);
    response.end(body);
  }
  function tick(): void {
    due.forEach(answer);
    due = later;
    later = [];
    if (due.length > 0) return;
    clearInterval(clock);
    clock = undefined;
  }
  return {
    add(request, response) {
      const now = performance.now();
      const early = now - (refusedAt.get(request.socket) ?? Number.NEGATIVE_INFINITY) < retryAfterSeconds * 1000;
      refusedAt.set(request.socket, now);
      if (!early || due.length + later.length >= mostHeld) return answer([request, response]);
      later.push([request, response]);
      clock ??= setInterval(tick, tickMs);
    },
    stop() {
      clearInterval(clock);
      [...due, ...later].forEach(answer);
    },
  };
}

function headFor(origin: string): string[] {
  const readable = {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'www-authenticate, retry-after',
  };
  return [...head, ...flat(readable)];
}

/** In the form that Node writes without looking at it again. */
function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat();
}
