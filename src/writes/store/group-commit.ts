// Calls that come in while a commit is on its way share the next one: a commit waits for the disk, and costs the same
// for one write as for a thousand.

/** In the order of `items`. */
export type GroupCommit<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

/** `commit` gets the items of all calls of one turn together. What it rejects with reaches each of them. */
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
    // One turn later, so that a whole request's writes are there.
    if (!isBusy && waiting.length === 1) setImmediate(flush);
    return call.promise;
  };
}
