// THE DataLoader of a request: reads asked for in one turn of the event loop travel together, at most 20 to a `$batch`.
// Keyed by path and question, so the same person asked for five times is one item, decoded once. Faults are values: a rejection would
// be cached.

import DataLoader from 'dataloader';
import { failed, faultWithoutAnswer, type Outcome } from './fault.ts';
import { type ReadingOptions, readAll } from './read-all.ts';
import { type GraphPath, type GraphRead, keyOf, type Question } from './request.ts';

/** Turns Graph's JSON into a value, or undefined when it is not what it should be. Must not throw. */
export type Decoder<T> = (json: unknown) => T | undefined;

/** What a path was read to hold; a promise while it is being read. */
export type Loaded<T> = Outcome<T> | Promise<Outcome<T>>;

/** Never rejects. */
export interface Reads {
  /** At once where the path has been read. A path has one decoder: who asks again gets what the first made of it. */
  load<T>(path: GraphPath, decode: Decoder<T>): Loaded<T>;
  /** As `load`, for a POST that only asks: the same question is sent once. */
  ask<T>(path: GraphPath, question: Question, decode: Decoder<T>): Loaded<T>;
  forget(path: GraphPath): void;
  /** Answers later loads of the path. */
  put(path: GraphPath, outcome: Outcome<unknown>): void;
}

interface Kept {
  loaded: Loaded<unknown>;
}

/** One for each request of a caller, never shared: what it keeps belongs to that caller's rights. */
export function createReads(options: ReadingOptions): Reads {
  // Not DataLoader's own cache: that answers a hit with the next batch only, a turn of the event loop later.
  const kept = new Map<string, Kept>();
  const loader = createLoader(options);

  function begin(read: DecodedRead): Loaded<unknown> {
    read.kept = { loaded: loader.load(read) };
    kept.set(keyOf(read), read.kept);
    return read.kept.loaded;
  }
  return {
    load: <T>(path: GraphPath, decode: Decoder<T>) =>
      (kept.get(path)?.loaded ?? begin({ method: 'GET', path, decode, kept: null })) as Loaded<T>,
    ask<T>(path: GraphPath, body: Question, decode: Decoder<T>) {
      const read: DecodedRead = { method: 'POST', path, body, decode, kept: null };
      return (kept.get(keyOf(read))?.loaded ?? begin(read)) as Loaded<T>;
    },
    forget: (path) => void kept.delete(path),
    put: (path, outcome) => void kept.set(path, { loaded: outcome }),
  };
}

/** Batches like the other but keeps nothing and tries once: for looking again at what a write did. */
export function createFreshReads(options: ReadingOptions): Pick<Reads, 'load'> {
  const loader = createLoader({ ...options, maxAttempts: 1 });
  return {
    load: <T>(path: GraphPath, decode: Decoder<T>) =>
      loader.load({ method: 'GET', path, decode, kept: null }) as Promise<Outcome<T>>,
  };
}

interface DecodedRead extends GraphRead {
  readonly decode: Decoder<unknown>;
  kept: Kept | null;
}

function createLoader(options: ReadingOptions): DataLoader<DecodedRead, Outcome<unknown>> {
  const readDecoded = async (reads: readonly DecodedRead[]) => {
    const outcomes = await readAll(reads, options);
    return reads.map(({ decode, kept }, index) => {
      const outcome = decoded(outcomes[index] as Outcome<unknown>, decode);
      if (kept !== null) kept.loaded = outcome;
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
