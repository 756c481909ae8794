// The one packer of reads: reads of ONE identity that come at the same time share `$batch` posts and answers. A read is
// posted immediately while nothing is in flight; otherwise with a full batch, when a post comes back, or after two
// milliseconds. What a post holds is decided when it may leave: reads that came while it waited travel in it. Nothing is
// cached: a read that was answered is sent again.

import { maxBatchSize } from './batch.ts';
import type { Lifetime } from './deadline.ts';
import { failed, type Outcome } from './fault.ts';
import { faultBefore, faultOfAbort } from './http-exchange.ts';
import type { PostReads } from './post-reads.ts';
import { type GraphPath, type GraphRead, keyOf } from './request.ts';

/** On whose behalf something is read. */
export interface Reader {
  /** When it aborts, what is not answered yet fails immediately. */
  readonly signal: AbortSignal;
  /** A post may outlive the request that began it: it ends with the last reader of what it holds. */
  readonly postWithin: (lifetime: Lifetime) => PostReads;
}

/** One call of `read` that is not answered yet. */
interface Waiter {
  /** How many of its reads have no outcome yet. */
  missing: number;
  answer(): void;
  fail(bug: unknown): void;
}

interface Item {
  readonly read: GraphRead;
  readonly postWithin: Reader['postWithin'];
  waiters: Waiter[];
  outcome: Outcome<unknown> | null;
  /** The post it left in. */
  post: Post | null;
}

interface Post {
  readonly controller: AbortController;
  /** Null while it waits to leave. */
  items: readonly Item[] | null;
}

const maxWaitMs = 2;

export class ReadCoalescer {
  readonly #onIdle: () => void;
  readonly #joinsSent: boolean;
  readonly #byKey = new Map<string, Item>();
  readonly #posts = new Set<Post>();
  #unsent: Item[] = [];
  #timer: NodeJS.Timeout | undefined;

  /**
   * `onIdle` is called when the last read was answered. With `joinsSent: false` a read is never answered by one that had
   * left before it was asked for.
   */
  constructor({ onIdle = () => {}, joinsSent = true }: { onIdle?: () => void; joinsSent?: boolean } = {}) {
    this.#onIdle = onIdle;
    this.#joinsSent = joinsSent;
  }

  /** One outcome for each read, in their order. Rejects with a bug only. */
  read(reads: readonly GraphRead[], { signal, postWithin }: Reader): Promise<readonly Outcome<unknown>[]> {
    if (signal.aborted) return Promise.resolve(reads.map(() => failed(faultBefore(signal))));
    return new Promise((resolve, reject) => {
      const leave = () => {
        for (const item of items) this.#leave(item, waiter, signal.reason);
        waiter.answer();
      };
      const waiter: Waiter = {
        missing: reads.length,
        answer() {
          signal.removeEventListener('abort', leave);
          resolve(items.map(({ outcome, post }) => outcome ?? failed(faultOfAbort(signal, post !== null))));
        },
        fail: reject,
      };
      const items = reads.map((read) => this.#join(read, waiter, postWithin));
      signal.addEventListener('abort', leave, { once: true });
      // After what else is asked for in this turn, so that it leaves together.
      queueMicrotask(() => this.#pump(false));
    });
  }

  /** Later reads of these paths are not answered by those that are in flight. */
  forget(paths: readonly GraphPath[]): void {
    for (const path of paths) this.#byKey.delete(path);
  }

  #join(read: GraphRead, waiter: Waiter, postWithin: Reader['postWithin']): Item {
    const key = keyOf(read);
    const found = this.#byKey.get(key);
    if (found !== undefined && (this.#joinsSent || found.post === null)) {
      found.waiters.push(waiter);
      return found;
    }
    const item: Item = { read, postWithin, waiters: [waiter], outcome: null, post: null };
    this.#byKey.set(key, item);
    this.#unsent.push(item);
    return item;
  }

  #leave(item: Item, waiter: Waiter, reason: unknown): void {
    item.waiters = item.waiters.filter((other) => other !== waiter);
    if (item.waiters.length > 0 || item.outcome !== null) return;
    if (item.post === null) {
      this.#unsent = this.#unsent.filter((other) => other !== item);
      this.#drop(item);
      if (this.#unsent.length === 0) for (const post of this.#waiting()) cancel(post, [], reason);
    } else if (item.post.items?.every(({ waiters }) => waiters.length === 0)) {
      for (const other of item.post.items) this.#drop(other);
      cancel(item.post, item.post.items, reason);
    }
  }

  #waiting(): Post[] {
    return [...this.#posts].filter(({ items }) => items === null);
  }

  #pump(due: boolean): void {
    const minItems = due || this.#posts.size === 0 ? 1 : maxBatchSize;
    let unserved = this.#unsent.length - this.#waiting().length * maxBatchSize;
    for (; unserved >= minItems; unserved -= maxBatchSize) this.#post();
    if (unserved > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#pump(true);
      }, maxWaitMs);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#posts.size === 0) this.#onIdle();
  }

  #post(): void {
    const post: Post = { controller: new AbortController(), items: null };
    const { signal } = post.controller;
    this.#posts.add(post);
    const take = () => {
      post.items ??= this.#take(post);
      return post.items.map(({ read }) => read);
    };
    const { postWithin } = this.#unsent[0] as Item;
    postWithin({ signal, timeSignal: signal })(take)
      .then(
        (outcomes) => {
          for (const [index, item] of (post.items ?? []).entries())
            this.#answer(item, outcomes[index] as Outcome<unknown>);
        },
        (bug: unknown) => {
          take();
          for (const item of post.items ?? []) {
            this.#drop(item);
            for (const waiter of item.waiters) waiter.fail(bug);
          }
        },
      )
      .finally(() => {
        this.#posts.delete(post);
        this.#pump(true);
      });
  }

  #take(post: Post): readonly Item[] {
    const items = this.#unsent.splice(0, maxBatchSize);
    for (const item of items) item.post = post;
    return items;
  }

  #answer(item: Item, outcome: Outcome<unknown>): void {
    this.#drop(item);
    item.outcome = outcome;
    for (const waiter of item.waiters) {
      waiter.missing--;
      if (waiter.missing === 0) waiter.answer();
    }
  }

  #drop(item: Item): void {
    const key = keyOf(item.read);
    if (this.#byKey.get(key) === item) this.#byKey.delete(key);
  }
}

/** `items` is what it holds from now on: nothing more is taken into it. */
function cancel(post: Post, items: readonly Item[], reason: unknown): void {
  post.items = items;
  post.controller.abort(reason);
}
