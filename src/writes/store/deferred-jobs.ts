// What could not be written when it was known, because the database could not be had: written with the next heartbeat,
// in order. Without it a claim whose commit failed would stay in the hands of a replica that knows nothing of it.

import type { Query } from './sql-database.ts';

/** May run several times. */
export type DeferredJob = (query: Query, holder: string) => Promise<unknown>;

export interface DeferredJobs {
  add(job: DeferredJob): void;
  write(query: Query, holder: string): Promise<void>;
  /** What `write` wrote last is committed. */
  written(): void;
}

/** What does not fit is forgotten: it stays open in the store and is settled once this replica has ended. */
export function createDeferredJobs(max: number): DeferredJobs {
  let jobs: readonly DeferredJob[] = [];
  let tried: readonly DeferredJob[] = [];
  return {
    add(job) {
      if (jobs.length < max) jobs = [...jobs, job];
    },
    async write(query, holder) {
      tried = jobs;
      for (const job of tried) await job(query, holder);
    },
    written() {
      jobs = jobs.slice(tried.length);
      tried = [];
    },
  };
}
