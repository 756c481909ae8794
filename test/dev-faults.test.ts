// `npm run dev -- --faults FILE` and a fault proxy in between, as people start them.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FaultsFileError, readFaultsFile } from '../dev/emulator/faults-file.ts';
import { startFaultProxy } from './support/fault-proxy.ts';
import { freePort } from './support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'dev-faults-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGTERM');
});

function faultsFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function start(args: readonly string[], env: Record<string, string> = {}) {
  const [port, graphPort, tlsPort] = [
    await freePort(),
    Number(env['EMULATOR_PORT'] ?? (await freePort())),
    await freePort(),
  ];
  const ports = { PORT: String(port), EMULATOR_PORT: String(graphPort), EMULATOR_TLS_PORT: String(tlsPort) };
  const child = spawn(process.execPath, ['dev/dev.ts', ...args], { env: { ...process.env, ...ports, ...env } });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return {
    output: () => output,
    exited: once(child, 'close').then(([code]) => code),
    isUp: () => expect.poll(() => output).toContain('Stop with Ctrl+C.'),
    async enable(user: string): Promise<string> {
      const token = await (await fetch(`http://localhost:${graphPort}/dev/token?user=admin`)).text();
      const query = `mutation { result: enableSmsSignIn(userId: "${user}@contoso.example") { __typename } }`;
      const answer = await fetch(`http://localhost:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return ((await answer.json()) as { data: { result: { __typename: string } } }).data.result.__typename;
    },
    async hits(): Promise<number[]> {
      const answer = await fetch(`http://localhost:${graphPort}/dev/faults`);
      const { faults } = (await answer.json()) as { faults: { hits: number }[] };
      return faults.map(({ hits }) => hits);
    },
  };
}

describe('npm run dev -- --faults FILE', () => {
  it('starts the tenant with the faults in force', async () => {
    const throttle = { match: { user: 'enable-ok', method: 'POST' }, fault: { kind: 'throttle', retryAfter: 600 } };
    const lost = { match: { user: 'worker-0001', method: 'POST', times: 1 }, fault: { kind: 'apply-then-reset' } };
    const dev = await start(['--faults', faultsFile('good.json', JSON.stringify([throttle, lost]))]);
    await dev.isUp();
    expect(await dev.enable('enable-ok')).toBe('ThrottledError');
    expect(await dev.enable('worker-0001')).toBe('EnableSmsSignInSuccess');
    expect(await dev.hits()).toEqual([1, 1]);
  });

  it('explains in a line what is wrong with the file, and does not start', async () => {
    const path = faultsFile('text.json', 'reset, please');
    const { output, exited } = await start(['--faults', path]);
    expect(await exited).toBe(1);
    expect(output()).toContain(`The faults in ${path} cannot be used`);
    expect(output()).toContain('is not JSON');
    expect(output()).not.toContain('    at ');
  });

  it.each([
    ['a kind that does not exist', () => faultsFile('kind.json', '{"fault":{"kind":"explode"}}'), 'kind'],
    ['a rule without a fault', () => faultsFile('none.json', '[{"match":{}}]'), 'fault'],
    [
      'a match that does not exist',
      () => faultsFile('match.json', '{"match":{"who":"a"},"fault":{"kind":"reset"}}'),
      'who',
    ],
    ['a file that is not there', () => join(folder, 'nowhere.json'), 'ENOENT'],
  ])('explains what is wrong with %s', (_case, file, said) => {
    const path = file();
    const read = () => readFaultsFile(path);
    expect(read).toThrow(FaultsFileError);
    expect(read).toThrow(`The faults in ${path} cannot be used`);
    expect(read).toThrow(said);
  });
});

describe('npm run dev behind a fault proxy', () => {
  it('uses the proxy, and is affected by its toxics', async () => {
    const graphPort = await freePort();
    const proxy = await startFaultProxy(`http://localhost:${graphPort}`);
    const dev = await start([], { EMULATOR_PORT: String(graphPort), EMULATOR_PROXY_URL: proxy.url });
    await dev.isUp();
    expect(await dev.enable('worker-0001')).toBe('EnableSmsSignInSuccess');
    expect(proxy.accepted).toBeGreaterThan(0);
    await proxy.set({ type: 'down' });
    expect(await dev.enable('worker-0002')).toBe('GraphUnavailableError');
    await proxy.close();
  });
});
