// The eight toxics, on connections to a small server of their own, and the command that sets them by hand.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

// Echoes what it gets, and ends on request.
let server: Server;
let target: string;
let proxy: FaultProxy;
const events: string[] = [];
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const asked = String(bytes).trim();
      if (asked === 'end') socket.end(() => events.push('server ended'));
      else socket.write('x'.repeat(Number(asked)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  target = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  proxy = await startFaultProxy(target);
});
afterAll(async () => {
  await proxy.close();
  server.close();
});
beforeEach(async () => {
  events.length = 0;
  await proxy.set();
});

interface Line {
  readonly socket: Socket;
  readonly chunks: number[];
  /** Bytes that came so far. */
  readonly came: () => number;
  /** How the connection ended. */
  readonly over: Promise<string>;
}

function open(url: string): Promise<Line> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const chunks: number[] = [];
  socket.on('data', ({ length }) => chunks.push(length));
  const over = new Promise<string>((resolve) => {
    socket.on('end', () => resolve('ended'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.on('close', () => resolve('closed'));
  });
  const line = { socket, chunks, came: () => chunks.reduce((sum, length) => sum + length, 0), over };
  return new Promise((resolve) => socket.once('connect', () => resolve(line)).once('error', () => resolve(line)));
}

/** Asks `line` for bytes; resolves when all are there. */
async function fetchBytes(line: Line, count: number): Promise<void> {
  const before = line.came();
  line.socket.write(`${count}`);
  while (line.came() < before + count) await once(line.socket, 'data');
}

/** Goes there and back past the proxy: whatever a toxic delays by much is not there yet. */
async function meanwhile(): Promise<void> {
  const line = await open(target);
  await fetchBytes(line, 10);
  line.socket.destroy();
}

describe('the fault proxy', () => {
  it('without toxics passes everything on, and the end', async () => {
    const line = await open(proxy.url);
    await fetchBytes(line, 500_000);
    line.socket.write('end');
    expect(await line.over).toBe('ended');
    expect(line.came()).toBe(500_000);
  });

  it('latency: everything comes, later', async () => {
    await proxy.set({ type: 'latency', latencyMs: 500 });
    const line = await open(proxy.url);
    const all = fetchBytes(line, 2_000_000);
    await meanwhile();
    expect(line.came()).toBe(0);
    await all;
    expect(line.came()).toBe(2_000_000);
  });

  it('down: refuses new connections and ends open ones, and up again serves', async () => {
    const line = await open(proxy.url);
    await fetchBytes(line, 10);
    await proxy.set({ type: 'down' });
    expect(['ended', 'closed', 'ECONNRESET']).toContain(await line.over);
    expect(await (await open(proxy.url)).over).toBe('ECONNREFUSED');
    await proxy.set();
    await fetchBytes(await open(proxy.url), 10);
  });

  it('bandwidth: everything comes, slowly', async () => {
    await proxy.set({ type: 'bandwidth', rate: 1 }, { type: 'slicer', averageSize: 50, delayMs: 0 });
    const line = await open(proxy.url);
    const all = fetchBytes(line, 200);
    await once(line.socket, 'data');
    await meanwhile();
    expect(line.came()).toBeLessThan(200);
    await all;
    expect(line.came()).toBe(200);
  });

  it('slow_close: the end comes later than it was', async () => {
    await proxy.set({ type: 'slow_close', delayMs: 500 });
    const line = await open(proxy.url);
    await fetchBytes(line, 10);
    void line.over.then((how) => events.push(how));
    line.socket.write('end');
    await expect.poll(() => events).toEqual(['server ended']);
    await meanwhile();
    expect(events).toEqual(['server ended']);
    await expect.poll(() => events).toEqual(['server ended', 'ended']);
  });

  it('timeout: nothing comes, then the connection ends; with 0 it never does', async () => {
    await proxy.set({ type: 'timeout', timeoutMs: 100 });
    const ending = await open(proxy.url);
    ending.socket.write('10');
    expect(['ended', 'closed']).toContain(await ending.over);
    expect(ending.came()).toBe(0);
    await proxy.set({ type: 'timeout', timeoutMs: 0 });
    const silent = await open(proxy.url);
    silent.socket.write('10');
    silent.socket.write('end');
    let over = false;
    void silent.over.then(() => {
      over = true;
    });
    await meanwhile();
    expect([over, silent.came()]).toEqual([false, 0]);
  });

  it('reset_peer: the connection is reset', async () => {
    await proxy.set({ type: 'reset_peer', timeoutMs: 50 });
    const line = await open(proxy.url);
    await fetchBytes(line, 10);
    expect(await line.over).toBe('ECONNRESET');
  });

  it('slicer: everything comes in pieces', async () => {
    await proxy.set({ type: 'slicer', averageSize: 100, delayMs: 5 });
    const line = await open(proxy.url);
    await fetchBytes(line, 1_000);
    expect(line.came()).toBe(1_000);
    expect(line.chunks.length).toBeGreaterThan(2);
    expect(Math.min(...line.chunks)).toBeLessThan(1_000);
  });

  it.each([40, 100])('limit_data: the connection ends after %i of 100 bytes', async (bytes) => {
    await proxy.set({ type: 'limit_data', bytes });
    const line = await open(proxy.url);
    line.socket.write('100');
    expect(await line.over).toBe('ended');
    expect(line.came()).toBe(bytes);
  });

  it('resets who waits when nobody is behind it', async () => {
    const nobody = await startFaultProxy('http://127.0.0.1:9');
    const line = await open(nobody.url);
    expect(await line.over).toBe('ECONNRESET');
    await nobody.close();
  });
});

describe('npm run fault-proxy', () => {
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
  });
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, ['dev/fault-proxy.ts', ...args]);
    started.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    return { child, output: () => output, exited: once(child, 'close') };
  };
  const says = (output: () => string, text: string) => expect.poll(output).toContain(text);

  it('puts a proxy with toxics between, and other toxics when they are typed', async () => {
    const { child, output } = start('--listen', '0', '--upstream', new URL(target).host, '--toxic', 'limit_data=7');
    await says(output, 'limit_data=7');
    const url = /http:\S+/.exec(output())?.[0] ?? '';
    const cut = await open(url);
    cut.socket.write('100');
    expect(await cut.over).toBe('ended');
    expect(cut.came()).toBe(7);
    child.stdin?.write('latency=1 slicer=10,0\n');
    await says(output, 'latency=1 slicer=10,0');
    await fetchBytes(await open(url), 100);
    child.stdin?.write('down\n');
    await says(output, 'down');
    expect(await (await open(url)).over).toBe('ECONNREFUSED');
    child.stdin?.write('nonsense=1\n');
    await says(output, 'There is no toxic nonsense.');
  });

  it.each([
    [[], 'npm run fault-proxy'],
    [['--listen', '1', '--upstream', 'localhost'], 'npm run fault-proxy'],
    [['--listen', '1', '--upstream', 'localhost:2', '--toxic', 'latency'], 'Write latency=MS.'],
    [['--listen', '1', '--upstream', 'localhost:2', '--toxic', 'slicer=1'], 'Write slicer=BYTES,MS.'],
  ])('says how it is used: %j', async (args, text) => {
    const { output, exited } = start(...args);
    const [code] = await exited;
    expect(code).toBe(1);
    await says(output, text);
  });
});
