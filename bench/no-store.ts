// A store of writes that keeps nothing: every write is new and may be sent. For measurements alone.

import type { WriteStore } from '../src/writes/store/write-store.ts';

export { secretOf } from '../src/writes/store/open.ts';

export async function openWriteStore(): Promise<WriteStore> {
  return {
    claim: async (writes) => writes.map(({ operationId }) => ({ is: 'claimed', operationId })),
    claimGroup: async () => 'free',
    beginBulk: async () => {},
    endBulk: async () => {},
    bulkOf: async () => null,
    markSent: async (ids) => ids.map(() => ({ is: 'sent', epoch: 1, maySend: () => true })),
    renew: async (ids) => ids.map(() => ({ maySend: () => true })),
    unsend: async () => {},
    release: async () => {},
    complete: async (writes) => writes.map(({ outcome }) => outcome),
    abandon: async () => {},
    reclaim: async () => false,
    adopt: async () => null,
    find: async () => null,
    rivalsOf: async () => ({ before: false, after: false }),
    expire: async () => 0,
    pauses: null,
    isWritable: async () => true,
    close: async () => {},
  };
}
