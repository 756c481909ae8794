// The open event streams of the process: limited in total and for each caller, and ended when the process drains.

import { createPlaces, type TakePlace } from './places.ts';

export interface Streams {
  readonly enter: TakePlace;
  /** Aborts when the process drains. */
  readonly draining: AbortSignal;
}

export interface OpenStreams extends Streams {
  /** How many are open, and how many may be. */
  load(): { readonly open: number; readonly max: number };
  drain(): void;
}

const partOfOperations = 0.25;
const partOfOne = 0.25;

/** At most a quarter of the operations in flight, of which one person or application may have a quarter. */
export function createStreams(maxInFlight: number): OpenStreams {
  const max = Math.max(1, Math.floor(maxInFlight * partOfOperations));
  const places = createPlaces(max, Math.ceil(max * partOfOne));
  const drain = new AbortController();
  return {
    enter: places.take,
    load: () => ({ open: places.taken(), max }),
    draining: drain.signal,
    drain: () => drain.abort(),
  };
}
