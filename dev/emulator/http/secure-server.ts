// A server that offers HTTP/2 and HTTP/1.1 over TLS, as Graph's front does; the client chooses by ALPN.
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { Certificate } from './certificate.ts';
import { type Incoming, type Outgoing, rememberSocket } from './wire-faults.ts';

export function createHttp2Server(
  { keyPem, certificatePem }: Certificate,
  handler: (request: Incoming, response: Outgoing) => void,
): Http2SecureServer {
  const server = createSecureServer({ key: keyPem, cert: certificatePem, allowHTTP1: true }, handler);
  server.on('connection', rememberSocket);
  // Broken on purpose, or by the client: the request that was on its way fails by itself.
  for (const event of ['sessionError', 'tlsClientError', 'clientError']) server.on(event, () => {});
  return server;
}
