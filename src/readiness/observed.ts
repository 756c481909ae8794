// What was read, and when.

import type { Loaded } from '../graph/batch-loader.ts';
import type { Outcome } from '../graph/fault.ts';

/** The outcome of a read, and when it came, in milliseconds since 1970. */
export interface Observed<T> {
  readonly outcome: Outcome<T>;
  readonly observedAt: number;
}

/** Never rejects. */
export async function observe<T>(loaded: Loaded<T>): Promise<Observed<T>> {
  const outcome = await loaded;
  return { outcome, observedAt: Date.now() };
}
