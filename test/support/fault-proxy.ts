// A TCP proxy that breaks connections in the eight ways of toxiproxy, under its names, so that results compare:
// https://github.com/Shopify/toxiproxy#toxics. Toxics act on the bytes that come back; `down` and `reset_peer` on the
// whole connection.

import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Toxic =
  /** Every byte comes so much later. */
  | { readonly type: 'latency'; readonly latencyMs: number }
  /** Refuses connections and ends those there are. */
  | { readonly type: 'down' }
  /** Kilobytes per second. */
  | { readonly type: 'bandwidth'; readonly rate: number }
  /** Ends the connection so much later than the other side did. */
  | { readonly type: 'slow_close'; readonly delayMs: number }
  /** Lets nothing through and ends the connection after a while; 0 never does. */
  | { readonly type: 'timeout'; readonly timeoutMs: number }
  /** Resets the connection so long after it was opened. */
  | { readonly type: 'reset_peer'; readonly timeoutMs: number }
  /** Cuts what comes back into pieces of so many bytes, with a pause between them. */
  | { readonly type: 'slicer'; readonly averageSize: number; readonly delayMs: number }
  /** Ends the connection after so many bytes came back. */
  | { readonly type: 'limit_data'; readonly bytes: number };

export interface FaultProxy {
  readonly url: string;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** From now on these and no others; connections there are end. */
  set(...toxics: readonly Toxic[]): Promise<void>;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  /** Any free one unless given. */
  readonly port?: number;
}

export async function startFaultProxy(targetUrl: string, { port: wanted = 0 }: FaultProxyOptions = {}) {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let toxics: readonly Toxic[] = [];
  let accepted = 0;
  const toxic = <T extends Toxic['type']>(type: T) =>
    toxics.find((one): one is Extract<Toxic, { type: T }> => one.type === type);

  const server = createServer({ allowHalfOpen: true }, (client) => {
    accepted += 1;
    const upstream = createConnection({ port: Number(target.port), host: target.hostname, allowHalfOpen: true });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('error', () => client.resetAndDestroy());
    void comeBack(upstream, client).catch(() => client.destroy());
    const reset = toxic('reset_peer');
    if (reset !== undefined) setTimeout(() => client.resetAndDestroy(), reset.timeoutMs);
    const silence = toxic('timeout');
    if (silence !== undefined && silence.timeoutMs > 0) setTimeout(() => client.destroy(), silence.timeoutMs);
  });

  async function comeBack(upstream: Socket, client: Socket): Promise<void> {
    let passed = 0;
    for await (const { bytes, dueAt } of arrivals(upstream)) {
      if (toxic('timeout') !== undefined) continue;
      await pause(dueAt - performance.now());
      for (const piece of pieces(bytes, toxic('slicer')?.averageSize ?? bytes.length)) {
        const left = (toxic('limit_data')?.bytes ?? Number.POSITIVE_INFINITY) - passed;
        client.write(piece.subarray(0, Math.max(0, left)));
        passed += piece.length;
        if (piece.length >= left) return void client.end();
        await pause(toxic('slicer')?.delayMs ?? 0);
        const rate = toxic('bandwidth')?.rate;
        if (rate !== undefined) await pause(piece.length / rate);
      }
    }
    if (toxic('timeout') !== undefined) return;
    await pause(toxic('slow_close')?.delayMs ?? 0);
    client.end();
  }

  /** Continues reading while earlier data is delayed, or every chunk would be later than the last. */
  async function* arrivals(upstream: Socket): AsyncGenerator<{ bytes: Buffer; dueAt: number }> {
    const come: { bytes: Buffer; dueAt: number }[] = [];
    let ended = false;
    let wake = Promise.withResolvers<void>();
    const on = (event: 'data' | 'end' | 'close', act: (bytes: Buffer) => void) =>
      upstream.on(event, (bytes: Buffer) => {
        act(bytes);
        wake.resolve();
      });
    on('data', (bytes) => come.push({ bytes, dueAt: performance.now() + (toxic('latency')?.latencyMs ?? 0) }));
    for (const event of ['end', 'close'] as const) {
      on(event, () => {
        ended = true;
      });
    }
    for (;;) {
      const next = come.shift();
      if (next !== undefined) yield next;
      else if (ended) return;
      else {
        await wake.promise;
        wake = Promise.withResolvers<void>();
      }
    }
  }

  const port = await listen(server, wanted);
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    get accepted() {
      return accepted;
    },
    async set(...next) {
      const wasDown = toxic('down') !== undefined;
      toxics = next;
      for (const socket of sockets) socket.destroy();
      const isDown = toxic('down') !== undefined;
      if (isDown && !wasDown) await stop(server);
      if (!isDown && wasDown) await listen(server, port);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await stop(server);
    },
  };
  return proxy;
}

function* pieces(chunk: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += size) yield chunk.subarray(start, start + size);
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { ref: false });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as { port: number }).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
