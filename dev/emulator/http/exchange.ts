// Reading requests and writing answers on node:http, including the answers that are broken on purpose. Knows
// neither Graph nor the login server.
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { breakConnection, type Incoming, losesAnswer, type Outgoing, type WireFault } from './wire-faults.ts';

/** A string body is sent as it is; anything else as JSON; `undefined` sends no body. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The whole body as text, or null when it is over 4 MB. */
export async function readBody(request: Incoming): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

/** Lower-case names, without the parts of the request line that HTTP/2 keeps there; repeated headers are joined. */
export function flatHeaders(request: Incoming): Record<string, string> {
  const entries = Object.entries(request.headers).filter(
    ([name, value]) => value !== undefined && !name.startsWith(':'),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Resolves when the answer has left, or its socket is gone. */
export async function send(outgoing: Outgoing, answer: Answer, wire?: WireFault): Promise<void> {
  if (wire) breakConnection(outgoing, wire);
  if (losesAnswer(wire)) return;
  // The two differ in nothing that is used here.
  const response = outgoing as ServerResponse;
  const bytes = encode(answer.body);
  if (bytes === null) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const whole = wire?.kind === 'truncate' && !wire.closeSocket ? bytes.subarray(0, bytes.length >> 1) : bytes;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(whole.length) });
  if (wire?.kind === 'truncate' && wire.closeSocket) {
    response.write(bytes.subarray(0, bytes.length >> 1), () => breakOff(outgoing));
  } else if (wire?.kind === 'drip') {
    await drip(response, whole, wire.bytes, wire.intervalMs);
  } else {
    response.end(whole);
  }
}

function encode(body: unknown): Buffer | null {
  if (body === undefined) return null;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
}

function breakOff(response: Outgoing): void {
  if ('stream' in response) breakConnection(response, { kind: 'stream-reset', code: 'INTERNAL_ERROR' });
  else breakConnection(response, { kind: 'session-loss' });
}

function gone(response: Outgoing): boolean {
  return 'stream' in response ? response.stream.destroyed : response.destroyed;
}

async function drip(response: ServerResponse, bytes: Buffer, size: number, intervalMs: number): Promise<void> {
  for (let start = 0; start < bytes.length && !gone(response); start += size) {
    response.write(bytes.subarray(start, start + size));
    await sleep(intervalMs, undefined, { ref: false });
  }
  response.end();
}
