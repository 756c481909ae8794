// The measurements, one function each: Markdown out.

import { enableAll, entitiesOf, peopleAlike, phoneLists, phonesOf, type Question } from './questions.ts';
import { alternate, compare, figure, median, ratioCells, relate, runRound, type Shape, table } from './rounds.ts';
import { runScript, type Server, startGateway, startPeer, startTailcall, type Upstream } from './servers.ts';

export interface Bench {
  readonly upstream: Upstream;
  readonly folder: string;
  readonly tokens: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly memorySeconds: number;
  readonly memoryCallers: number;
  /** The folder of another checkout, with its dependencies installed. */
  readonly before?: string | undefined;
}

const reference = 'mercurius';
const peers = ['apollo', 'apollo-naive', 'yoga', 'mercurius', 'rest'];

/** Ten people a query, each query for different people, from sixteen callers. */
export async function againstPeers(bench: Bench): Promise<string> {
  const { upstream, folder } = bench;
  const gateways = [
    await startGateway(upstream, folder),
    await startGateway(upstream, folder, 'this gateway, graphql-js', { GRAPHQL_EXECUTOR: 'graphql-js' }),
  ];
  const servers = [...gateways];
  for (const kind of peers) servers.push(await startPeer(kind, upstream));
  const questions = Array.from({ length: 160 }, (_, index) => phonesOf(index * 10 + 1, 10));
  const shape = { connections: 16, seconds: bench.seconds, questions, tokens: bench.tokens };
  const figures = await compare(servers, upstream, bench.rounds, shape);
  await stopAll(servers);
  const base = [...figures].find(([{ name }]) => name === reference)?.[1].cpuMsPerOperation ?? 1;
  const rows = [...figures].map(([{ name }, round]) => [
    label(name),
    (round.cpuMsPerOperation / base).toFixed(2),
    figure(round.cpuMsPerOperation),
    figure(round.perSecond),
    figure(round.p50Ms),
    figure(round.p99Ms),
    figure(round.callsPerOperation),
    figure(round.rssMb),
  ]);
  const head = ['server', 'CPU ratio', 'CPU ms/op', 'op/s', 'p50 ms', 'p99 ms', 'upstream calls/op', 'RSS MB'];
  return `### Ten people a query\n\n16 connections, 16 callers, upstream at 0 ms; the ratio is to mercurius with JIT.\n\n${table(head, rows)}`;
}

/** The query of `againstPeers` in many short alternating rounds, with processes that are started again and again. */
async function costOfTenPeople(bench: Bench, starts: readonly (() => Promise<Server>)[]): Promise<string[][]> {
  const questions = Array.from({ length: 160 }, (_, index) => phonesOf(index * 10 + 1, 10));
  const shape = { connections: 16, seconds: 1, questions, tokens: bench.tokens };
  const relations = await relate(starts, bench.upstream, { sets: 8, rounds: 6 }, shape);
  return relations.map((one) => [
    label(one.name),
    ...ratioCells(one),
    ...[one.cpuMsPerOperation, one.perSecond, one.rssMb].map(figure),
  ]);
}

/** The query of `againstPeers` by two checkouts of the gateway. */
export async function againstBefore(bench: Bench): Promise<string> {
  const { upstream, folder, before } = bench;
  if (before === undefined) return '### Against another checkout\n\nNone was given: `--before=FOLDER`.';
  const rows = await costOfTenPeople(bench, [
    () => startGateway(upstream, folder, 'before', {}, `${before}/src/main.ts`),
    () => startGateway(upstream, folder, 'this checkout'),
  ]);
  const head = ['checkout', 'CPU ratio', 'by start', 'CPU ms/op', 'op/s', 'RSS MB'];
  return `### Against another checkout\n\nTen people a query, 48 alternating rounds over eight starts of both.\n\n${table(head, rows)}`;
}

/** The cost of observability: the query of `againstPeers` without metrics, with them, and with traces. */
export async function observation(bench: Bench): Promise<string> {
  const { upstream, folder } = bench;
  const metrics = { ADMIN_PORT: '0' };
  const traces = (ratio: string) => ({
    ...metrics,
    NODE_OPTIONS: '--import ./deploy/tracing/otlp.ts',
    OTEL_EXPORTER_OTLP_ENDPOINT: upstream.graphUrl,
    OTEL_TRACES_SAMPLER_ARG: ratio,
  });
  const rows = await costOfTenPeople(bench, [
    () => startGateway(upstream, folder),
    () => startGateway(upstream, folder, 'metrics', metrics),
    () => startGateway(upstream, folder, 'metrics, 1 % of traces', traces('0.01')),
    () => startGateway(upstream, folder, 'metrics, all traces', traces('1')),
  ]);
  const goal = 'Goal: metrics at most 1.02, with 1 % of traces 1.05, with all of them 1.15.';
  return `### Metrics and traces\n\nTen people a query, 48 alternating rounds over eight starts of each. ${goal}\n\n${table(['server', 'CPU ratio', 'by start', 'CPU ms/op', 'op/s', 'RSS MB'], rows)}`;
}

/** The people of `againstPeers`, asked for as a router of a federation asks. */
export async function federated(bench: Bench): Promise<string> {
  const gateway = await startGateway(bench.upstream, bench.folder, 'this gateway', { FEDERATION: 'true' });
  const asked = { users: phonesOf, _entities: entitiesOf };
  const loads = Object.values(asked).map((ask) => {
    const questions = Array.from({ length: 160 }, (_, index) => ask(index * 10 + 1, 10));
    return { server: gateway, shape: { connections: 16, seconds: bench.seconds, questions, tokens: bench.tokens } };
  });
  const measured = await alternate(loads, bench.upstream, bench.rounds);
  await gateway.stop();
  const base = measured[0]?.cpuMsPerOperation ?? 1;
  const rows = measured.map(({ cpuMsPerOperation, perSecond, callsPerOperation }, index) => [
    Object.keys(asked)[index] ?? '',
    (cpuMsPerOperation / base).toFixed(2),
    ...[cpuMsPerOperation, perSecond, callsPerOperation].map(figure),
  ]);
  const head = ['field', 'CPU ratio', 'CPU ms/op', 'op/s', 'upstream calls/op'];
  return `### As a subgraph\n\nTen people a query. Goal: the ratio to \`users\` is at most 1.10.\n\n${table(head, rows)}`;
}

/** One query by one caller on all connections: requests in flight may be shared. */
export async function identicalReads(bench: Bench): Promise<string> {
  const { upstream, folder } = bench;
  const servers = [
    await startGateway(upstream, folder),
    await startGateway(upstream, folder, 'this gateway, nothing shared', { GRAPH_STEP_QUEUE: 'false' }),
    await startPeer('mercurius', upstream),
  ];
  const tailcall = await startTailcall(upstream, folder);
  if (tailcall !== null) servers.push(tailcall);
  const asked = {
    '1 phone list': phoneLists(7, 1),
    '10 phone lists': phoneLists(7, 10),
    '100 people': peopleAlike(7, 100),
  };
  const shapes = Object.entries(asked).flatMap(([what, question]) =>
    [0, 20].map((delayMs) => ({ what, question, delayMs })),
  );
  const rows: string[][] = [];
  for (const { what, question, delayMs } of shapes) {
    const tokens = bench.tokens.slice(0, 1);
    const shape = { delayMs, questions: [question], connections: 64, seconds: bench.seconds, tokens };
    // It has no upstream.
    const bare = delayMs === 0 ? [await startPeer('bare', upstream, { ANSWER: question.expected })] : [];
    const figures = await compare([...servers, ...bare], upstream, bench.rounds, shape);
    await stopAll(bare);
    for (const [{ name }, round] of figures) {
      rows.push([
        label(name),
        what,
        `${delayMs}`,
        figure(round.perSecond),
        figure(round.p50Ms),
        figure(round.p99Ms),
        figure(round.callsPerOperation),
        figure(round.cpuMsPerOperation),
      ]);
    }
  }
  await stopAll(servers);
  const head = ['server', 'asked for', 'upstream ms', 'op/s', 'p50 ms', 'p99 ms', 'upstream calls/op', 'CPU ms/op'];
  const missing = tailcall === null ? '\n\nTailcall 1.0.0 did not start on this machine.' : '';
  return `### Identical reads in flight\n\nOne query, one caller, 64 connections.\n\n${table(head, rows)}${missing}`;
}

/** From one person a query to a thousand. */
export async function growth(bench: Bench): Promise<string> {
  const gateway = await startGateway(bench.upstream, bench.folder);
  const rows: string[][] = [];
  for (const people of [1, 10, 20, 21, 100, 1000]) {
    const questions = Array.from({ length: 16 }, (_, index) => phonesOf(index * people + 1, people));
    const shape = { connections: 1, seconds: bench.seconds, questions, tokens: bench.tokens };
    const [round] = [...(await compare([gateway], bench.upstream, bench.rounds, shape)).values()];
    if (round === undefined) continue;
    rows.push([
      `${people}`,
      figure(round.callsPerOperation),
      `${Math.ceil(people / 20)}`,
      figure(round.p50Ms),
      figure(round.cpuMsPerOperation),
      figure((round.cpuMsPerOperation * 1000) / people),
    ]);
  }
  await gateway.stop();
  const head = ['people a query', 'upstream calls', '⌈n/20⌉', 'p50 ms', 'CPU ms/op', 'CPU µs/person'];
  return `### Growth\n\nOne connection, upstream at 0 ms.\n\n${table(head, rows)}`;
}

/** Ten mutations of 1,000 targets, four at a time: sixteen posts in flight, the gateway's limit. */
export async function bulk(bench: Bench): Promise<string> {
  const gateway = await startGateway(bench.upstream, bench.folder);
  const delayMs = 100;
  const rows: string[][] = [];
  for (const { people, connections } of [
    { people: 1_000, connections: 1 },
    { people: 10_000, connections: 4 },
  ]) {
    const questions = Array.from({ length: people / 1000 }, (_, index) => enableAll(index * 1000 + 1, 1000));
    const shape: Shape = {
      connections,
      seconds: 60,
      mostRequests: questions.length,
      delayMs,
      questions,
      tokens: bench.tokens,
    };
    const warm = await runRound(gateway, bench.upstream, { ...shape, mostRequests: connections, delayMs: 0 });
    const round = await runRound(gateway, bench.upstream, shape);
    const posts = round.callsPerOperation * round.answered;
    const limit = (people / 20 / 16) * (delayMs / 1000);
    rows.push([
      figure(people),
      `${connections}`,
      figure(posts),
      `${people / 20}`,
      round.seconds.toFixed(2),
      limit.toFixed(2),
      (round.seconds / limit).toFixed(2),
      figure(warm.rssMb),
    ]);
  }
  await gateway.stop();
  const head = ['people', 'mutations at a time', 'posts', '⌈n/20⌉', 'seconds', 'limit', 'ratio', 'RSS MB'];
  return `### Bulk\n\n\`enableSmsSignInForUsers\`, 1,000 targets a call, upstream at ${delayMs} ms. The limit is posts ÷ sixteen in flight × ${delayMs} ms; one call alone cannot reach it, since its 50 posts are four rounds of sixteen.\n\n${table(head, rows)}`;
}

/** TLS to Graph over HTTP/1.1 and over HTTP/2: ten people a query, and bulk mutations of 1,000. */
export async function protocols(bench: Bench): Promise<string> {
  const { upstream, folder, tokens, rounds, seconds } = bench;
  const over = (name: string, http2: boolean) =>
    startGateway(upstream, folder, name, { GRAPH_BASE_URL: upstream.graphTlsUrl, GRAPH_HTTP2: String(http2) });
  const servers = [await over('HTTP/1.1', false), await over('HTTP/2', true)];
  const reading = Array.from({ length: 160 }, (_, index) => phonesOf(index * 10 + 1, 10));
  const writing = Array.from({ length: 10 }, (_, index) => enableAll(index * 1000 + 1, 1000));
  const reads = await compare(servers, upstream, rounds, { connections: 16, seconds, questions: reading, tokens });
  const writes = await compare(servers, upstream, rounds, { connections: 4, seconds, questions: writing, tokens });
  await stopAll(servers);
  const rows = servers.map((server) => [
    server.name,
    ...[reads, writes].flatMap((figures) => {
      const round = figures.get(server);
      return round === undefined ? [] : [figure(round.cpuMsPerOperation), figure(round.perSecond)];
    }),
  ]);
  const head = ['to Graph', 'ten people: CPU ms/op', 'op/s', 'bulk of 1,000: CPU ms/op', 'op/s'];
  return `### Protocols\n\nOver TLS, upstream at 0 ms.\n\n${table(head, rows)}`;
}

/** A roll-out through a Graph that takes 1,500 writes in 10 s: ten mutations of 1,000 people, one after the other. */
export async function throttled(bench: Bench): Promise<string> {
  const { upstream, folder } = bench;
  const { people, amount, seconds, delayMs } = { people: 10_000, amount: 1_500, seconds: 10, delayMs: 20 };
  const limit = ((people - amount) * seconds) / amount;
  const reset = () => upstream.reset(delayMs, `${amount}/${seconds}`);
  const rows: string[][] = [];
  const add = async (name: string, took: number) => {
    const { calls, items, refused } = await upstream.counts();
    const share = `${((100 * refused) / items).toFixed(1)} %`;
    rows.push([name, took.toFixed(1), (took / limit).toFixed(2), figure(calls), figure(refused), share]);
  };
  const gateway = await startGateway(upstream, folder);
  await reset();
  const startedAt = performance.now();
  for (let first = 1; first <= people; first += 1_000) {
    const { body, expected } = enableAll(first, 1_000);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bench.tokens[0]}` };
    const answer = (await (await fetch(gateway.url, { method: 'POST', headers, body })).text()).trim();
    if (answer !== expected) throw new Error(`A wrong answer: ${answer.slice(0, 600)}`);
  }
  await add(label(gateway.name), (performance.now() - startedAt) / 1_000);
  await gateway.stop();
  for (const [kind, name] of [
    ['batches', 'a script with Microsoft’s client, its batches and its retry handler'],
    ['loop', 'a plain loop'],
  ] as const) {
    await reset();
    await add(name, await runScript(kind, upstream, people));
  }
  const head = ['roll-out by', 'seconds', 'ratio', 'calls', 'writes refused by 429', 'share'];
  return `### A Graph that throttles\n\n${figure(people)} people, ${figure(amount)} writes in ${seconds} s, upstream at ${delayMs} ms: the quota allows ${limit.toFixed(1)} s. Goal: 1.1 times that, with at most 2 % of writes refused.\n\n${table(head, rows)}`;
}

/** The time that is added between caller and upstream: p50 minus the upstream's own delay. */
export async function addedLatency(bench: Bench): Promise<string> {
  const gateway = await startGateway(bench.upstream, bench.folder);
  const questions: Question[] = Array.from({ length: 160 }, (_, index) => phonesOf(index * 10 + 1, 10));
  const delayMs = 20;
  const rows: string[][] = [];
  for (const connections of [1, 16, 64]) {
    const shape = { connections, seconds: bench.seconds, delayMs, questions, tokens: bench.tokens };
    const [round] = [...(await compare([gateway], bench.upstream, bench.rounds, shape)).values()];
    if (round === undefined) continue;
    rows.push([
      `${connections}`,
      figure(round.p50Ms - delayMs),
      figure(round.p99Ms - delayMs),
      figure(round.perSecond),
      figure(round.callsPerOperation),
    ]);
  }
  await gateway.stop();
  const head = ['connections', 'added p50 ms', 'added p99 ms', 'op/s', 'upstream calls/op'];
  return `### Added latency\n\nTen people a query, upstream at ${delayMs} ms, 16 callers.\n\n${table(head, rows)}`;
}

/** From the start of the process to the first response. */
export async function startUp(bench: Bench): Promise<string> {
  const times: number[] = [];
  const peerTimes: number[] = [];
  for (let round = 0; round < Math.max(3, bench.rounds); round++) {
    for (const [start, list] of [
      [() => startGateway(bench.upstream, bench.folder), times],
      [() => startPeer('apollo', bench.upstream), peerTimes],
    ] as const) {
      const server = await start();
      list.push(server.startedMs);
      await server.stop();
    }
  }
  const rows = [
    ['this gateway, from TypeScript sources', figure(median(times))],
    ['Apollo Server standalone', figure(median(peerTimes))],
  ];
  return `### Start-up\n\n${table(['server', 'ms to the first answer'], rows)}`;
}

/** The memory that remains after many callers. */
export async function memory(bench: Bench): Promise<string> {
  const gateway = await startGateway(bench.upstream, bench.folder);
  const tokens: string[] = [];
  for (let caller = 0; caller < bench.memoryCallers; caller++) tokens.push(await bench.upstream.token(1000 + caller));
  const questions = Array.from({ length: 160 }, (_, index) => phonesOf(index * 10 + 1, 10));
  const rows: string[][] = [['0', '0', figure(gateway.rssMb())]];
  const parts = 6;
  let answered = 0;
  for (let part = 1; part <= parts; part++) {
    const seconds = bench.memorySeconds / parts;
    answered += (await runRound(gateway, bench.upstream, { connections: 8, seconds, delayMs: 5, questions, tokens }))
      .answered;
    rows.push([figure((part * bench.memorySeconds) / parts), figure(answered), figure(gateway.rssMb())]);
  }
  await gateway.stop();
  return `### Memory\n\n${figure(bench.memoryCallers)} callers, ten people a query, upstream at 5 ms.\n\n${table(['seconds', 'operations', 'RSS MB'], rows)}`;
}

async function stopAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}

const labels: Readonly<Record<string, string>> = {
  bare: 'Node’s HTTP alone, the answer ready',
  'this gateway': '**this gateway**, tokens verified',
  apollo: 'Apollo Server standalone, defaults, DataLoader',
  'apollo-naive': 'Apollo Server standalone, one call for each person',
  yoga: 'GraphQL Yoga, DataLoader',
  mercurius: 'mercurius with JIT, DataLoader',
  rest: 'REST by hand on Fastify, DataLoader',
  'tailcall 1.0.0': 'Tailcall 1.0.0, dedupe',
};

function label(name: string): string {
  return labels[name] ?? name;
}
