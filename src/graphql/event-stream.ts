// A response as server-sent events: GraphQL over SSE, distinct connections mode. A stream that is cut off has no
// `complete`, so that clients connect again.
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md

import type { ExecutionResult } from 'graphql';
import { errorsForClients } from './http-of-errors.ts';
import type { ResultStream } from './run-subscription.ts';

const retryMs = 2_000;
const start = `:\nretry: ${retryMs}\n\n`;
// An empty `data` field, without which an EventSource ignores the event.
const complete = 'event: complete\ndata:\n\n';
const heartbeat = ':\n\n';

export async function* framesOf(results: ResultStream, heartbeatMs: number): AsyncGenerator<string, void> {
  let sentAt = performance.now();
  yield start;
  try {
    for (;;) {
      const next = await results.next();
      if (next.done === true) {
        if (next.value) yield complete;
        return;
      }
      const isDue = performance.now() - sentAt >= heartbeatMs;
      if (next.value === null && !isDue) continue;
      sentAt = performance.now();
      yield next.value === null ? heartbeat : frameOf(next.value.id, next.value.result);
    }
  } finally {
    await results.return(false);
  }
}

/** A single result. */
export async function* resultOnly(result: ExecutionResult): ResultStream {
  yield { id: null, result };
  return true;
}

function frameOf(id: string | null, { errors, ...result }: ExecutionResult): string {
  const data = JSON.stringify(errors === undefined ? result : { errors: errorsForClients(errors).shown, ...result });
  return `event: next\n${id === null ? '' : `id: ${id}\n`}data: ${data}\n\n`;
}
