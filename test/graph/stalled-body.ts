// A program of its own, because what it tries has hung the process that did it: requests over HTTP/2 that end with the
// time of an attempt while the process is busy and their bodies are not written. Prints their outcomes, as JSON.

import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setDefaultCACertificates } from 'node:tls';
import { processCertificate } from '../../dev/emulator/http/certificate.ts';
import { createDispatchers } from '../../src/graph/dispatchers.ts';
import { exchange } from '../../src/graph/http-exchange.ts';

const { keyPem, certificatePem, caCertificatePem } = await processCertificate();
setDefaultCACertificates([caCertificatePem]);
const server = createSecureServer({ key: keyPem, cert: certificatePem });
server.on('session', (session) => session.on('error', () => {}));
server.on('stream', (stream) => {
  stream.on('error', () => {});
  stream.resume();
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
const dispatchers = createDispatchers(20_000, { http2: true, proxy: { http: null, https: null, exceptions: null } });
const send = (milliseconds: number) =>
  exchange(dispatchers.for('read', false), {
    method: 'POST',
    origin,
    version: '/v1.0',
    path: '/$batch',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify('x'.repeat(6_000)),
    succeedsWith: [200],
    signal: AbortSignal.timeout(milliseconds),
    http2: true,
  });

// A process that is busy has written little of what it was given when the time is up.
setInterval(() => {
  const until = performance.now() + 30;
  while (performance.now() < until);
}, 40);
const sources = new Set<string>();
for (let round = 0; round < 30; round++) {
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => send(20 + 2 * index)));
  for (const outcome of outcomes) sources.add(outcome.ok ? 'ok' : outcome.fault.source);
}
// Turns for what the HTTP client does after it was told to stop.
await sleep(200);
process.stdout.write(JSON.stringify([...sources]));
process.exit();
