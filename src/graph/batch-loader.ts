// THE DataLoader of a request: reads asked for in one turn of the event loop travel together, at most 20 to a `$batch`.
// Keyed by path, so the same person asked for five times is one item, decoded once. Faults are values: a rejection would
// be cached.

import DataLoader from 'dataloader';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import { type ReadingOptions, readAll } from './read-all.ts';
import type { GraphPath, GraphRead } from './request.ts';

/** Turns Graph's JSON into a value, or undefined when it is not what it should be. Must not throw. */
export type Decoder<T> = (json: unknown) => T | undefined;

/** Never rejects. */
export interface Reads {
  /** A path has one decoder: who asks for it again gets what the first made of it. */
  load<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
  forget(path: GraphPath): void;
  /** Answers later loads of the path. */
  put(path: GraphPath, outcome: Outcome<unknown>): void;
}

/** One for each request of a caller, never shared: what it keeps belongs to that caller's rights. */
export function createReads(options: ReadingOptions): Reads {
  const loader = createLoader(options);
  // Not DataLoader's own cache: that answers a hit with the next batch only, a turn of the event loop later.
  const kept = new Map<GraphPath, Promise<Outcome<unknown>>>();
  return {
    load<T>(path: GraphPath, decode: Decoder<T>) {
      const found = kept.get(path) ?? loader.load({ method: 'GET', path, decode });
      kept.set(path, found);
      return found as Promise<Outcome<T>>;
    },
    forget: (path) => void kept.delete(path),
    put: (path, outcome) => void kept.set(path, Promise.resolve(outcome)),
  };
}

/** Batches like the other but keeps nothing and tries once: for looking again at what a write did. */
export function createFreshReads(options: ReadingOptions): Pick<Reads, 'load'> {
  const loader = createLoader({ ...options, maxAttempts: 1 });
  return {
    load: <T>(path: GraphPath, decode: Decoder<T>) =>
      loader.load({ method: 'GET', path, decode }) as Promise<Outcome<T>>,
  };
}

interface DecodedRead extends GraphRead {
  readonly decode: Decoder<unknown>;
}

function createLoader(options: ReadingOptions): DataLoader<DecodedRead, Outcome<unknown>> {
  const readDecoded = async (reads: readonly DecodedRead[]) => {
    const outcomes = await readAll(reads, options);
    return outcomes.map((outcome, index) => decoded(outcome, (reads[index] as DecodedRead).decode));
  };
  return new DataLoader(readDecoded, { cache: false });
}

function decoded(outcome: Outcome<unknown>, decode: Decoder<unknown>): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  const value = decode(outcome.value);
  return value === undefined ? failed(faultWithoutAnswer('protocol', 200)) : { ok: true, value };
}
