// A router as a process of its own, in front of a gateway and the subgraph of human resources.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { installedAt } from './packages.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly errors?: any[];
}

export interface Router {
  readonly url: string;
  run(
    query: string,
    variables: object,
    token: string | null,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  stop(): Promise<void>;
}

/** `name`: the folder in `gateways/`, which must be installed. */
export async function startRouter(name: string, supergraph: string): Promise<Router> {
  const file = join(mkdtempSync(join(tmpdir(), 'supergraph-')), 'supergraph.graphql');
  writeFileSync(file, supergraph);
  const port = await freePort();
  const env = { ...process.env, SUPERGRAPH: file, PORT: String(port), NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['start.mjs'], { cwd: installedAt(`gateways/${name}`), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  const url = `http://127.0.0.1:${port}/graphql`;
  const run: Router['run'] = async (query, variables, token, headers = {}) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  };
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended: ${output}`);
      await run('{ __typename }', {}, null);
    },
    { timeout: 60_000, interval: 100 },
  );
  return { url: `http://127.0.0.1:${port}`, run, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  // Hive Gateway waits for open connections.
  child.kill('SIGKILL');
  await once(child, 'exit');
}
