// Counts the attempts of each write of a request for the audit log: every attempt that was started on a connection,
// repeats included.

import type { GraphClient } from '../graph/client.ts';
import { requestIdOf } from '../graph/fault.ts';

/** Keyed by operation id. */
export type SentWrites = Map<string, { readonly attempts: number; readonly graphRequestId: string | null }>;

const none = { attempts: 0, graphRequestId: null };

/** For `GraphClientOptions.onSending`. */
export function countSending(sent: SentWrites, operationId: string): void {
  const { attempts } = sent.get(operationId) ?? none;
  sent.set(operationId, { attempts: attempts + 1, graphRequestId: null });
}

/** Wraps a client so that `sent` receives Graph's `request-id` of each write that Graph answered. */
export function recordGraphRequestIds(graph: GraphClient, sent: SentWrites): GraphClient {
  const remembering =
    (send: GraphClient['write']): GraphClient['write'] =>
    async (operationId, request, changes) => {
      const outcome = await send(operationId, request, changes);
      const { attempts } = sent.get(operationId) ?? none;
      sent.set(operationId, { attempts, graphRequestId: requestIdOf(outcome) });
      return outcome;
    };
  return {
    ...graph,
    write: remembering(graph.write),
    resend: remembering(graph.resend),
    inBatches(targets) {
      const batches = graph.inBatches(targets);
      return { ...batches, graph: recordGraphRequestIds(batches.graph, sent) };
    },
  };
}
