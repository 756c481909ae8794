import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../../src/writes/store/postgres-store.ts';
import { restoreClock, skipPausesOver } from '../../support/steady-clock.ts';

const int32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);
const message = (type: string, ...body: (string | Buffer)[]) => {
  const bytes = Buffer.concat(body.map((part) => Buffer.from(part as Buffer)));
  return Buffer.concat([Buffer.from(type), int32(bytes.length + 4), bytes]);
};
const ready = message('Z', 'I');
const loggedIn = [message('R', int32(0)), ready];
const goingDown = message('E', 'SFATAL\0', 'VFATAL\0', 'C57P01\0', 'Mgoing down\0', '\0');

/** A server that goes down at the given point of a connection's life, in one packet with its answer. */
async function shortLived(at: 'login' | 'begin' | 'commit') {
  let connections = 0;
  const server = createServer((socket: Socket) => {
    connections++;
    let asked = 0;
    socket.on('error', () => {});
    socket.on('data', () => {
      const step = (['login', 'begin', 'work', 'commit'] as const)[asked++];
      const answer = step === 'login' ? loggedIn : [message('C', 'DONE\0'), ready];
      if (step !== at) socket.write(Buffer.concat(answer));
      else socket.end(Buffer.concat([...answer, goingDown]));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `postgres://postgres@127.0.0.1:${address.port}/postgres`,
    connections: () => connections,
    close: () => server.close(),
  };
}

describe('a PostgreSQL that goes down', () => {
  // It is tried again for seconds, with longer and longer pauses.
  beforeAll(() => skipPausesOver(20));
  afterAll(restoreClock);

  // An event that nobody listens to would end the process, and vitest says so.
  it.each(['login', 'begin', 'commit'] as const)(
    'at %s, in one packet with its answer, is an error or a result, never the end of the process',
    async (at) => {
      const server = await shortLived(at);
      const database = openPostgres(server.url);
      const done = database.transaction((query) => query('SELECT 1'));
      if (at === 'commit') await done;
      else await expect(done).rejects.toThrow('The write store is unavailable');
      expect(server.connections()).toBeGreaterThan(at === 'commit' ? 0 : 1);
      await database.close();
      server.close();
    },
  );
});
