// Group commit: calls that arrive during a commit share the next one. A commit waits for the disk, and costs the same
// for one write as for a thousand.

/** Results are in the order of `items`. */
export type GroupCommit<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

/** `commit` gets the items of all calls of one turn together. If it rejects, all of them reject. */
export function groupCommit<Item, Result>(
  commit: (items: readonly Item[]) => Promise<readonly Result[]>,
): GroupCommit<Item, Result> {
  let waiting: { readonly items: readonly Item[]; readonly call: PromiseWithResolvers<readonly Result[]> }[] = [];
  let isBusy = false;

  async function flush(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await commit(group.flatMap(({ items }) => items)).then(
        (results) => {
          let first = 0;
          for (const { items, call } of group) {
            call.resolve(results.slice(first, first + items.length));
            first += items.length;
          }
        },
        (failure) => {
          for (const { call } of group) call.reject(failure);
        },
      );
    }
    isBusy = false;
  }

  return (items) => {
    if (items.length === 0) return Promise.resolve([]);
    const call = Promise.withResolvers<readonly Result[]>();
    waiting.push({ items, call });
    // Deferred by one turn, so that all writes of a request are included.
    if (!isBusy && waiting.length === 1) setImmediate(flush);
    return call.promise;
  };
}
