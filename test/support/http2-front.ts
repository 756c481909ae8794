// An HTTPS server in front of the emulated Graph that offers HTTP/2 beside HTTP/1.1, as real Graph does, and can break
// streams and sessions in the ways that only HTTP/2 has.

import {
  constants,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type Http2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { processCertificate } from '../../dev/emulator/http/certificate.ts';

/** What happens to a request: before Graph receives it, or after it has answered. */
export type Break =
  | 'refuse-stream'
  | 'reset-before'
  | 'reset-after'
  | 'end-session-after'
  | 'go-away-before'
  | 'truncate'
  | 'hang'
  | 'drip'
  | 'three-megabytes';

export interface Http2Front {
  readonly url: string;
  /** Sessions that were opened, and requests that came over them. */
  readonly sessions: number;
  readonly streams: number;
  /** Requests that came over HTTP/1.1. */
  readonly requests: number;
  /** Breaks the next `times` requests. */
  breakNext(how: Break, times?: number): void;
  close(): Promise<void>;
}

export async function startHttp2Front(targetUrl: string): Promise<Http2Front> {
  const { keyPem, certificatePem } = await processCertificate();
  const open = new Set<Http2Session>();
  let sessions = 0;
  let streams = 0;
  let requests = 0;
  let breaks: Break[] = [];
  const server = createSecureServer({ key: keyPem, cert: certificatePem, allowHTTP1: true });
  server.on('request', (request, response) => {
    if (request.httpVersionMajor === 2) return;
    requests++;
    void serveHttp1(targetUrl, request, response).catch(() => response.destroy());
  });
  server.on('session', (session) => {
    sessions++;
    open.add(session);
    session.on('error', () => {});
    session.on('close', () => open.delete(session));
  });
  server.on('stream', (stream, headers) => {
    streams++;
    stream.on('error', () => {});
    const how = breaks.shift() ?? null;
    void serve(targetUrl, stream, headers as Readonly<Record<string, string>>, how).catch(() => stream.close());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    get sessions() {
      return sessions;
    },
    get streams() {
      return streams;
    },
    get requests() {
      return requests;
    },
    breakNext(how, times = 1) {
      breaks = Array.from({ length: times }, () => how);
    },
    async close() {
      for (const session of open) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  targetUrl: string,
  stream: ServerHttp2Stream,
  headers: Readonly<Record<string, string>>,
  how: Break | null,
): Promise<void> {
  if (how === 'refuse-stream') return stream.close(constants.NGHTTP2_REFUSED_STREAM);
  if (how === 'reset-before') return stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  if (how === 'go-away-before') return void stream.session?.destroy(undefined, constants.NGHTTP2_NO_ERROR);
  if (how === 'hang') return;
  const body = await buffer(stream);
  const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
  const { status, shown, text } = await ask(`${targetUrl}${headers[':path']}`, headers[':method'], plain, body);
  if (how === 'reset-after') return stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  if (how === 'end-session-after') return void stream.session?.destroy();
  stream.respond({ ':status': status, ...shown });
  if (how === 'three-megabytes') return void stream.end(`{"value":"${'x'.repeat(3_000_000)}"}`);
  if (how === 'truncate') {
    stream.write(text.subarray(0, text.length / 2));
    return void setTimeout(() => stream.close(constants.NGHTTP2_INTERNAL_ERROR), 20);
  }
  if (how === 'drip') return drip(stream, text);
  stream.end(text);
}

async function serveHttp1(targetUrl: string, request: Http2ServerRequest, response: Http2ServerResponse) {
  const own = ['host', 'connection', 'content-length', 'transfer-encoding'];
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !own.includes(name)));
  const body = await buffer(request);
  const { status, shown, text } = await ask(
    `${targetUrl}${request.url}`,
    request.method,
    headers as Record<string, string>,
    body,
  );
  response.writeHead(status, shown);
  response.end(text);
}

async function ask(url: string, method = 'GET', headers: Readonly<Record<string, string>>, body: Buffer) {
  const answer = await fetch(url, { method, headers, redirect: 'manual', ...(body.length > 0 ? { body } : {}) });
  const kept = ['content-type', 'retry-after', 'request-id', 'location', 'www-authenticate'];
  const shown = kept.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : []));
  return { status: answer.status, shown: Object.fromEntries(shown), text: Buffer.from(await answer.arrayBuffer()) };
}

function drip(stream: ServerHttp2Stream, text: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    if (stream.destroyed || at >= text.length) return clearInterval(timer);
    stream.write(text.subarray(at, ++at));
  }, 100);
}
