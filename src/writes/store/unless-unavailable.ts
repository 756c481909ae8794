// Tells an outage of the store from a bug, where an outage has an answer of its own.

import { StoreUnavailableError } from './write-store.ts';

/** Undefined while the store is unavailable. Any other failure is a bug, and is thrown. */
export async function unlessUnavailable<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof StoreUnavailableError) return undefined;
    throw failure;
  }
}
