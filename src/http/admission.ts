// Load shedding: operations that would only delay others are refused before Fastify runs. The load is measured by the
// operations of verified callers in flight and by the event loop lag: unauthenticated requests do not count.

import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInFlightLimit } from './admission/in-flight-limit.ts';
import { overload } from './admission/overload.ts';

export interface AdmissionOptions {
  readonly maxInFlight: number;
  readonly maxEventLoopDelayMs: number;
  /** The origins whose browsers may read a refusal. */
  readonly corsOrigins: readonly string[];
  /** Called for each refused request. */
  readonly onRefused?: (headers: IncomingHttpHeaders) => void;
}

export interface Admission {
  /** Refuses GraphQL requests while the gateway is overloaded; all others are passed to `serve`. */
  guard(serve: RequestListener): RequestListener;
  /** Counts an operation of a verified caller until its response is closed. Returns false at the limit. */
  count(response: ServerResponse): boolean;
  /** The operations in flight, and their current maximum. */
  load(): { readonly inFlight: number; readonly max: number };
  stop(): void;
}

const windowMs = 250;
const resolutionMs = 10;

export function createAdmission(options: AdmissionOptions): Admission {
  const { maxInFlight, maxEventLoopDelayMs, corsOrigins, onRefused } = options;
  const limit = createInFlightLimit({ max: maxInFlight, maxLagMs: maxEventLoopDelayMs });
  const refuse = overload(corsOrigins);
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let inFlight = 0;
  let busiest = 0;
  const clock = setInterval(() => {
    // No sample at all means that the process was suspended, not that it lags.
    if (delay.count > 0) limit.observe(delay.mean / 1e6 - resolutionMs, busiest);
    delay.reset();
    busiest = inFlight;
  }, windowMs).unref();

  return {
    guard: (serve) => (request, response) => {
      if (inFlight < limit.current || !isOperation(request)) return serve(request, response);
      onRefused?.(request.headers);
      refuse(request, response);
    },
    count(response) {
      if (inFlight >= limit.current) return false;
      inFlight += 1;
      busiest = Math.max(busiest, inFlight);
      response.on('close', () => {
        inFlight -= 1;
      });
      return true;
    },
    load: () => ({ inFlight, max: limit.current }),
    stop() {
      clearInterval(clock);
      delay.disable();
    },
  };
}

function isOperation({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && (url === '/graphql' || url.startsWith('/graphql?'));
}
