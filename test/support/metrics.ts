// What a gateway's page of metrics says, and whether a tool is on this machine.

import { spawnSync } from 'node:child_process';
import type { Harness } from './harness.ts';

export interface Scrape {
  readonly url: string;
  readonly text: string;
  /** By series, as the page writes it: `name{label="value"}`. */
  readonly values: ReadonlyMap<string, number>;
}

/** Of a gateway with `ADMIN_PORT`, whose log says where. */
export async function scrape({ logged }: Pick<Harness, 'logged'>): Promise<Scrape> {
  const address = /"address":"([^"]+)","msg":"metrics are served"/.exec(logged.join(''))?.[1];
  const url = `http://${address}/metrics`;
  const text = await (await fetch(url)).text();
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const values = samples.map((line) => {
    const end = line.lastIndexOf(' ');
    return [line.slice(0, end), Number(line.slice(end + 1))] as const;
  });
  return { url, text, values: new Map(values) };
}

export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}
