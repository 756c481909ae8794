// A plan of the actions that issue secrets or end sessions, killed at one point of its journal or of its secrets.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ActionName } from '../../../cli/plan/plan-row.ts';
import { type CommandLine, workers } from './command-line.ts';
import { preload } from './crash-points.ts';

export interface Secret {
  readonly user: string;
  readonly temporaryAccessPass?: string;
  readonly pin?: string;
}

export interface Point {
  readonly file: 'journal' | 'secrets';
  readonly line: number;
  readonly point: string;
}

export async function planOf(cli: CommandLine, action: ActionName, ...args: string[]): Promise<string> {
  for (const kind of ['journal', 'secrets']) rmSync(join(cli.folder, `${action}.${kind}.ndjson`), { force: true });
  cli.file(`${action}.csv`, workers(3, 60));
  const planned = await cli.run(['plan', `${action}.csv`, '--action', action, '--output', 'none', ...args]);
  expect(planned.code, planned.stderr).toBe(0);
  return cli.read(`${action}.plan.ndjson`);
}

/** The secrets of `plan`, line by line. */
export function secretsIn(cli: CommandLine, name: string): Secret[] {
  const path = join(cli.folder, `${name}.secrets.ndjson`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Secret);
}

interface Report {
  readonly rows: readonly { readonly user: string; readonly outcome: string; readonly code: string | null }[];
  readonly summary: { readonly people: Readonly<Record<string, number>>; readonly secrets?: string };
}

export const reportIn = (stdout: string) => JSON.parse(stdout) as Report;

/** `plan` gets an id of its own: the gateway remembers keys of the others. Kills it, then resumes. */
export async function crashAndResume(cli: CommandLine, action: ActionName, plan: string, at: Point) {
  const { file, line, point } = at;
  cli.harness.emulator.reset();
  Object.assign(cli.harness.emulator.tenant.configuration('QRCodePin'), { includeTargets: [{ id: 'all_users' }] });
  for (const kind of ['journal', 'secrets']) rmSync(join(cli.folder, `crash.${kind}.ndjson`), { force: true });
  cli.file('crash.plan.ndjson', plan.replace(/"planId":"[^"]+"/, `"planId":"${action} ${file} ${line} ${point}"`));
  const apply = ['apply', 'crash.plan.ndjson', '--yes', '--canary', '1', '--wave', '2', '--halt-on', 'off'];
  const killed = await cli.start(apply, { preload, env: { CRASH_AT: `${line} ${point}`, CRASH_IN: file } });
  expect(killed.code, killed.stderr).toBeNull();
  const resumed = await cli.run(['resume', 'crash.plan.ndjson', '--json', '--halt-on', 'off']);
  return { ...resumed, ...reportIn(resumed.stdout), killed, secrets: secretsIn(cli, 'crash') };
}

/** How often Microsoft Graph was asked to issue something to a person, or to end their sessions. */
export function askedOfEach(cli: CommandLine): number[] {
  const counts = new Map<string, number>();
  const asked = cli.harness.emulator.requests.flatMap(({ method, path, batch }) =>
    batch === undefined ? [{ method, path }] : batch.map((item) => ({ method: item.method, path: item.url })),
  );
  for (const { method, path } of asked) {
    const user = /users\/([^/]+)\/(?:authentication|revoke)/.exec(path)?.[1];
    if (user !== undefined && (method === 'POST' || method === 'PUT')) counts.set(user, (counts.get(user) ?? 0) + 1);
  }
  return [...counts.values()];
}
