// The upstream of every server under test, a process of its own: the emulated tenant's login for real tokens, and a
// Graph that answers phone reads and SMS sign-in writes from memory, after a delay, and counts the requests.

import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { processCertificate } from '../dev/emulator/http/certificate.ts';
import { createHttp2Server } from '../dev/emulator/http/secure-server.ts';
import type { Incoming, Outgoing } from '../dev/emulator/http/wire-faults.ts';
import { GATEWAY_CLIENT_ID, TENANT_ID } from '../dev/emulator/seed.ts';
import { SEEDED_WORKERS } from '../dev/emulator/seed-workers.ts';
import { type Emulator, startEmulator } from '../dev/emulator/server.ts';
import { Throttling } from '../dev/emulator/throttling.ts';

const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
const headers = { 'content-type': 'application/json' };
let delayMs = 0;
let calls = 0;
let items = 0;
let refused = 0;
const throttling = new Throttling(TENANT_ID, () => performance.now());

function onRequest(request: Incoming, response: Outgoing): void {
  const url = request.url ?? '/';
  if (url.startsWith('/_')) return void control(url, response);
  calls++;
  const answer = () => void serve(request, response, url);
  if (delayMs === 0) answer();
  else setTimeout(answer, delayMs);
}

async function serve(request: Incoming, response: Outgoing, url: string): Promise<void> {
  if (!url.endsWith('/$batch')) {
    items++;
    request.resume();
    const { status, body, headers: more } = answerTo(url);
    response.writeHead(status, { ...headers, ...more });
    response.end(JSON.stringify(body));
    return;
  }
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  const requests = (JSON.parse(text) as { requests: { id: string; url: string }[] }).requests;
  items += requests.length;
  const responses = requests.map(({ id, url: item }) => {
    const { status, body, headers: more } = answerTo(item);
    return { id, status, body, headers: { ...headers, ...more } };
  });
  response.writeHead(200, headers);
  response.end(JSON.stringify({ responses }));
}

function answerTo(url: string): { status: number; body: unknown; headers?: Record<string, string> } {
  if (url.endsWith('SmsSignIn')) {
    const { refusal } = throttling.take('enableSmsSignIn', GATEWAY_CLIENT_ID);
    if (refusal === undefined) return { status: 204, body: null };
    refused++;
    const { status, headers: more = {}, code, message } = refusal;
    return { status, headers: more, body: { error: { code, message } } };
  }
  const digits = /(\d{12})\/authentication/.exec(url)?.[1] ?? '';
  const value = [
    {
      id: mobile,
      phoneType: 'mobile',
      phoneNumber: `+1 555${digits.slice(-7)}`,
      smsSignInState: Number(digits) % 2 === 0 ? 'ready' : 'notConfigured',
    },
  ];
  return { status: 200, body: { value } };
}

async function control(url: string, response: Outgoing): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/_reset') {
    delayMs = Number(searchParams.get('delay') ?? 0);
    calls = 0;
    items = 0;
    refused = 0;
    throttling.reset();
    const [amount, seconds] = (searchParams.get('writes') ?? '').split('/').map(Number);
    if (amount && seconds) throttling.limits = [{ of: 'writes', amount, seconds }];
  }
  if (pathname === '/_people') {
    const ids = searchParams.getAll('ids').flatMap((value) => value.split(','));
    response.writeHead(200, headers);
    response.end(JSON.stringify(ids.map((id) => ({ id }))));
    return;
  }
  const number = Number(searchParams.get('caller') ?? 0);
  const user = SEEDED_WORKERS[number % SEEDED_WORKERS.length]?.id ?? '';
  // A claim distinguishes callers beyond the seeded ones: another token is another identity to the gateway.
  const token = pathname === '/_token' ? await emulator.issueCallerToken({ user, claims: { uti: `${number}` } }) : '';
  response.writeHead(200, headers);
  response.end(JSON.stringify({ calls, items, refused, token }));
}

/** The port. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const graphUrl = `http://127.0.0.1:${await listen(createServer({ keepAliveTimeout: 60_000 }, onRequest))}`;
const graphTlsUrl = `https://localhost:${await listen(createHttp2Server(await processCertificate(), onRequest))}`;
const emulator: Emulator = await startEmulator({ graphUrl });
emulator.otherGraphUrls.push(graphTlsUrl);
const { loginUrl, caCertificatePem } = emulator;
console.log(JSON.stringify({ graphUrl, graphTlsUrl, loginUrl, caCertificatePem }));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
