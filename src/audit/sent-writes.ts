// What left for Graph in a request of a caller, by `client-request-id`, for the record of changes.

export type SentWrites = Map<string, { readonly attempts: number; readonly graphRequestId: string | null }>;

/** Reads are not kept: their ids are fresh each time, and a request may hold a thousand. */
export function noteSent(
  sent: SentWrites,
  call: {
    readonly method: string;
    readonly batch: number;
    readonly clientRequestId: string;
    readonly graphRequestId: string | null;
  },
): void {
  if (call.method === 'GET' || call.batch > 0) return;
  const attempts = (sent.get(call.clientRequestId)?.attempts ?? 0) + 1;
  sent.set(call.clientRequestId, { attempts, graphRequestId: call.graphRequestId });
}
