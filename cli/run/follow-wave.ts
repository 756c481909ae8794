// The progress of a wave while the gateway works on it, over server-sent events. For people only: whatever happens to the
// stream, the wave goes on, and its outcome is what its own answer says.

import type { GatewayClient } from '../gateway/client.ts';
import { FollowWave } from '../generated/operations.ts';

export interface WaveProgress {
  readonly applied: number;
  readonly notApplied: number;
  readonly unknown: number;
}

/** Call the result when the wave has been answered. */
export function followWave(
  client: GatewayClient,
  key: string,
  onProgress: (progress: WaveProgress) => void,
): () => void {
  return client.follow(FollowWave, { idempotencyKey: key }, ({ bulkProgress }) => {
    if (bulkProgress.__typename === 'BulkProgress' && bulkProgress.state !== 'NOT_STARTED') onProgress(bulkProgress);
  });
}
