import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from './support/free-port.ts';

let dev: ChildProcess;
let output = '';
const ports: number[] = [];

beforeAll(async () => {
  for (let index = 0; index < 3; index++) ports.push(await freePort());
  const [PORT, EMULATOR_PORT, EMULATOR_TLS_PORT] = ports.map(String);
  const env = { ...process.env, PORT, EMULATOR_PORT, EMULATOR_TLS_PORT, RATE_WRITES_PER_TARGET: '3' };
  dev = spawn(process.execPath, ['dev/dev.ts'], { env });
  dev.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  dev.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  await vi.waitFor(() => expect(output).toContain('Stop with Ctrl+C.'), { timeout: 100_000 });
});
afterAll(() => void dev.kill('SIGKILL'));

describe('npm run dev', () => {
  it('prints the addresses, the people and a request that works as printed', async () => {
    expect(output).toContain(`http://localhost:${ports[0]}/graphiql`);
    expect(output).toContain('policy-blocked');
    const curl = /curl http[\s\S]*?-d '.*'/.exec(output)?.[0] ?? '';
    const shell = spawn('sh', ['-c', curl]);
    let answer = '';
    shell.stdout.on('data', (chunk) => {
      answer += chunk;
    });
    await new Promise((resolve) => shell.once('close', resolve));
    expect(JSON.parse(answer).data.enableSmsSignIn).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
  });

  it('row 168: POST /dev/reset resets the rate limits of callers', async () => {
    const enable = async () => {
      const token = await (await fetch(`http://localhost:${ports[1]}/dev/token?user=admin`)).text();
      const answer = await fetch(`http://localhost:${ports[0]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"mutation { enableSmsSignIn(userId: \\"not-unique@contoso.example\\") { __typename } }"}',
      });
      return ((await answer.json()) as { data: { enableSmsSignIn: { __typename: string } } }).data.enableSmsSignIn;
    };
    expect((await enable()).__typename).toBe('PhoneNumberNotUniqueError');
    await expect.poll(async () => (await enable()).__typename, { interval: 0 }).toBe('RateLimitedError');
    const reset = await fetch(`http://localhost:${ports[1]}/dev/reset`, { method: 'POST' });
    expect(reset.status).toBe(204);
    expect((await enable()).__typename).toBe('PhoneNumberNotUniqueError');
  });

  it('answers 401 without a token', async () => {
    const answer = await fetch(`http://localhost:${ports[0]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    expect(answer.status).toBe(401);
  });

  it('ends both servers on a signal', async () => {
    const ended = new Promise((resolve) => dev.once('exit', resolve));
    dev.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(`http://localhost:${ports[0]}/healthz`)).rejects.toThrow();
    await expect(fetch(`http://localhost:${ports[1]}/dev/healthz`)).rejects.toThrow();
  });
});
