import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GATEWAY_CLIENT_SECRET } from '../../src/emulator/seed.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { environmentFor } from '../support/harness.ts';
import { expectNoSecrets } from '../support/secrets.ts';

// Digits that occur nowhere else, so that they are found in any spelling.
const served = '7135550142';
const given = '7135550167';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('numbers, tokens and secrets leave the process only in the field that asks for them', async () => {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  writeFileSync(join(folder, 'ca.pem'), emulator.caCertificatePem);
  const port = await freePort();
  const auditFile = join(folder, 'audit.jsonl');
  const environment = { ...environmentFor(emulator), AUDIT_FILE: auditFile, PORT: String(port), LOG_LEVEL: 'trace' };
  const gateway = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), DRAIN_DELAY_MS: '0', ...environment },
  });
  let output = '';
  gateway.stdout.on('data', (data) => {
    output += data;
  });
  gateway.stderr.on('data', (data) => {
    output += data;
  });
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/healthz`).then(
          (answer) => answer.ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);

  const person = emulator.tenant.named('plain');
  const mobile = person?.phones.get('mobile');
  if (mobile === undefined) throw new Error('The seed has changed.');
  mobile.phoneNumber = `+1 ${served}`;

  const tokens: string[] = [];
  const post = async (body: string, user = 'plain', bearer?: string) => {
    const token = bearer ?? (await emulator.issueCallerToken({ user }));
    tokens.push(token);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
  };
  const run = (query: string, variables: object = {}, user?: string) =>
    post(JSON.stringify({ query, variables }), user);

  const shown = await run('{ phoneMethods(userId: "me") { ... on PhoneMethodList { items { phoneNumber } } } }');
  expect(shown).toContain(served);

  const number = `+1 ${given}`;
  const update =
    'mutation ($n: String!) { updatePhoneMethod(userId: "me", phoneNumber: $n) { __typename ... on Error { message code } } }';
  const others =
    'mutation ($u: ID!, $n: String!) { addPhoneMethod(userId: $u, input: { phoneNumber: $n, phoneType: OFFICE }) { __typename ... on Error { message } } }';
  const quiet = [
    await run(update, { n: number }),
    await run(update, { n: `${number}junk` }),
    await run(update, { n: [number] }),
    await run(update, { n: { [number]: number } }),
    await run(others, { u: 'no-phone@contoso.example', n: number }, 'admin'),
    await run(others, { u: number, n: number }, 'admin'),
    await run('query ($id: ID!) { user(id: $id) { __typename ... on Error { message } } }', { id: number }),
    await run('{ me { __typename } }', { unused: number }, 'step-up'),
    await post(`{"query": "${number}"`),
    await post(`[${number}]`),
    await post('{"query":"{ me { __typename } }"}', 'plain', `${(await emulator.issueCallerToken()).slice(0, -4)}AAAA`),
  ];
  const leaky = { error: { code: 'badRequest', message: `Bad number ${number} of ${GATEWAY_CLIENT_SECRET}` } };
  for (const status of [400, 403, 404, 409, 500]) {
    emulator.faults.add({ match: { method: 'POST', times: 1 }, fault: { kind: 'status', status, body: leaky } });
    quiet.push(await run('mutation { enableSmsSignIn(userId: "me") { __typename ... on Error { message } } }'));
    emulator.faults.clear();
  }
  emulator.faults.add({ match: {}, fault: { kind: 'garbage', body: `<html>${number}</html>` } });
  quiet.push(await run('{ phoneMethods(userId: "me") { __typename ... on Error { message } } }'));

  gateway.kill('SIGTERM');
  await new Promise((resolve) => gateway.once('exit', resolve));
  await emulator.close();

  const recorded = readFileSync(auditFile, 'utf8');
  rmSync(folder, { recursive: true });
  expect(output).toContain('"operation"');
  expect(recorded).toContain('"intent"');
  for (const [where, text] of [
    ['output', output],
    ['record', recorded],
    ['errors', quiet.join('\n')],
  ] as const) {
    expectNoSecrets(text, where);
    const digits = text.replace(/[^\d]/g, '');
    expect(digits.includes(served), `${where} holds a number that was read`).toBe(false);
    expect(digits.includes(given), `${where} holds a number that was given`).toBe(false);
    for (const token of tokens)
      expect(text.includes(token.split('.').at(-1) ?? token), `${where} holds a token`).toBe(false);
  }
});
