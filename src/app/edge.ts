// The Fastify edge before any route: callers, load shedding, headers.

import type { Logger } from 'pino';
import type { Config } from '../config/index.ts';
import { createAdmission } from '../http/admission.ts';
import { createHttpLayer } from '../http/http-layer.ts';
import { createPseudonyms } from '../identity/pseudonyms.ts';
import type { signInNetwork } from '../identity/sign-in-network.ts';
import { createCallerVerifier } from '../identity/verify-caller.ts';
import { correlated } from '../telemetry/correlation.ts';
import type { Observer } from '../telemetry/gateway-metrics.ts';
import { createRefusedRequests } from '../telemetry/refused-requests.ts';
import { secretOf } from '../writes/store/open.ts';
import type { Closing } from './safety.ts';

export interface EdgeParts {
  readonly config: Config;
  readonly network: ReturnType<typeof signInNetwork>;
  readonly log: Logger;
  readonly observer: Observer;
}

export async function openEdge({ config, network, log, observer }: EdgeParts, closings: Closing[]) {
  const callers = createCallerVerifier({ ...config, network, pseudonyms: createPseudonyms(secretOf(config)) });
  const refused = createRefusedRequests(observer.refused);
  const admission = createAdmission({
    ...config,
    onRefused: (headers) =>
      refused({ status: 503, reason: 'overloaded', requestId: null, log: correlated(log, headers) }),
  });
  closings.push(callers.close, admission.stop);
  const app = await createHttpLayer(config, log, { guard: admission.guard, refused, onResponse: observer.response });
  return { app, callers, admission };
}

export type Edge = Awaited<ReturnType<typeof openEdge>>;
