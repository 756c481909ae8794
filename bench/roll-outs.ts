// What a roll-out costs beside the writes themselves: the store of writes, and the command line.

import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { EnableMany } from '../cli/generated/operations.ts';
import { enableAll, personId } from './questions.ts';
import { figure, median, ratioCells, relate, table } from './rounds.ts';
import type { Bench } from './sections.ts';
import { type Server, startGateway, type Upstream } from './servers.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const postgresUrl = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Bulk mutations of 1,000 without any store, and with each. */
export async function storeCost(bench: Bench): Promise<string> {
  const { upstream, folder } = bench;
  const database = await newDatabase();
  const gateway = (name: string, env: Record<string, string>) => () => startGateway(upstream, folder, name, env);
  const starts = [
    gateway('no store', { NODE_OPTIONS: `--import ${here('no-store-hook.ts')}` }),
    gateway('SQLite in memory', { STORE_FILE: 'memory:' }),
    gateway('SQLite', { STORE_FILE: `${folder}/store-cost/writes.sqlite` }),
  ];
  if (database !== null)
    starts.push(
      gateway('PostgreSQL, its own process not counted', {
        DATABASE_URL: database.url,
        GATEWAY_SECRET: randomUUID(),
      }),
    );
  try {
    const questions = Array.from({ length: 10 }, (_, index) => enableAll(index * 1_000 + 1, 1_000));
    const shape = { connections: 2, seconds: bench.seconds, questions, tokens: bench.tokens };
    const figures = await relate(starts, upstream, { sets: 4, rounds: 3 }, shape);
    const rows = figures.map((one) => [
      one.name,
      ...ratioCells(one),
      figure(one.cpuMsPerOperation),
      figure(one.perSecond),
    ]);
    const missing = database === null ? '\n\nNo PostgreSQL answers on this machine.' : '';
    const head = ['store', 'CPU ratio', 'by start', 'CPU ms/op', 'op/s'];
    return `### The cost of the store\n\nBulk mutations of 1,000, upstream at 0 ms, 12 alternating rounds over four starts of each. Goal: at most 1.03.\n\n${table(head, rows)}${missing}`;
  } finally {
    await database?.drop();
  }
}

/** A database of its own; null where no server answers. */
async function newDatabase(): Promise<{ readonly url: string; drop(): Promise<void> } | null> {
  const name = `authmethods_bench_${randomUUID().replaceAll('-', '')}`;
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  try {
    await ask(`CREATE DATABASE ${name}`);
  } catch {
    return null;
  }
  return { url: postgresUrl.replace(/[^/]+$/, name), drop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) };
}

const wave = 1_000;
const delayMs = 100;

/** `authmethods apply` beside the same mutations sent by a loop, in alternating rounds. */
export async function commandLine(bench: Bench): Promise<string> {
  const { upstream } = bench;
  const folder = join(bench.folder, 'command-line');
  mkdirSync(folder);
  const gateway = await startGateway(upstream, folder);
  const people = bench.seconds < 5 ? 2 * wave : 10 * wave;
  const cli = await planned(gateway, upstream, folder, people);
  const times: Record<'loop' | 'apply' | 'start', number[]> = { loop: [], apply: [], start: [] };
  try {
    for (let round = 0; round <= bench.rounds; round++) {
      await upstream.reset(delayMs);
      const loop = await secondsOf(() => byLoop(gateway, bench.tokens[0] ?? '', people));
      const apply = await secondsOf(() => cli.apply(round));
      const start = await secondsOf(() => cli.start());
      // The first round warms up.
      if (round > 0)
        for (const [name, took] of Object.entries({ loop, apply, start })) times[name as 'loop'].push(took);
    }
  } finally {
    await gateway.stop();
  }
  const base = median(times.loop);
  const started = median(times.start);
  const applied = median(times.apply);
  const rows = [
    ['a loop', base, base],
    ['`authmethods apply`', applied, applied],
    ['`authmethods apply` without the start of the process', applied - started, applied - started],
  ].map(([name, ratio, took]) => [String(name), (Number(ratio) / base).toFixed(3), Number(took).toFixed(2)]);
  const what = `${figure(people)} people by \`enableSmsSignInForUsers\`, 1,000 in each, one after the other, upstream at ${delayMs} ms`;
  return `### The cost of the command line\n\n${what}. Goal: at most 1.05.\n\n${table(['sent by', 'ratio', 'seconds'], rows)}`;
}

// The upstream shows sign-in as off for odd numbers.
const personAt = (index: number) => personId(2 * index + 1);

async function byLoop({ url }: Server, token: string, people: number): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  for (let first = 0; first < people; first += wave) {
    const targets = Array.from({ length: wave }, (_, at) => ({
      userId: personAt(first + at),
      idempotencyKey: randomUUID(),
    }));
    const variables = { targets, idempotencyKey: randomUUID() };
    const body = JSON.stringify({ query: EnableMany.text, operationName: EnableMany.name, variables });
    const answer = await (await fetch(url, { method: 'POST', headers, body })).text();
    const succeeded = answer.split('"EnableSmsSignInSuccess"').length - 1;
    if (succeeded !== wave) throw new Error(`A wrong answer: ${answer.slice(0, 600)}`);
  }
}

async function planned({ url }: Server, upstream: Upstream, folder: string, people: number) {
  const file = (name: string) => join(folder, name);
  writeFileSync(file('token'), await upstream.token(0), { mode: 0o600 });
  const env = {
    PATH: process.env['PATH'],
    AUTHMETHODS_GATEWAY: url.replace('/graphql', ''),
    AUTHMETHODS_SIGN_IN: 'token',
    AUTHMETHODS_TOKEN_FILE: file('token'),
  };
  // As it is installed: compiled.
  execFileSync('npx', ['tsc', '-p', 'tsconfig.cli.json'], { cwd: here('..') });
  const run = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      [here('../dist/cli/main.js'), ...args, '--output', 'none', '--progress', 'none'],
      {
        cwd: folder,
        env,
      },
    );
  writeFileSync(file('people.csv'), `id\n${Array.from({ length: people }, (_, at) => personAt(at)).join('\n')}\n`);
  await upstream.reset();
  await run('plan', 'people.csv', '--action', 'enable-sms');
  const plan = readFileSync(file('people.plan.ndjson'), 'utf8');
  return {
    async apply(round: number): Promise<void> {
      // The gateway remembers the keys of other rounds.
      const path = `round-${round}.plan.ndjson`;
      writeFileSync(file(path), plan.replace(/"planId":"[^"]+"/, `"planId":"${randomUUID()}"`));
      await run('apply', path, '--yes', '--canary', String(wave), '--wave', String(wave));
    },
    // It reads the whole plan, but sends nothing.
    start: () => run('undo', 'round-0.plan.ndjson', '--out', `${randomUUID()}.plan.ndjson`),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1_000;
}
