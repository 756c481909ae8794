// The emulated tenant as a program of its own: fixed ports, a word on how to use it, a clean end on a signal.

import { readCommandLine } from './command-line.ts';
import { castLines, explain } from './greeting.ts';
import { DEV_CLIENT_ID, GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from './seed.ts';
import { type Emulator, startEmulator } from './server.ts';

const graphPort = port('EMULATOR_PORT', 4001);
const tlsPort = port('EMULATOR_TLS_PORT', 4002);
const host = process.env['EMULATOR_HOST'];

try {
  const { options, faults, http2 } = readCommandLine(process.argv.slice(2));
  const emulator = await startEmulator({
    ...options,
    graphPort,
    tlsPort,
    ...(http2 ? { graphTlsPort: port('EMULATOR_GRAPH_TLS_PORT', 4004) } : {}),
    ...(host ? { host } : {}),
  });
  for (const rule of faults) emulator.faults.add(rule);
  // A fault proxy before Graph: tokens are for its address then.
  const proxyUrl = process.env['EMULATOR_PROXY_URL'];
  if (proxyUrl) emulator.otherGraphUrls.push(proxyUrl);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
  }
  greet(emulator);
} catch (error) {
  fail(explain(error, 'The emulated tenant', 'EMULATOR_PORT and EMULATOR_TLS_PORT'));
}

function port(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) fail(`${name} is not a port number: ${text}`);
  return number;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function greet({ graphUrl, graphTlsUrl, loginUrl, tenant }: Emulator): void {
  console.log(`The emulated tenant is up.

  Graph         ${graphUrl}/v1.0${graphTlsUrl ? `   (HTTP/2: ${graphTlsUrl}/v1.0)` : ''}
  Login         ${loginUrl}/${TENANT_ID}
  CA            curl ${graphUrl}/dev/ca.pem -o emulator-ca.pem   (then NODE_EXTRA_CA_CERTS=emulator-ca.pem)
  Gateway       client ${GATEWAY_CLIENT_ID}, secret ${GATEWAY_CLIENT_SECRET}
  Callers       client ${DEV_CLIENT_ID}
  Token         curl '${graphUrl}/dev/token?user=admin'   (app-only: ?app=1)
  Faults        POST ${graphUrl}/dev/faults   Reset: POST ${graphUrl}/dev/reset

People:
${castLines(tenant)}`);
}
