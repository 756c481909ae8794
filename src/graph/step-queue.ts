// Below the loaders of single requests: what different requests of ONE identity read at the same time shares posts and
// answers. A read goes out at once while nothing is under way; otherwise it waits for a full `$batch`, for a post to
// come back, or for two milliseconds. Nothing is kept: a read that was answered is asked anew.

import { largestBatch } from './batch.ts';
import type { Lifetime } from './deadline.ts';
import { failed, type Outcome } from './fault.ts';
import { faultBefore, faultOfAbort } from './http-exchange.ts';
import type { ReadTransport } from './read-transport.ts';
import { type GraphPath, type GraphRead, keyOf } from './request.ts';

type Direct = (lifetime: Lifetime) => ReadTransport;

/** One call of `ask` that is not answered yet. */
interface Asker {
  /** How many of its reads have no outcome yet. */
  missing: number;
  answer(): void;
  fail(bug: unknown): void;
}

interface Step {
  readonly read: GraphRead;
  readonly direct: Direct;
  readonly several: boolean;
  askers: Asker[];
  outcome: Outcome<unknown> | null;
  /** The post it travels in. */
  post: { readonly steps: readonly Step[]; readonly controller: AbortController } | null;
}

const longestWaitMs = 2;

export class StepQueue {
  readonly #mayPost: (underWay: number) => boolean;
  readonly #onIdle: () => void;
  readonly #joinsSent: boolean;
  /** By the key of the read. */
  readonly #shared = new Map<string, Step>();
  #unsent: Step[] = [];
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * `mayPost` tells whether another post may join those in flight; `onIdle` is called when the last read was answered.
   * Without `joinsSent` a read is never answered by one that had left before it was asked for.
   */
  constructor(mayPost: (inFlight: number) => boolean, onIdle: () => void, joinsSent = true) {
    this.#mayPost = mayPost;
    this.#onIdle = onIdle;
    this.#joinsSent = joinsSent;
  }

  /** One outcome for each read, in their order. When `signal` aborts, what is not answered yet fails at once. */
  ask(
    reads: readonly GraphRead[],
    signal: AbortSignal,
    direct: Direct,
    several: boolean,
  ): Promise<readonly Outcome<unknown>[]> {
    if (signal.aborted) return Promise.resolve(reads.map(() => failed(faultBefore(signal))));
    return new Promise((resolve, reject) => {
      const leave = () => {
        for (const step of steps) this.#leave(step, asker, signal.reason);
        asker.answer();
      };
      const asker: Asker = {
        missing: reads.length,
        answer() {
          signal.removeEventListener('abort', leave);
          resolve(steps.map(({ outcome, post }) => outcome ?? failed(faultOfAbort(signal, post !== null))));
        },
        fail: reject,
      };
      const steps = reads.map((read) => this.#join(read, asker, direct, several));
      signal.addEventListener('abort', leave, { once: true });
      // After what else is asked for in this turn, so that it leaves together.
      queueMicrotask(() => this.#pump(false));
    });
  }

  forget(paths: readonly GraphPath[]): void {
    for (const path of paths) this.#shared.delete(path);
  }

  #join(read: GraphRead, asker: Asker, direct: Direct, several: boolean): Step {
    const key = keyOf(read);
    const found = this.#shared.get(key);
    if (found !== undefined && (this.#joinsSent || found.post === null)) {
      found.askers.push(asker);
      return found;
    }
    const step: Step = { read, direct, several, askers: [asker], outcome: null, post: null };
    this.#shared.set(key, step);
    this.#unsent.push(step);
    return step;
  }

  #leave(step: Step, asker: Asker, reason: unknown): void {
    step.askers = step.askers.filter((other) => other !== asker);
    if (step.askers.length > 0 || step.outcome !== null) return;
    if (step.post === null) {
      this.#unsent = this.#unsent.filter((other) => other !== step);
      this.#drop(step);
    } else if (step.post.steps.every(({ askers }) => askers.length === 0)) {
      for (const other of step.post.steps) this.#drop(other);
      step.post.controller.abort(reason);
    }
  }

  #pump(due: boolean): void {
    const all = due || this.#inFlight === 0;
    while (this.#unsent.length >= (all ? 1 : largestBatch) && this.#mayPost(this.#inFlight)) {
      this.#post(this.#unsent.splice(0, largestBatch));
    }
    // Who may not post now does when one comes back.
    if (this.#unsent.length > 0 && !this.#mayPost(this.#inFlight)) return;
    if (this.#unsent.length > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#pump(true);
      }, longestWaitMs);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#inFlight === 0) this.#onIdle();
  }

  #post(steps: readonly Step[]): void {
    const controller = new AbortController();
    for (const step of steps) step.post = { steps, controller };
    this.#inFlight++;
    const send = (steps[0] as Step).direct({ signal: controller.signal, timeSignal: controller.signal });
    const reads = steps.map(({ read }) => read);
    send(reads, { several: steps.some(({ several }) => several) })
      .then(
        (outcomes) => {
          for (const [index, step] of steps.entries()) this.#answer(step, outcomes[index] as Outcome<unknown>);
        },
        (bug: unknown) => {
          for (const step of steps) {
            this.#drop(step);
            for (const asker of step.askers) asker.fail(bug);
          }
        },
      )
      .finally(() => {
        this.#inFlight--;
        this.#pump(true);
      });
  }

  #answer(step: Step, outcome: Outcome<unknown>): void {
    this.#drop(step);
    step.outcome = outcome;
    for (const asker of step.askers) {
      asker.missing--;
      if (asker.missing === 0) asker.answer();
    }
  }

  #drop(step: Step): void {
    const key = keyOf(step.read);
    if (this.#shared.get(key) === step) this.#shared.delete(key);
  }
}
