// Two replicas on one real store, and clients that ask for few keys, in every order that a scheduler thinks of: each call
// of the store, each request and each answer is a step of its own. Between steps time passes, a replica is taken for
// dead and comes back, ends for good, or gets no confirmation of a commit.

import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { createFingerprints } from '../../../src/writes/store/fingerprint.ts';
import type { SqlDatabase } from '../../../src/writes/store/sql-database.ts';
import { openSqlStore } from '../../../src/writes/store/sql-store.ts';
import { openSqlite } from '../../../src/writes/store/sqlite-store.ts';
import { StoreUnavailableError, type WriteStore } from '../../../src/writes/store/write-store.ts';
import { type ClientOptions, createClient, type ToyClient } from './client.ts';
import { type Answer, type Event, faultsOf } from './history.ts';

// Nothing in it takes real time: the heartbeat's timer never comes.
const times = { lifeMs: 1e12, leaseMs: 1_000_000, sendWindowMs: 100_000, maxTransitMs: 500_000 };
const posts = ['lost', 'refused', 'throttled', 'throttled', 'applied', 'applied', 'appliedUnheard'] as const;
const reactions = ['takeBack', 'sendAgain', 'setAside'] as const;
const disturbances = ['aLittleTime', 'aLease', 'muchTime', 'beat0', 'beat1', 'end0', 'end1', 'deaf0', 'deaf1'] as const;

export interface Plan {
  readonly asks: readonly { readonly replica: number; readonly key: string; readonly args: string }[];
  readonly disturbances: readonly (typeof disturbances)[number][];
  readonly posts: readonly (typeof posts)[number][];
  readonly reactions: readonly (typeof reactions)[number][];
  /** Turns of the event loop between two steps: without any, the store sees both together. */
  readonly turns: readonly number[];
}

/** Two keys of one person. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  asks: fc.array(
    fc.record({
      replica: fc.nat({ max: 1 }),
      key: fc.constantFrom('key-0', 'key-0', 'key-0', 'key-3'),
      args: fc.constantFrom('a', 'a', 'a', 'a', 'b'),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  disturbances: fc.array(fc.constantFrom(...disturbances), { maxLength: 8 }),
  posts: fc.array(fc.constantFrom(...posts), { minLength: 1, maxLength: 12 }),
  reactions: fc.array(fc.constantFrom(...reactions), { minLength: 1, maxLength: 6 }),
  turns: fc.array(fc.constantFrom(0, 0, 2, 4), { minLength: 1, maxLength: 12 }),
});

/** Every promise that was broken in this order of steps. */
export async function faultsIn(plan: Plan, scheduler: fc.Scheduler): Promise<string[]> {
  let ms = 1e9;
  const pass = (some: number): void => {
    ms += some;
  };
  const database = openSqlite('memory:', () => ms);
  const history: Event[] = [];
  const shown = new Map<string, string[]>();
  const clock = () => ms * 1_000 + history.length;
  const next = { post: cycle(plan.posts), reaction: cycle(plan.reactions), turns: cycle(plan.turns) };

  // What never comes back: the process has ended.
  const never = new Promise<never>(() => {});
  const isEnded = [false, false, false];
  async function step(replica: number, label: string): Promise<void> {
    await scheduler.schedule(Promise.resolve(), `${replica}: ${label}`);
    if (isEnded[replica]) await never;
  }

  async function untilIdle(): Promise<void> {
    for (let idle = 0; idle < 6; idle++) {
      if (scheduler.count() === 0) await turn();
      for (; scheduler.count() > 0; idle = 0) {
        await scheduler.waitNext(1);
        for (let turns = next.turns(); turns > 0; turns--) await turn();
      }
    }
  }

  async function open(replica: number) {
    const wire = deaf(database);
    const store = await openSqlStore(wire.database, createFingerprints('a secret of the test'), {
      times,
      monotonicMs: () => ms,
    });
    const graph: ToyClient = {
      async post(write) {
        await step(replica, 'depart');
        const answer = scheduler.schedule(Promise.resolve(), `${replica}: arrive`).then(() => {
          const kind = clock() - write.leftAt > times.maxTransitMs * 1_000 ? 'lost' : next.post();
          if (kind === 'refused') return 409;
          if (kind === 'throttled') return 429;
          if (kind === 'lost') return null;
          const { key, args, person, epoch } = write;
          history.push({ is: 'applied', at: clock(), key, args, person, epoch });
          shown.set(person, [...(shown.get(person) ?? []), write.operationId]);
          return kind === 'applied' ? 204 : null;
        });
        const status = await answer;
        await step(replica, 'answer');
        return status;
      },
      async look(person) {
        await step(replica, 'look');
        const seen = [...(shown.get(person) ?? [])];
        await step(replica, 'seen');
        return seen;
      },
    };
    const options: Omit<ClientOptions, 'store'> = {
      graph,
      clock,
      pause: () => step(replica, 'pause'),
      at: () => {},
      onRefusal: next.reaction,
    };
    const client = createClient({ ...options, store: inSteps(store, (label) => step(replica, label)) });
    return { store, wire, client };
  }
  const replicas = [await open(0), await open(1)] as const;

  async function ask(replica: number, client: (typeof replicas)[0]['client'], key: string, args: string) {
    await step(replica, `ask ${key} ${args}`);
    history.push({ is: 'asked', at: clock(), key, args });
    const answer = await client.ask(key, args);
    history.push({ is: 'answered', at: clock(), key, args, answer });
    return answer;
  }
  const disturb = {
    aLittleTime: () => pass(50_000),
    aLease: () => pass(times.leaseMs + 1),
    muchTime: () => pass(times.sendWindowMs + times.maxTransitMs + 1),
    beat0: () => replicas[0].store.isWritable(),
    beat1: () => replicas[1].store.isWritable(),
    end0: () => isEnded.fill(true, 0, 1),
    end1: () => isEnded.fill(true, 1, 2),
    deaf0: () => replicas[0].wire.lose(),
    deaf1: () => replicas[1].wire.lose(),
  };
  for (const { replica, key, args } of plan.asks) {
    void ask(replica, (replicas[replica] as (typeof replicas)[0]).client, key, args);
  }
  for (const kind of plan.disturbances) {
    void scheduler.schedule(Promise.resolve(), kind).then(async () => void (await disturb[kind]()));
  }
  await untilIdle();

  // Everything ends and is started again, and nothing fails.
  isEnded.fill(true, 0, 2);
  pass(times.leaseMs + times.sendWindowMs + times.maxTransitMs + 2);
  next.post = () => 'applied';
  next.reaction = () => 'takeBack';
  const last = await open(2);
  for (const [key, args] of ['key-0', 'key-3'].flatMap((key) => ['a', 'b'].map((args) => [key, args] as const))) {
    let answer: Answer = 'unknown';
    for (let tries = 0; tries < 5 && !['applied', 'notApplied', 'reused'].includes(answer); tries++) {
      const asked = ask(2, last.client, key, args);
      await untilIdle();
      answer = await asked;
    }
    history.push({ is: 'finally', key, args, answer });
  }
  await database.close();
  return faultsOf(history);
}

/** Each call begins in a step, and its answer is heard in another. */
function inSteps(store: WriteStore, step: (label: string) => Promise<void>): WriteStore {
  return new Proxy(store, {
    get:
      (target, name: keyof WriteStore) =>
      async (...args: unknown[]) => {
        await step(name);
        const answer = Reflect.apply(target[name] as WriteStore['isWritable'], target, args) as Promise<unknown>;
        const heard = await answer.then(
          (value) => () => value,
          (failure: unknown) => () => {
            throw failure;
          },
        );
        await step(`${name} done`);
        return heard();
      },
  });
}

/** The database is there, and the answer to a commit is lost once. */
function deaf(database: SqlDatabase): { readonly database: SqlDatabase; lose(): void } {
  let isDeaf = false;
  return {
    lose() {
      isDeaf = true;
    },
    database: {
      ...database,
      async transaction(work) {
        const isLost = isDeaf;
        isDeaf = false;
        const result = await database.transaction(work);
        if (isLost) throw new StoreUnavailableError('unknown', 'lost');
        return result;
      },
    },
  };
}

function cycle<Value>(values: readonly Value[]): () => Value {
  let index = 0;
  return () => values[index++ % values.length] as Value;
}
