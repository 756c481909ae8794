// Alternating rounds and their medians: other load on the machine affects every server equally.

import type { Load } from './load.ts';
import type { Question } from './questions.ts';
import { load, type Server, type Upstream } from './servers.ts';

export interface Shape {
  readonly connections: number;
  readonly seconds: number;
  readonly delayMs?: number;
  readonly mostRequests?: number;
  readonly questions: readonly Question[];
  readonly tokens: readonly string[];
}

export interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly meanMs: number;
  readonly cpuMsPerOperation: number;
  readonly callsPerOperation: number;
  readonly itemsPerOperation: number;
  readonly rssMb: number;
  readonly seconds: number;
  readonly wrong: number;
  readonly answered: number;
}

/** One load on one server. Throws if a response is not the expected one: a wrong response has no speed. */
export async function runRound(server: Server, upstream: Upstream, shape: Shape): Promise<Round> {
  await upstream.reset(shape.delayMs ?? 0);
  const cpuBefore = server.cpuSeconds();
  const result: Load = await load({
    url: server.url,
    connections: shape.connections,
    seconds: shape.seconds,
    ...(shape.mostRequests === undefined ? {} : { mostRequests: shape.mostRequests }),
    requests: requestsOf(shape),
  });
  const cpuSeconds = server.cpuSeconds() - cpuBefore;
  const { calls, items } = await upstream.counts();
  if (result.wrong > 0 || result.answered === 0) {
    throw new Error(
      `${server.name}: ${result.wrong} of ${result.answered} answers are wrong: ${result.firstWrong.slice(0, 600)}`,
    );
  }
  return {
    perSecond: result.answered / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    meanMs: result.meanMs,
    cpuMsPerOperation: (cpuSeconds * 1000) / result.answered,
    callsPerOperation: calls / result.answered,
    itemsPerOperation: items / result.answered,
    rssMb: server.rssMb(),
    seconds: result.seconds,
    wrong: result.wrong,
    answered: result.answered,
  };
}

// Each caller sends each query in turn.
function requestsOf({ questions, tokens }: Shape) {
  const count = Math.max(questions.length, tokens.length);
  return Array.from({ length: count }, (_, index) => ({
    ...(questions[index % questions.length] as Question),
    token: tokens[index % tokens.length] as string,
  }));
}

/** `rounds` loads on each server in turn, after one that does not count; the median of each figure. */
export async function compare(
  servers: readonly Server[],
  upstream: Upstream,
  rounds: number,
  shape: Shape,
): Promise<ReadonlyMap<Server, Round>> {
  const loads = servers.map((server) => ({ server, shape }));
  const measured = await alternate(loads, upstream, rounds);
  return new Map(servers.map((server, index) => [server, measured[index] as Round]));
}

/**
 * As `compare`, for loads that differ in more than the server: the medians in the order of the loads. Every second round
 * is in the opposite order, so that none always follows the same one.
 */
export async function alternate(
  loads: readonly { readonly server: Server; readonly shape: Shape }[],
  upstream: Upstream,
  rounds: number,
): Promise<readonly Round[]> {
  return (await alternating(loads, upstream, rounds)).map(medians);
}

// In its first seconds a process also compiles, for longer where there is more code.
const compiledAfterSeconds = 10;

/** A server's medians, and its CPU per operation in relation to the first server's in the same round. */
export interface Relation extends Round {
  readonly name: string;
  /** The median of the medians of all starts. */
  readonly ratio: number;
  /** The least and the greatest of them: what one start says is also chance. */
  readonly range: readonly [number, number];
}

/**
 * As `compare`, with processes that are started again, `sets` times, each time in another order: what a process compiles,
 * and which memory it gets, is chance too. The ratios are taken round by round, so that a machine that slows down in
 * between changes none of them.
 */
export async function relate(
  starts: readonly (() => Promise<Server>)[],
  upstream: Upstream,
  { sets, rounds }: { readonly sets: number; readonly rounds: number },
  shape: Shape,
): Promise<readonly Relation[]> {
  const found = starts.map(() => ({ name: '', figures: [] as Round[], ratios: [] as number[] }));
  for (let set = 0; set < sets; set++) {
    const servers: Server[] = [];
    for (const index of turned(starts.length, set)) servers[index] = await (starts[index] as () => Promise<Server>)();
    const loads = servers.map((server) => ({ server, shape }));
    const measured = await alternating(loads, upstream, rounds, compiledAfterSeconds);
    for (const [index, one] of found.entries()) {
      const { name, stop } = servers[index] as Server;
      one.name = name;
      one.figures.push(...(measured[index] as Round[]));
      one.ratios.push(median(ratios(measured[index] as Round[], measured[0] as Round[])));
      await stop();
    }
  }
  return found.map(({ name, figures, ratios: all }) => {
    const range = [Math.min(...all), Math.max(...all)] as const;
    return { ...medians(figures), name, ratio: median(all), range };
  });
}

/** The cells of a table for the ratio, and for its range by start. */
export function ratioCells({ ratio, range }: Relation): string[] {
  return [ratio.toFixed(3), range.map((of) => of.toFixed(2)).join(' to ')];
}

/** The numbers below `count`, from another one on each time. */
function turned(count: number, by: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + by) % count);
}

function ratios(rounds: readonly Round[], base: readonly Round[]): number[] {
  return rounds.map(({ cpuMsPerOperation }, index) => cpuMsPerOperation / (base[index] as Round).cpuMsPerOperation);
}

async function alternating(
  loads: readonly { readonly server: Server; readonly shape: Shape }[],
  upstream: Upstream,
  rounds: number,
  warmUpSeconds?: number,
): Promise<readonly Round[][]> {
  const all = loads.map((load) => ({ ...load, figures: [] as Round[] }));
  for (const { server, shape } of all)
    await runRound(server, upstream, { ...shape, seconds: warmUpSeconds ?? Math.min(2, shape.seconds) });
  for (let round = 0; round < rounds; round++) {
    for (const { server, shape, figures } of round % 2 === 0 ? all : all.toReversed())
      figures.push(await runRound(server, upstream, shape));
  }
  return all.map(({ figures }) => figures);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function medians(rounds: readonly Round[]): Round {
  const [first] = rounds;
  const names = Object.keys(first ?? {}) as (keyof Round)[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name]))]),
  ) as unknown as Round;
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
