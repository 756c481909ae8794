import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hardenHttp, httpOptions } from '../../src/http/http-hardening.ts';

// Writing the large body keeps a slow machine busy for longer than a short limit for headers.
const limits = { bodyBytes: 1024, headersTimeoutMs: 10_000, bodyTimeoutMs: 3_000 };
// More than the kernel's buffers on both sides hold.
const large = Buffer.alloc(24 * 1024 * 1024, 'x');
const bodies = { bytes: large, text: large.toString() };
let app: FastifyInstance;
let port: number;
const ends: boolean[] = [];
beforeAll(async () => {
  app = Fastify(httpOptions(limits, { onBroken: () => {} }));
  await hardenHttp(app, limits);
  app.get<{ Params: { kind: keyof typeof bodies } }>('/large/:kind', ({ params }, reply) => {
    reply.raw.once('close', () => ends.push(reply.raw.writableFinished));
    return reply.send(bodies[params.kind]);
  });
  app.get('/small', () => 'small');
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

const slowReader = (read: 'nothing' | 'a little', kind: keyof typeof bodies) => {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.pause();
  socket.write(`GET /large/${kind} HTTP/1.1\r\nhost: gateway\r\n\r\n`);
  const sip = setInterval(() => read === 'a little' && socket.read(1), 50);
  socket.once('close', () => clearInterval(sip));
  return socket;
};

describe('a client that does not read its response', () => {
  it.each([
    ['nothing', 'text'],
    ['a little', 'text'],
    ['a little', 'bytes'],
  ] as const)('row 37: is disconnected when it reads %s of the %s, and nobody else is', async (read, kind) => {
    ends.length = 0;
    const socket = slowReader(read, kind);
    const askAnother = async () => {
      expect(await (await fetch(`http://127.0.0.1:${port}/small`)).text()).toBe('small');
      return ends;
    };
    await expect.poll(askAnother, { interval: 100 }).toEqual([false]);
    expect(await new Promise((resolve) => app.server.getConnections((_, count) => resolve(count)))).toBeLessThan(3);
    socket.destroy();
    await once(socket, 'close');
  });

  it('row 37: a client that reads is not disconnected', async () => {
    ends.length = 0;
    expect((await (await fetch(`http://127.0.0.1:${port}/large/text`)).text()).length).toBe(large.length);
    expect(ends).toEqual([true]);
  });
});
