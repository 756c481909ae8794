// What could not be written when it was known, because the database could not be had: written with the next heartbeat,
// in order. Without it a claim whose commit failed would stay in the hands of a replica that knows nothing of it.

import type { Query } from './sql-database.ts';

/** May run several times. */
export type Leftover = (query: Query) => Promise<unknown>;

export interface Leftovers {
  add(job: Leftover): void;
  write(query: Query): Promise<void>;
  /** What `write` wrote last is committed. */
  written(): void;
}

/** What does not fit is forgotten: it stays open in the store and is settled once this replica has ended. */
export function createLeftovers(max: number): Leftovers {
  let jobs: readonly Leftover[] = [];
  let tried: readonly Leftover[] = [];
  return {
    add(job) {
      if (jobs.length < max) jobs = [...jobs, job];
    },
    async write(query) {
      tried = jobs;
      for (const job of tried) await job(query);
    },
    written() {
      jobs = jobs.slice(tried.length);
      tried = [];
    },
  };
}
