// `npm run dev`: the emulated tenant here and the real gateway beside it as a process of its own, configured by the
// environment and trusting the tenant's certificate, exactly as in production.

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from './emulator/command-line.ts';
import { castLines, explain } from './emulator/greeting.ts';
import { GATEWAY_CLIENT_ID, GATEWAY_CLIENT_SECRET, TENANT_ID } from './emulator/seed.ts';
import { type Emulator, startEmulator } from './emulator/server.ts';

const port = Number(process.env['PORT'] || 4000);
// Built by `npm run dev` before this starts.
const consoleFolder = fileURLToPath(new URL('../dist/console', import.meta.url));
const gatewayUrl = `http://localhost:${port}`;

// A fault proxy between the gateway and the tenant: tokens are for its address then.
const proxyUrl = process.env['EMULATOR_PROXY_URL'];

try {
  const { options, faults, http2 } = readCommandLine(process.argv.slice(2));
  let gateway: ChildProcess | undefined;
  const emulator = await startEmulator({
    ...options,
    onReset: async () => void (gateway && (await resetRates(gateway))),
    ...(http2 ? { graphTlsPort: Number(process.env['EMULATOR_GRAPH_TLS_PORT'] || 4004) } : {}),
    graphPort: Number(process.env['EMULATOR_PORT'] || 4001),
    tlsPort: Number(process.env['EMULATOR_TLS_PORT'] || 4002),
  });
  for (const rule of faults) emulator.faults.add(rule);
  if (proxyUrl) emulator.otherGraphUrls.push(proxyUrl);
  const folder = mkdtempSync(join(tmpdir(), 'emulated-tenant-'));
  const started = startGateway(emulator, folder);
  gateway = started;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    started.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
    await emulator.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  started.once('exit', (code) => void stop(code ?? 1));
  await answered(`${gatewayUrl}/healthz`);
  greet(emulator);
} catch (error) {
  console.error(explain(error, 'The development servers', 'PORT, EMULATOR_PORT and EMULATOR_TLS_PORT'));
  process.exit(1);
}

function startGateway(emulator: Emulator, folder: string): ChildProcess {
  const certificate = join(folder, 'ca.pem');
  writeFileSync(certificate, emulator.caCertificatePem);
  const settings = {
    NODE_EXTRA_CA_CERTS: certificate,
    HOST: 'localhost',
    PORT: String(port),
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_CLIENT_ID: GATEWAY_CLIENT_ID,
    AZURE_CLIENT_SECRET: GATEWAY_CLIENT_SECRET,
    AZURE_AUTHORITY_HOST: emulator.loginUrl,
    GRAPH_BASE_URL: proxyUrl || emulator.graphTlsUrl || emulator.graphUrl,
    GRAPHQL_EXPLORER: process.env['GRAPHQL_EXPLORER'] || 'sandbox',
    GRAPHQL_INTROSPECTION: 'true',
    GRAPH_BETA: process.env['GRAPH_BETA'] || 'true',
    EXPLORER_TOKEN_URL: `${emulator.graphUrl}/dev/token?user=admin`,
    CONSOLE_FOLDER: existsSync(consoleFolder) ? consoleFolder : '',
    CORS_ORIGINS:
      process.env['CORS_ORIGINS'] || 'https://studio.apollographql.com,https://sandbox.embed.apollographql.com',
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    STORE_FILE: process.env['STORE_FILE'] || join(folder, 'writes.sqlite'),
    AUDIT_FILE: process.env['AUDIT_FILE'] || join(folder, 'audit.jsonl'),
    RATE_WRITES_PER_MINUTE: process.env['RATE_WRITES_PER_MINUTE'] || '5000',
    RATE_WRITES_PER_TARGET: process.env['RATE_WRITES_PER_TARGET'] || '1000',
    RATE_TARGETS_PER_HOUR: process.env['RATE_TARGETS_PER_HOUR'] || '5000',
    DRAIN_DELAY_MS: process.env['DRAIN_DELAY_MS'] || '0',
  };
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const stdio: StdioOptions = ['inherit', 'inherit', 'inherit', 'ipc'];
  return spawn(process.execPath, [main], { stdio, env: { ...process.env, ...settings } });
}

/** What callers have used up of the gateway's rates is theirs again. */
function resetRates(gateway: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    gateway.once('message', () => resolve());
    gateway.send('reset rates');
  });
}

async function answered(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function greet(emulator: Emulator): void {
  console.log(`
The gateway is up, with an emulated tenant behind it.

  Apollo Sandbox   ${gatewayUrl}/            (loads from Apollo's CDN)
  GraphiQL         ${gatewayUrl}/graphiql    (bundled, works offline)
  Console          ${gatewayUrl}/console/    (an example page for help desks, sign in as anybody)
  GraphQL          POST ${gatewayUrl}/graphql
  Device sign-in   ${emulator.graphUrl}/dev/device   (for the command line)
  A token          curl '${emulator.graphUrl}/dev/token?user=admin'   (any of the people below; lasts an hour)

People, all @contoso.example:
${castLines(emulator.tenant)}

Try it:

  curl ${gatewayUrl}/graphql \\
    -H 'content-type: application/json' \\
    -H "authorization: Bearer $(curl -s '${emulator.graphUrl}/dev/token?user=admin')" \\
    -d '{"query":"mutation { enableSmsSignIn(userId: \\"enable-ok@contoso.example\\") { __typename ... on EnableSmsSignInSuccess { phoneMethod { smsSignInState } } ... on Error { code message } } }"}'

Stop with Ctrl+C.`);
}
