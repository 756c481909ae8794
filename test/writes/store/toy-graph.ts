// A service that applies writes over HTTP and, like Graph, checks no epoch and forgets no write. It answers, refuses,
// throttles, loses requests before and answers after it has applied them, by chance from a seed. What travels for too
// long it drops, as the network below the real one is taken to do.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ToyClient } from './client.ts';
import type { Event } from './history.ts';

export interface ToyWrite {
  readonly operationId: string;
  readonly key: string;
  readonly args: string;
  readonly person: string;
  readonly epoch: number;
  /** When the client last looked whether it may leave; see `clock`. */
  readonly leftAt: number;
}

export interface ToyGraph {
  readonly url: string;
  readonly applied: readonly Event[];
  close(): Promise<void>;
}

/** Microseconds on one clock for all processes of a machine. */
export const clock = () => Number(process.hrtime.bigint() / 1000n);

/** Between 0 and 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export async function startToyGraph(seed: number, maxTransitMs: number): Promise<ToyGraph> {
  const random = randomFrom(seed);
  const applied: Event[] = [];
  const shown = new Map<string, string[]>();

  function apply({ operationId, key, args, person, epoch }: ToyWrite): void {
    applied.push({ is: 'applied', at: clock(), key, args, person, epoch });
    shown.set(person, [...(shown.get(person) ?? []), operationId]);
  }

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    await sleep(random() * 20);
    const chance = random();
    if (request.method === 'GET') {
      if (chance < 0.1) return request.socket.destroy();
      return response.end(JSON.stringify(shown.get(String(request.url).slice(1)) ?? []));
    }
    const write = JSON.parse(body) as ToyWrite;
    if (chance < 0.05 || clock() - write.leftAt > maxTransitMs * 1000) return request.socket.destroy();
    if (chance < 0.15) return response.writeHead(429).end();
    if (chance < 0.25) return response.writeHead(409).end();
    apply(write);
    if (chance < 0.35) return request.socket.destroy();
    return response.writeHead(204).end();
  });
  // A client that is killed resets its connection, which is no concern of the server's.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    applied,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** How a replica reaches the service. */
export function openToyGraph(url: string): ToyClient {
  return {
    async post(write, at) {
      const answer = fetch(url, { method: 'POST', body: JSON.stringify(write) });
      at('departed');
      const status = await answer.then(
        (response) => response.status,
        () => null,
      );
      at('responded');
      return status;
    },
    look: (person) =>
      fetch(`${url}/${person}`).then(
        async (response) => (await response.json()) as string[],
        () => null,
      ),
  };
}
