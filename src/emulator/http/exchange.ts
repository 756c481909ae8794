// Reading requests and writing answers on node:http, including the answers that are broken on purpose. Knows
// neither Graph nor the login server.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A string body is sent as it is; anything else as JSON; `undefined` sends no body. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/** What goes wrong with an answer on its way: the socket dies, the body is cut, or comes in small pieces. */
export type WireFault =
  | { kind: 'reset' }
  | { kind: 'truncate'; closeSocket: boolean }
  | { kind: 'drip'; bytes: number; intervalMs: number };

export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The whole body as text, or null when it is over 4 MB. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

/** Lower-case names; repeated headers are joined. */
export function flatHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Resolves when the answer has left, or its socket is gone. */
export async function send(response: ServerResponse, answer: Answer, wire?: WireFault): Promise<void> {
  if (wire?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = encode(answer.body);
  if (bytes === null) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const whole = wire?.kind === 'truncate' && !wire.closeSocket ? bytes.subarray(0, bytes.length >> 1) : bytes;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(whole.length) });
  if (wire?.kind === 'truncate' && wire.closeSocket) {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
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

async function drip(response: ServerResponse, bytes: Buffer, size: number, intervalMs: number): Promise<void> {
  for (let start = 0; start < bytes.length && !response.destroyed; start += size) {
    response.write(bytes.subarray(start, start + size));
    await sleep(intervalMs, undefined, { ref: false });
  }
  response.end();
}
