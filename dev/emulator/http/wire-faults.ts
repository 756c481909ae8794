// Connections that break on purpose, over HTTP/1.1 and HTTP/2: what becomes of the connection, the session or the one
// stream that a request came over. Nothing here knows whether the request was performed.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';

export type Incoming = IncomingMessage | Http2ServerRequest;
export type Outgoing = ServerResponse | Http2ServerResponse;

export const STREAM_ERRORS = ['INTERNAL_ERROR', 'REFUSED_STREAM', 'CANCEL', 'PROTOCOL_ERROR'] as const;

/**
 * What goes wrong with an answer on its way. `reset` resets the TCP connection; `session-loss` ends it with every
 * stream; `stream-reset` ends the one stream (the connection, over HTTP/1.1); `stray-bytes` puts bytes on the
 * connection that the protocol has no place for, below TLS where there is TLS. All of them lose the answer. `goaway`
 * answers and takes no further request on the connection.
 */
export type WireFault =
  | { kind: 'reset' | 'session-loss' | 'stray-bytes' | 'goaway' }
  | { kind: 'stream-reset'; code: (typeof STREAM_ERRORS)[number] }
  | { kind: 'truncate'; closeSocket: boolean }
  | { kind: 'drip'; bytes: number; intervalMs: number };

const LOSING = new Set(['reset', 'session-loss', 'stream-reset', 'stray-bytes']);

/** Whether no part of the answer leaves. */
export function losesAnswer(wire: WireFault | undefined): boolean {
  return wire !== undefined && LOSING.has(wire.kind);
}

/** Breaks what `losesAnswer` names, and announces the end of the connection for `goaway`. */
export function breakConnection(response: Outgoing, wire: WireFault): void {
  const socket = tcpSocket(response);
  const session = 'stream' in response ? response.stream.session : undefined;
  switch (wire.kind) {
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'session-loss':
      if (session) session.destroy(undefined, constants.NGHTTP2_INTERNAL_ERROR);
      else socket?.destroy();
      return;
    case 'stream-reset':
      if ('stream' in response) response.stream.close(constants[`NGHTTP2_${wire.code}`]);
      else socket?.resetAndDestroy();
      return;
    case 'stray-bytes':
      socket?.end('stray bytes');
      return;
    case 'goaway':
      if (session) session.close();
      else response.setHeader('connection', 'close');
  }
}

const underTls = new Map<string, Socket>();

/** Remembers the TCP socket of each connection, which TLS and HTTP/2 hide from requests. */
export function rememberSocket(socket: Socket): void {
  const key = `${socket.remotePort} ${socket.localPort}`;
  underTls.set(key, socket);
  socket.once('close', () => underTls.delete(key));
}

function tcpSocket(response: Outgoing): Socket | undefined {
  const socket = 'stream' in response ? response.stream.session?.socket : response.socket;
  return socket ? (underTls.get(`${socket.remotePort} ${socket.localPort}`) ?? (socket as Socket)) : undefined;
}

const numbers = new WeakMap<object, number>();
let connections = 0;

/** The number of the connection that a request came over, the same for all its requests. */
export function connectionOf(request: Incoming): number {
  const key = 'stream' in request ? (request.stream.session ?? request) : request.socket;
  const known = numbers.get(key) ?? ++connections;
  numbers.set(key, known);
  return known;
}
