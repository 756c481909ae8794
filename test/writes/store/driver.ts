// Runs several replicas against one store and one toy Graph, kills and stops them by chance from a seed, starts them
// again, and gives the history of it all.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreSettings } from '../../../src/writes/store/open.ts';
import { points } from './client.ts';
import { type Event, refusedStart } from './history.ts';
import { randomFrom, startToyGraph } from './toy-graph.ts';
import type { WorkerOptions } from './worker.ts';

export interface Run {
  readonly settings: StoreSettings;
  readonly seed: number;
  readonly processes: number;
  readonly clients: number;
  readonly keys: number;
  /** Goes on after it until the next is reached: on a slow machine little happens in a given time. */
  readonly ms: number;
  readonly atLeast?: { readonly killed: number; readonly stopped: number };
  /** Bytes that a file may have before it is full, in one of the processes. */
  readonly fullAtBytes?: number;
  /** What else happens in the meantime. */
  readonly meanwhile?: (ms: number) => Promise<void>;
}

export interface RunReport {
  readonly history: readonly Event[];
  /** Of replicas, by signal. */
  readonly killed: number;
  readonly stopped: number;
  /** Starts and requests that the replica refused whose files may grow no more. */
  readonly refusedForSpace: number;
  /** What replicas said on stderr. */
  readonly errors: string;
}

const times = { lifeMs: 3_600_000, leaseMs: 1_500, sendWindowMs: 300, maxTransitMs: 1_000 };

export async function runHistory(run: Run): Promise<RunReport> {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const log = join(folder, 'events');
  const graph = await startToyGraph(run.seed, times.maxTransitMs);
  const random = randomFrom(run.seed);
  const keys = Array.from({ length: run.keys }, (_, index) => `key-${index}`);
  const report = { killed: 0, stopped: 0, refusedForSpace: 0, errors: '' };
  // What a replica says whose files may grow no more comes through a pipe: its log would be cut off within a line.
  let piped = '';
  const common = { settings: run.settings, times, graphUrl: graph.url, log, clients: run.clients, keys };

  async function ended(child: ChildProcess, isFull = false): Promise<void> {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      piped += String(chunk);
    });
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    const [code, signal] = await once(child, 'close');
    if (signal === 'SIGKILL') report.killed++;
    // Another replica may have been stopped while it held the file.
    else if (code === refusedStart) report.refusedForSpace += isFull ? 1 : 0;
    else if (code !== 0) report.errors += `${said}exit ${code} ${signal}`;
  }
  // Stopped for up to twice its lease: long enough to be taken for dead, and to come back.
  async function stopping(child: ChildProcess): Promise<void> {
    while (child.exitCode === null && child.signalCode === null) {
      await sleep(300 + random() * 1_000);
      if (random() < 0.5 || !child.kill('SIGSTOP')) continue;
      report.stopped++;
      await sleep(random() * times.leaseMs * 2);
      child.kill('SIGCONT');
    }
  }
  const { atLeast = { killed: 0, stopped: 0 } } = run;
  const isEnough = () => report.killed >= atLeast.killed && report.stopped >= atLeast.stopped;
  async function replica(index: number): Promise<void> {
    const until = performance.now() + run.ms;
    for (let life = 0; performance.now() < until || !isEnough(); life++) {
      const at = points[Math.floor(random() * points.length)] as (typeof points)[number];
      const dies = random() < 0.8 ? { at, time: 1 + Math.floor(random() * 15) } : null;
      const ms = performance.now() < until ? Math.max(200, until - performance.now()) : 2_000;
      const seed = run.seed + index * 1_000 + life * 100;
      const fullAtBytes = index === 0 ? run.fullAtBytes : undefined;
      const child = start({ ...common, seed, ms, dies, isLast: false }, fullAtBytes);
      await Promise.all([ended(child, fullAtBytes !== undefined), stopping(child)]);
    }
  }

  try {
    const replicas = Array.from({ length: run.processes }, (_, index) => replica(index));
    await Promise.all([...replicas, run.meanwhile?.(run.ms)]);
    await ended(start({ ...common, seed: run.seed, ms: 30_000, dies: null, isLast: true }));
    report.refusedForSpace += piped.split('"answer":"refused"').length - 1;
    const lines = `${readFileSync(log, 'utf8')}${piped}`.trim().split('\n');
    return { ...report, history: [...lines.map((line) => JSON.parse(line) as Event), ...graph.applied] };
  } finally {
    await graph.close();
    rmSync(folder, { recursive: true });
  }
}

function start(options: WorkerOptions, fullAtBytes?: number): ChildProcess {
  const worker = (log: string | null) => [join(import.meta.dirname, 'worker.ts'), JSON.stringify({ ...options, log })];
  if (fullAtBytes === undefined)
    return spawn(process.execPath, worker(options.log), { stdio: ['ignore', 'ignore', 'pipe'] });
  const limited = [`--fsize=${fullAtBytes}`, process.execPath, ...worker(null)];
  return spawn('prlimit', limited, { stdio: ['ignore', 'pipe', 'pipe'] });
}
