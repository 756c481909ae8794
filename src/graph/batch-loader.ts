// The DataLoader of a request: reads of one turn of the event loop go to the coalescer together. Keyed by path and
// body, so that a person who is read five times is one batch item, decoded once. Faults are values: a rejection would
// be cached.

import DataLoader from 'dataloader';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import { type ReadingOptions, readAll } from './read-all.ts';
import { type GraphPath, type GraphRead, keyOf, type Question } from './request.ts';

/** Converts Graph's JSON to a value, or undefined if it is malformed. Must not throw. */
export type Decoder<T> = (json: unknown) => T | undefined;

/** The outcome of a read; a promise while it is in flight. */
export type Loaded<T> = Outcome<T> | Promise<Outcome<T>>;

/** Never rejects. */
export interface Reads {
  /** Not a promise if the path was read before. A path has one decoder: that of its first load. */
  load<T>(path: GraphPath, decode: Decoder<T>): Loaded<T>;
  /** As `load`, for a POST that only reads: an identical body is sent once. */
  ask<T>(path: GraphPath, question: Question, decode: Decoder<T>): Loaded<T>;
  forget(path: GraphPath): void;
  /** Later loads of the path return this outcome. */
  put(path: GraphPath, outcome: Outcome<unknown>): void;
}

interface Cached {
  loaded: Loaded<unknown>;
}

/** One for each request of a caller, never shared: its outcomes were read with that caller's rights. */
export function createReads(options: ReadingOptions): Reads {
  // Not DataLoader's own cache, which returns a hit only with the next batch, one turn of the event loop later.
  const cache = new Map<string, Cached>();
  const loader = createLoader(options);

  function begin(read: DecodedRead): Loaded<unknown> {
    read.cached = { loaded: loader.load(read) };
    cache.set(keyOf(read), read.cached);
    return read.cached.loaded;
  }
  return {
    load: <T>(path: GraphPath, decode: Decoder<T>) =>
      (cache.get(path)?.loaded ?? begin({ method: 'GET', path, decode, cached: null })) as Loaded<T>,
    ask<T>(path: GraphPath, body: Question, decode: Decoder<T>) {
      const read: DecodedRead = { method: 'POST', path, body, decode, cached: null };
      return (cache.get(keyOf(read))?.loaded ?? begin(read)) as Loaded<T>;
    },
    forget: (path) => void cache.delete(path),
    put: (path, outcome) => void cache.set(path, { loaded: outcome }),
  };
}

/** Batches as `createReads` does, but caches nothing and makes one attempt: for read-backs of writes. */
export function createFreshReads(options: ReadingOptions): Pick<Reads, 'load'> {
  const loader = createLoader({ ...options, maxAttempts: 1 });
  return {
    load: <T>(path: GraphPath, decode: Decoder<T>) =>
      loader.load({ method: 'GET', path, decode, cached: null }) as Promise<Outcome<T>>,
  };
}

interface DecodedRead extends GraphRead {
  readonly decode: Decoder<unknown>;
  cached: Cached | null;
}

function createLoader(options: ReadingOptions): DataLoader<DecodedRead, Outcome<unknown>> {
  const readDecoded = async (reads: readonly DecodedRead[]) => {
    const outcomes = await readAll(reads, options);
    return reads.map(({ decode, cached }, index) => {
      const outcome = decoded(outcomes[index] as Outcome<unknown>, decode);
      if (cached !== null) cached.loaded = outcome;
      return outcome;
    });
  };
  return new DataLoader(readDecoded, { cache: false });
}

function decoded(outcome: Outcome<unknown>, decode: Decoder<unknown>): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  const value = decode(outcome.value);
  return value === undefined ? failed(faultWithoutAnswer('protocol', 200)) : { ok: true, value };
}
