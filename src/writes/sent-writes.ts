// Counts what is handed to Graph for each write of a request, for the record of changes.

import type { GraphClient } from '../graph/client.ts';
import { requestIdOf } from '../graph/fault.ts';

/** By operation id. */
export type SentWrites = Map<string, { readonly attempts: number; readonly graphRequestId: string | null }>;

/** The same client; `sent` learns of each write, with Graph's `request-id` where Graph answered. */
export function countWrites(graph: GraphClient, sent: SentWrites): GraphClient {
  const counted =
    (send: GraphClient['write']): GraphClient['write'] =>
    async (operationId, request, changes) => {
      const attempts = (sent.get(operationId)?.attempts ?? 0) + 1;
      sent.set(operationId, { attempts, graphRequestId: null });
      const outcome = await send(operationId, request, changes);
      sent.set(operationId, { attempts, graphRequestId: requestIdOf(outcome) });
      return outcome;
    };
  return {
    ...graph,
    write: counted(graph.write),
    resend: counted(graph.resend),
    inBatches(targets) {
      const batches = graph.inBatches(targets);
      return { ...batches, graph: countWrites(batches.graph, sent) };
    },
  };
}
