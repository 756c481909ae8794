// Store changes that failed because the database was unavailable: they run in order with the next heartbeat. Without
// them, a claim whose commit failed would stay assigned to a replica that does not know about it.

import type { Query } from './sql-database.ts';

/** May run several times. */
export type DeferredJob = (query: Query) => Promise<unknown>;

export interface DeferredJobs {
  add(job: DeferredJob): void;
  write(query: Query): Promise<void>;
  /** Call when the jobs of the last `write` are committed. */
  written(): void;
}

/** Jobs beyond `max` are dropped: their writes stay open in the store until this replica's lease ends. */
export function createDeferredJobs(max: number): DeferredJobs {
  let jobs: readonly DeferredJob[] = [];
  let tried: readonly DeferredJob[] = [];
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
