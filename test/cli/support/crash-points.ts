// A roll-out of three people in two waves, killed at one point of its journal and resumed.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type CommandLine, workers } from './command-line.ts';

/** Start, two waves with an intent and a result each, end. */
export const journalLines = 6;
export const points = ['not-written', 'half-written', 'written', 'on-disk'] as const;

export const preload = [join(import.meta.dirname, 'crash.ts')];
const apply = ['apply', 'people.plan.ndjson', '--yes', '--canary', '1', '--wave', '2'];

export async function plan(cli: CommandLine): Promise<string> {
  cli.file('people.csv', workers(3));
  expect(await cli.run(['plan', 'people.csv', '--action', 'enable-sms', '--output', 'none'])).toMatchObject({
    code: 0,
  });
  return cli.read('people.plan.ndjson');
}

/** How often each person was changed. `plan` has an id of its own: the gateway remembers keys of the others. */
export async function crashAndResume(cli: CommandLine, plan: string, line: number, point: string): Promise<number[]> {
  cli.harness.emulator.reset();
  rmSync(join(cli.folder, 'people.journal.ndjson'), { force: true });
  cli.file('people.plan.ndjson', plan.replace(/"planId":"[^"]+"/, `"planId":"${line} ${point}"`));
  const killed = await cli.start(apply, { preload, env: { CRASH_AT: `${line} ${point}` } });
  expect(killed.code, 'killed').toBeNull();
  const resumed = await cli.run(['resume', 'people.plan.ndjson', '--json']);
  expect(resumed.code, resumed.stderr).toBe(0);
  const { summary } = JSON.parse(resumed.stdout) as { summary: { people: object } };
  expect(summary.people).toEqual({ applied: 3 });
  const lines = readFileSync(join(cli.folder, 'people.journal.ndjson'), 'utf8').trimEnd().split('\n');
  expect(lines.map((text) => (JSON.parse(text) as { type: string }).type)).toContain('end');
  return [...cli.writes().values()];
}
