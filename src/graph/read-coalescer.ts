// Coalesces the concurrent reads of ONE identity into shared `$batch` requests. A read is sent immediately if nothing is
// in flight; otherwise with a full batch, when a batch completes, or after two milliseconds. The content of a batch is
// fixed when it is sent: reads that arrived while it waited are included. A completed read is sent again.

import { maxBatchSize } from './batch.ts';
import type { Lifetime } from './deadline.ts';
import { originsOf, type TraceOrigin } from './events.ts';
import { failed, type Outcome } from './fault.ts';
import { faultBefore, faultOfAbort } from './http-exchange.ts';
import type { PostReads, ServedFor } from './post-reads.ts';
import { type GraphPath, type GraphRead, keyOf } from './request.ts';

/** The request on whose behalf reads are made. */
export interface Reader {
  /** When it aborts, pending reads fail immediately. */
  readonly signal: AbortSignal;
  /** Null: its trace is not kept. */
  readonly origin?: TraceOrigin | null;
  /** A batch may outlive the request that started it: it ends with the last reader of its content. */
  readonly postWithin: (lifetime: Lifetime) => PostReads;
}

/** A pending call of `read`. */
interface Waiter {
  readonly origin: TraceOrigin | null | undefined;
  /** The number of its reads without an outcome. */
  missing: number;
  answer(): void;
  fail(bug: unknown): void;
}

interface Item {
  readonly key: string;
  readonly read: GraphRead;
  readonly postWithin: Reader['postWithin'];
  waiters: Waiter[];
  outcome: Outcome<unknown> | null;
  /** The batch that it was sent in. */
  post: Post | null;
}

interface Post {
  readonly controller: AbortController;
  /** Null until it is sent. */
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
  #isTraced = false; // Whether a request whose trace is kept has read.

  /**
   * `onIdle` is called when the last read has completed. With `joinsSent: false`, a read never shares a request that
   * was sent before it arrived.
   */
  constructor({ onIdle = () => {}, joinsSent = true }: { onIdle?: () => void; joinsSent?: boolean } = {}) {
    this.#onIdle = onIdle;
    this.#joinsSent = joinsSent;
  }

  /** Returns one outcome for each read, in order. Rejects only for a bug. */
  read(reads: readonly GraphRead[], reader: Reader): Promise<readonly Outcome<unknown>[]> {
    const { signal, origin, postWithin } = reader;
    this.#isTraced ||= origin != null;
    if (signal.aborted) return Promise.resolve(reads.map(() => failed(faultBefore(signal))));
    return new Promise((resolve, reject) => {
      const leave = () => {
        for (const item of items) this.#leave(item, waiter, signal.reason);
        waiter.answer();
      };
      const waiter: Waiter = {
        origin,
        missing: reads.length,
        answer() {
          signal.removeEventListener('abort', leave);
          resolve(items.map(({ outcome, post }) => outcome ?? failed(faultOfAbort(signal, post !== null))));
        },
        fail: reject,
      };
      const items = reads.map((read) => this.#join(read, waiter, postWithin));
      signal.addEventListener('abort', leave, { once: true });
      // Runs after the other reads of this turn have been added, so that they are sent together.
      queueMicrotask(() => this.#pump(false));
    });
  }

  /** Later reads of these paths do not share the requests in flight. */
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
    const item: Item = { key, read, postWithin, waiters: [waiter], outcome: null, post: null };
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
    return this.#posts.size === 0 ? [] : [...this.#posts].filter(({ items }) => items === null);
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
    const servedFor: ServedFor = (some) => (this.#isTraced ? originsOf(post.items ?? [], some) : []);
    postWithin({ signal, timeSignal: signal })(take, servedFor)
      .then(
        (outcomes) => {
          post.items?.forEach((item, index) => {
            this.#answer(item, outcomes[index] as Outcome<unknown>);
          });
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
    if (this.#byKey.get(item.key) === item) this.#byKey.delete(item.key);
  }
}

/** `items` is its final content: nothing is added any more. */
function cancel(post: Post, items: readonly Item[], reason: unknown): void {
  post.items = items;
  post.controller.abort(reason);
}
