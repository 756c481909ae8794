// Refuses operations that would only make the others late: too many at a time, or a process that lags. Stands before
// everything that costs something; who is refused is told in a moment, and nothing was done.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './http-answers.ts';

export interface AdmissionLimits {
  readonly maxInFlight: number;
  readonly maxEventLoopDelayMs: number;
}

const windowMs = 500;

/** An `onRequest` hook; `stop` ends its clock. */
export function createAdmission(limits: AdmissionLimits) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let lagging = 0;
  const clock = setInterval(() => {
    // One pause, as of a garbage collection, is none; two bad half seconds in a row are.
    const lag =
      delay.percentile(50) / 1e6 > limits.maxEventLoopDelayMs || delay.mean / 1e6 > limits.maxEventLoopDelayMs;
    lagging = lag ? lagging + 1 : 0;
    delay.reset();
  }, windowMs).unref();
  let inFlight = 0;

  return {
    hook(_request: FastifyRequest, reply: FastifyReply, done: () => void) {
      if (inFlight >= limits.maxInFlight || lagging >= 2) {
        const body = errorBody('OVERLOADED', 'The gateway has too much to do: try again.');
        reply.code(503).header('retry-after', '1').send(body);
        return;
      }
      inFlight += 1;
      reply.raw.once('close', () => {
        inFlight -= 1;
      });
      done();
    },
    stop() {
      clearInterval(clock);
      delay.disable();
    },
  };
}
