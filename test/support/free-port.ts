// Ports for programs that are started with one. The system gives the ports from 32768 on to any connection that begins in the
// meantime, so these are below, and each worker of the tests takes them from a range of its own.

import { createServer } from 'node:net';

const first = 12_000;
const portsOfWorker = 1_700;
const ranges = 12;

const start = first + (Number(process.env['VITEST_POOL_ID'] ?? 0) % ranges) * portsOfWorker;
let next = Math.floor(Math.random() * portsOfWorker);

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < portsOfWorker; tried++) {
    const port = start + next;
    next = (next + 1) % portsOfWorker;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${start} on is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, () => probe.close(() => resolve(true)));
  });
}
