// What slices see of Graph: typed reads that batch themselves, and writes. One for each request of a caller.

import { createReadLoader } from './batch-loader.ts';
import type { Deadline } from './deadline.ts';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import type { GraphPath, GraphWrite } from './request.ts';
import type { Upstream } from './upstream.ts';

/** Turns Graph's JSON into a value, or undefined when it is not what it should be. Must not throw. */
export type Decoder<T> = (json: unknown) => T | undefined;

export interface GraphClient {
  /** Never rejects. The same path asked for again in this request is not sent again. */
  read<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
  /**
   * Sends once, with `operationId` as `client-request-id`. The paths in `changes` are forgotten, so that the next read
   * of them is a fresh one. Never rejects.
   */
  write(operationId: string, request: GraphWrite, changes: readonly GraphPath[]): Promise<Outcome<unknown>>;
}

export function createGraphClient(upstream: Upstream, deadline: Deadline): GraphClient {
  const loader = createReadLoader(upstream, deadline);
  const forget = (paths: readonly GraphPath[]) => {
    for (const path of paths) loader.clear({ method: 'GET', path });
  };
  return {
    async read(path, decode) {
      const outcome = await loader.load({ method: 'GET', path });
      if (!outcome.ok) return outcome;
      const value = decode(outcome.value);
      return value === undefined ? failed(faultWithoutAnswer('protocol', 200)) : { ok: true, value };
    },
    async write(operationId, request, changes) {
      forget(changes);
      const outcome = await upstream({ ...request, clientRequestId: operationId });
      forget(changes);
      return outcome;
    },
  };
}
