// The size of a cache as options of `lru-cache`. Imports nothing of the gateway, so that every folder may use it.

/**
 * At most so many entries, with memory for those that are there: `max` would reserve it for all of them at the start, which
 * is most of the start of a gateway.
 */
export const upTo = (entries: number) => ({ maxSize: entries, sizeCalculation: () => 1 });
