// One replica as a process of its own: several clients that ask for a few keys again and again, and write down what
// they asked and were told. Ends itself as SIGKILL would at the point that it is given.

import { openSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWriteStore, type StoreSettings } from '../../../src/writes/store/open.ts';
import type { StoreTimes } from '../../../src/writes/store/sql-store.ts';
import { StoreUnavailableError } from '../../../src/writes/store/write-store.ts';
import { createClient, type Point } from './client.ts';
import { type Answer, refusedStart } from './history.ts';
import { clock, openToyGraph, randomFrom } from './toy-graph.ts';

export interface WorkerOptions {
  readonly settings: StoreSettings;
  readonly times: StoreTimes;
  readonly graphUrl: string;
  /** Null for stdout. */
  readonly log: string | null;
  readonly seed: number;
  readonly clients: number;
  readonly keys: readonly string[];
  readonly ms: number;
  /** Dies when it comes to the point for this time. */
  readonly dies: { readonly at: Point; readonly time: number } | null;
  /** Asks for each key until it is known instead. */
  readonly isLast: boolean;
}

// A file that may grow no more: the write fails, and the signal that comes with it is not what ends the process.
process.on('SIGXFSZ', () => {});

const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions;
const stdout = 1;
const log = options.log === null ? stdout : openSync(options.log, 'a');
const say = (event: object) => writeSync(log, `${JSON.stringify(event)}\n`);

const reactions = ['takeBack', 'takeBack', 'sendAgain', 'setAside'] as const;
const chance = randomFrom(options.seed + 50);
let visits = 0;
const store = await openWriteStore(options.settings, { times: options.times }).catch((failure: unknown) => {
  if (failure instanceof StoreUnavailableError) process.exit(refusedStart);
  throw failure;
});
const client = createClient({
  store,
  graph: openToyGraph(options.graphUrl),
  clock,
  pause: () => sleep(10),
  onRefusal: () => reactions[Math.floor(chance() * reactions.length)] ?? 'takeBack',
  at(point) {
    if (point === options.dies?.at && ++visits === options.dies.time) process.kill(process.pid, 'SIGKILL');
  },
});

async function ask(key: string, args: string): Promise<Answer> {
  say({ is: 'asked', at: clock(), key, args });
  const answer = await client.ask(key, args);
  say({ is: 'answered', at: clock(), key, args, answer });
  return answer;
}

async function loop(random: () => number): Promise<void> {
  const until = performance.now() + options.ms;
  while (performance.now() < until) {
    const key = options.keys[Math.floor(random() * options.keys.length)] as string;
    await ask(key, random() < 0.1 ? 'b' : 'a');
    await sleep(random() * 10);
  }
}

async function untilKnown(key: string): Promise<void> {
  for (const args of ['a', 'b']) {
    let answer: Answer = 'unknown';
    const until = performance.now() + options.ms;
    while (['unknown', 'inFlight', 'refused'].includes(answer) && performance.now() < until) {
      answer = await ask(key, args);
      await sleep(20);
    }
    say({ is: 'finally', key, args, answer });
  }
}

if (options.isLast) await Promise.all(options.keys.map(untilKnown));
else await Promise.all(Array.from({ length: options.clients }, (_, index) => loop(randomFrom(options.seed + index))));
await store.close();
