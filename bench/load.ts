// A closed loop of HTTP/1.1 over plain sockets, a process of its own: each connection sends the next request when the
// last was answered, and every body is compared with the one expected, so that errors cannot win.
// In, on stdin: a plan. Out, on stdout: one JSON line.

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Plan {
  readonly url: string;
  readonly connections: number;
  /** Whichever comes first. */
  readonly seconds: number;
  readonly mostRequests?: number;
  readonly requests: readonly { readonly body: string; readonly token: string; readonly expected?: string }[];
}

export interface Load {
  readonly answered: number;
  readonly wrong: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly meanMs: number;
  readonly firstWrong: string;
}

const plan = JSON.parse(await text(process.stdin)) as Plan;
const target = new URL(plan.url);
const wire = plan.requests.map(({ body, token }) =>
  Buffer.from(
    `POST ${target.pathname} HTTP/1.1\r\nhost: ${target.host}\r\ncontent-type: application/json\r\n` +
      `accept: application/json\r\nauthorization: Bearer ${token}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ),
);
const latencies: number[] = [];
let next = 0;
let wrong = 0;
let firstWrong = '';
const startedAt = performance.now();
const endsAt = startedAt + plan.seconds * 1000;

function isOver(): boolean {
  return performance.now() >= endsAt || next >= (plan.mostRequests ?? Number.POSITIVE_INFINITY);
}

/** Sends until the end of the plan, on a new socket whenever the server has closed one as announced. */
async function caller(): Promise<void> {
  while (!isOver()) await connection();
}

function connection(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(target.port), target.hostname).setNoDelay();
    let received = '';
    let index = 0;
    let sentAt = 0;
    const send = () => {
      if (isOver()) return void socket.destroy();
      index = next++ % wire.length;
      received = '';
      sentAt = performance.now();
      socket.write(wire[index] as Buffer);
    };
    socket.on('connect', send);
    socket.on('data', (piece) => {
      received += piece.toString('latin1');
      const body = bodyOf(received);
      if (body === null) return;
      latencies.push(performance.now() - sentAt);
      const { expected } = plan.requests[index] as Plan['requests'][number];
      if (!received.startsWith('HTTP/1.1 200') || (expected !== undefined && body.trimEnd() !== expected)) {
        wrong++;
        firstWrong ||= Buffer.from(received.slice(0, 1000), 'latin1').toString();
      }
      if (/\r\nconnection: close\r\n/i.test(received.slice(0, 2000))) socket.destroy();
      else send();
    });
    socket.on('error', () => {
      wrong++;
    });
    socket.on('close', () => resolve());
  });
}

/** Null until the response is complete. */
function bodyOf(answer: string): string | null {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer.slice(0, end + 2))?.[1];
  if (length !== undefined) return answer.length >= end + 4 + Number(length) ? answer.slice(end + 4) : null;
  if (!answer.endsWith('\r\n0\r\n\r\n')) return null;
  let body = '';
  for (let at = end + 4; ; ) {
    const line = answer.indexOf('\r\n', at);
    const size = Number.parseInt(answer.slice(at, line), 16);
    if (size === 0 || Number.isNaN(size)) return body;
    body += answer.slice(line + 2, line + 2 + size);
    at = line + 4 + size;
  }
}

await Promise.all(Array.from({ length: plan.connections }, caller));
const seconds = (performance.now() - startedAt) / 1000;
latencies.sort((one, other) => one - other);
const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
const load: Load = {
  answered: latencies.length,
  wrong,
  seconds,
  p50Ms: at(0.5),
  p99Ms: at(0.99),
  meanMs: latencies.reduce((sum, value) => sum + value, 0) / Math.max(1, latencies.length),
  firstWrong,
};
process.stdout.write(`${JSON.stringify(load)}\n`, () => process.exit(0));
