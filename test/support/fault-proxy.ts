// A TCP proxy that breaks connections in the eight ways of toxiproxy, under its names, so that results compare:
// https://github.com/Shopify/toxiproxy#toxics. All but `down` and `limit_data` act on the bytes that come back.

import { createConnection, createServer, type Server, type Socket } from 'node:net';

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
  set(...toxics: readonly Toxic[]): Promise<void>;
  close(): Promise<void>;
}

export async function startFaultProxy(targetUrl: string): Promise<FaultProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let toxics: readonly Toxic[] = [];
  let accepted = 0;
  const has = <T extends Toxic['type']>(type: T) =>
    toxics.find((toxic): toxic is Extract<Toxic, { type: T }> => toxic.type === type);

  const server = createServer((client) => {
    accepted += 1;
    const upstream = createConnection(Number(target.port), '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream);
    comeBack(upstream, client).catch(() => client.destroy());
    upstream.on('close', () => setTimeout(() => client.destroy(), has('slow_close')?.delayMs ?? 0));
    client.on('close', () => upstream.destroy());
    const reset = has('reset_peer');
    if (reset !== undefined) setTimeout(() => client.resetAndDestroy(), reset.timeoutMs);
    const silence = has('timeout');
    if (silence !== undefined && silence.timeoutMs > 0) setTimeout(() => client.destroy(), silence.timeoutMs);
  });

  async function comeBack(upstream: Socket, client: Socket): Promise<void> {
    let passed = 0;
    for await (const chunk of upstream as AsyncIterable<Buffer>) {
      await pause(has('latency')?.latencyMs ?? 0);
      if (has('timeout') !== undefined) continue;
      for (const piece of pieces(chunk, has('slicer')?.averageSize ?? chunk.length)) {
        const limit = has('limit_data')?.bytes ?? Number.POSITIVE_INFINITY;
        client.write(piece.subarray(0, Math.max(0, limit - passed)));
        passed += piece.length;
        if (passed >= limit) return void client.end();
        await pause(has('slicer')?.delayMs ?? 0);
        const rate = has('bandwidth')?.rate;
        if (rate !== undefined) await pause(piece.length / rate);
      }
    }
  }

  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    get accepted() {
      return accepted;
    },
    async set(...next) {
      const wasDown = has('down') !== undefined;
      toxics = next;
      for (const socket of sockets) socket.destroy();
      const isDown = has('down') !== undefined;
      if (isDown && !wasDown) await stop(server);
      if (!isDown && wasDown) await listen(server, port);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await stop(server);
    },
  };
}

function* pieces(chunk: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += size) yield chunk.subarray(start, start + size);
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
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
