// What a read proves about one write, given the gateway's other writes to the same method. While reads lag, an old "on"
// is not the effect of a lost write that followed an "off"; after a later write, the state says nothing about this one.

import type { Judgement } from './judgement.ts';
import { unlessUnavailable } from './store/unless-unavailable.ts';
import type { WriteStore } from './store/write-store.ts';

export interface OtherWrites {
  /** The judgement that a read supports. Reads the store only where the answer can depend on it. Never rejects. */
  weigh(operationId: string, judgement: Judgement): Promise<Judgement>;
}

/** All replicas on `store` take part. */
export function createOtherWrites(store: Pick<WriteStore, 'rivalsOf'>, maxReadLagMs: number): OtherWrites {
  return {
    async weigh(operationId, judgement) {
      if (judgement === 'cannotTell') return judgement;
      const rivals = await unlessUnavailable(() => store.rivalsOf(operationId, maxReadLagMs));
      if (rivals === undefined) return 'cannotTell';
      return rivals.after || (rivals.before && judgement === 'applied') ? 'cannotTell' : judgement;
    },
  };
}
