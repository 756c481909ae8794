// THE DataLoader of a request: reads asked for in one turn of the event loop travel together, at most 20 to a `$batch`.
// Keyed by path, so the same person asked for five times is one item. Faults are values: a rejection would be cached.

import DataLoader from 'dataloader';
import type { Outcome } from './fault.ts';
import { type ReadingOptions, readAll } from './read-all.ts';
import type { GraphPath, GraphRead } from './request.ts';

export type ReadLoader = DataLoader<GraphRead, Outcome<unknown>, GraphPath>;

/** One for each request of a caller, never shared: its cache belongs to that caller's rights. Never rejects. */
export function createReadLoader(options: ReadingOptions): ReadLoader {
  return new DataLoader((reads) => readAll(reads, options), { cacheKeyFn: (read) => read.path });
}

/** Batches like the other but keeps nothing and tries once: for looking again at what a write did. */
export function createFreshLoader(options: ReadingOptions): ReadLoader {
  return new DataLoader((reads) => readAll(reads, { ...options, maxAttempts: 1 }), {
    cacheKeyFn: (read) => read.path,
    cache: false,
  });
}
