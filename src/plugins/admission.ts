// Refuses operations that would only make the others late: too many at a time, or a process that lags. Stands before
// everything that costs something, Fastify included; who is refused is told in a moment, and nothing was done.

import type { RequestListener } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInFlightLimit } from './admission/in-flight-limit.ts';
import { createRefusals } from './admission/refusals.ts';

export interface AdmissionOptions {
  readonly maxInFlight: number;
  readonly maxEventLoopDelayMs: number;
  /** Whose browsers may read a refusal. */
  readonly corsOrigins: readonly string[];
}

export interface Admission {
  /** Serves what is admitted by `serve`, and refuses the rest. Only POST counts: health is asked by GET. */
  guard(serve: RequestListener): RequestListener;
  stop(): void;
}

const windowMs = 250;
const resolutionMs = 10;

export function createAdmission({ maxInFlight, maxEventLoopDelayMs, corsOrigins }: AdmissionOptions): Admission {
  const limit = createInFlightLimit({ most: maxInFlight, maxLagMs: maxEventLoopDelayMs });
  const refusals = createRefusals(corsOrigins);
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  let inFlight = 0;
  let busiest = 0;
  const clock = setInterval(() => {
    // No sample at all is a process that was stopped, not one that lags.
    if (delay.count > 0) limit.observe(delay.mean / 1e6 - resolutionMs, busiest);
    delay.reset();
    busiest = inFlight;
  }, windowMs).unref();

  return {
    guard: (serve) => (request, response) => {
      if (request.method !== 'POST') return serve(request, response);
      if (inFlight >= limit.current) return refusals.add(request, response);
      inFlight += 1;
      busiest = Math.max(busiest, inFlight);
      response.on('close', () => {
        inFlight -= 1;
      });
      return serve(request, response);
    },
    stop() {
      clearInterval(clock);
      delay.disable();
      refusals.stop();
    },
  };
}
