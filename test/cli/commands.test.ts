import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../dev/emulator/http/listen.ts';
import {
  DAEMON_CLIENT_ID,
  DAEMON_CLIENT_SECRET,
  DEV_CLIENT_ID,
  GATEWAY_CLIENT_ID,
  TENANT_ID,
} from '../../dev/emulator/seed.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type CommandLine, startCommandLine, workers } from './support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  const users = [worker(1).id];
  const operations = ['users', 'user', 'phoneMethods'];
  cli = await startCommandLine({ env: { APP_ONLY_POLICY: JSON.stringify({ operations, users, groups: [] }) } });
});
afterAll(() => cli.close());
beforeEach(() => cli.harness.emulator.reset());

async function secretFile(name: string, user: string): Promise<string> {
  const path = join(cli.folder, name);
  writeFileSync(path, await cli.harness.emulator.issueCallerToken({ user }));
  chmodSync(path, 0o600);
  return path;
}

describe('commands for one person', () => {
  it('shows phones with masked numbers, and changes one phone', async () => {
    const token = await secretFile('privileged', 'privileged-admin');
    const env = { AUTHMETHODS_TOKEN_FILE: token };
    const phones = await cli.run(['phones', 'three-phones@contoso.example', '--json'], { env });
    expect(phones).toMatchObject({ code: 0, stderr: '' });
    expect(phones.stdout).toContain('"method":"office","number":"+1 ••••••••22"');
    const removed = await cli.run(['remove', 'three-phones@contoso.example', 'office', '--json'], { env });
    expect(removed.code, removed.stderr).toBe(0);
    const refused = await cli.run(['remove', 'three-phones@contoso.example', 'mobile', '--json'], { env });
    expect(refused.code).toBe(3);
    expect(refused.stdout).toContain('"code":"MOBILE_PHONE_REQUIRED"');
    expect((await cli.run(['enable', 'enable-ok@contoso.example', '--output', 'none'], { env })).code).toBe(0);
    expect((await cli.run(['enable', 'enable-ok@contoso.example', '--json'], { env })).stdout).toContain('"already"');
  });
});

describe('signing in', () => {
  it('row 455: takes a token from stdin or from a file that only its owner can read, never from an argument', async () => {
    const phones = ['phones', 'enable-ok@contoso.example', '--output', 'none'];
    const token = await cli.harness.emulator.issueCallerToken();
    expect((await cli.start([...phones, '--token-file', '-'], { stdin: `${token}\n` })).code).toBe(0);
    const open = await secretFile('open', 'admin');
    chmodSync(open, 0o644);
    const refused = await cli.run([...phones, '--token-file', open]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('chmod 600') });
    const asFile = await cli.run([...phones, '--token-file', token]);
    expect(asFile.code).toBe(2);
    expect(asFile.stderr).not.toContain(token.slice(0, 20));
    const wrong = await cli.harness.emulator.issueCallerToken({ expiresInSeconds: -100 });
    expect((await cli.start([...phones, '--token-file', '-'], { stdin: wrong })).code).toBe(8);
  });

  it('signs in with a client secret from the environment', async () => {
    const { loginUrl, caCertificatePem } = cli.harness.emulator;
    cli.file('ca.pem', caCertificatePem);
    const env = {
      AUTHMETHODS_TOKEN_FILE: '',
      AUTHMETHODS_SIGN_IN: 'client-secret',
      AUTHMETHODS_TENANT: TENANT_ID,
      AUTHMETHODS_CLIENT_ID: DAEMON_CLIENT_ID,
      AUTHMETHODS_CLIENT_SECRET: DAEMON_CLIENT_SECRET,
      AUTHMETHODS_SCOPE: `api://${GATEWAY_CLIENT_ID}/.default`,
      AUTHMETHODS_AUTHORITY: loginUrl,
      NODE_EXTRA_CA_CERTS: join(cli.folder, 'ca.pem'),
    };
    const own = await cli.start(['phones', worker(1).id, '--json'], { env });
    expect(own.code, own.stderr).toBe(0);
    const others = await cli.start(['phones', worker(2).id, '--json'], { env });
    expect(others.code).toBe(8);
    const wrong = await cli.start(['phones', worker(1).id], { env: { ...env, AUTHMETHODS_CLIENT_SECRET: 'wrong' } });
    expect(wrong).toMatchObject({ code: 8, stdout: '' });
    expect(wrong.stderr).not.toContain('wrong');
  });

  it.each([
    ['approves', { user: 'privileged-admin' }, 0],
    ['declines', { user: 'privileged-admin', decline: '1' }, 8],
  ])('with a device code continues when the person %s', async (_case, answer, code) => {
    const { loginUrl, graphUrl, caCertificatePem } = cli.harness.emulator;
    cli.file('ca.pem', caCertificatePem);
    const env = {
      AUTHMETHODS_TOKEN_FILE: '',
      AUTHMETHODS_SIGN_IN: 'device-code',
      AUTHMETHODS_TENANT: TENANT_ID,
      AUTHMETHODS_CLIENT_ID: DEV_CLIENT_ID,
      AUTHMETHODS_SCOPE: `api://${GATEWAY_CLIENT_ID}/.default`,
      AUTHMETHODS_AUTHORITY: loginUrl,
      NODE_EXTRA_CA_CERTS: join(cli.folder, 'ca.pem'),
    };
    const ended = await cli.start(['phones', 'three-phones@contoso.example', '--json'], {
      env,
      onStart: (child) => {
        let said = '';
        child.stderr?.on('data', (chunk) => {
          said += String(chunk);
          const userCode = /the code (\w+) to/.exec(said)?.[1];
          if (userCode === undefined) return;
          said = '';
          const body = new URLSearchParams({ user_code: userCode, ...answer });
          void fetch(`${graphUrl}/dev/device`, { method: 'POST', body });
        });
      },
    });
    expect(ended.code, ended.stderr).toBe(code);
    expect(ended.stderr).toContain(`${graphUrl}/dev/device`);
    if (code === 0) expect(ended.stdout).toContain('"method":"office"');
    else expect(cli.harness.emulator.requests).toEqual([]);
  });

  it('uses the proxy of the environment', async () => {
    const asked: string[] = [];
    const proxy = createServer((incoming, answer) => {
      asked.push(incoming.url ?? '');
      const { method, headers } = incoming;
      const onwards = request(incoming.url ?? '', { method, headers }, (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      });
      incoming.pipe(onwards);
    });
    const port = await listen(proxy, 0, '127.0.0.1');
    const env = { http_proxy: `http://127.0.0.1:${port}` };
    const phones = await cli.run(['phones', 'enable-ok@contoso.example', '--output', 'none'], { env });
    expect(phones.code, phones.stderr).toBe(0);
    expect(asked).toEqual([`${cli.harness.url}/graphql`]);
    proxy.close();
  });
});

describe('invalid usage', () => {
  it.each([
    [['nonsense'], 2, 'unknown command'],
    [['plan', 'people.csv', '--action', 'enable-everything'], 2, '--action must be one of'],
    [['plan', 'people.csv', '--action', 'remove-method'], 2, 'needs --method'],
    [['plan', 'missing.csv', '--action', 'enable-sms'], 2, 'ENOENT'],
    [['phones', 'x@contoso.example', '--gateway', 'http://gateway.example'], 2, 'https'],
    [['apply', 'cut.plan.ndjson', '--yes'], 7, 'not whole'],
    [['apply', 'newer.plan.ndjson', '--yes'], 7, 'another version'],
    [['resume', 'fresh.plan.ndjson'], 2, 'not begun'],
    [['apply', 'fresh.plan.ndjson'], 2, 'Say --yes'],
    [['apply', 'other.plan.ndjson', '--yes'], 7, 'another gateway'],
    [['apply', 'old.plan.ndjson', '--yes'], 7, 'older than 24 hours'],
  ])('%j exits with %i before anything is sent', async (args, code, sentence) => {
    cli.file('people.csv', workers(1));
    const head = {
      format: 'authmethods-plan',
      version: 1,
      planId: 'p',
      createdAt: new Date().toISOString(),
      gateway: cli.harness.url,
      tenantId: TENANT_ID,
      action: 'enable-sms',
    };
    const row = { row: 2, action: 'enable-sms', user: 'x', userId: worker(1).id, decision: 'change', before: null };
    const plan = (own: object) =>
      [{ ...head, ...own }, row, { end: true, count: 1 }].map((line) => JSON.stringify(line));
    cli.file('fresh.plan.ndjson', plan({}).join('\n'));
    cli.file('cut.plan.ndjson', plan({}).slice(0, 2).join('\n'));
    cli.file('other.plan.ndjson', plan({ gateway: 'https://other.example' }).join('\n'));
    cli.file('newer.plan.ndjson', plan({ action: 'dance' }).join('\n'));
    cli.file('old.plan.ndjson', plan({ createdAt: '2020-01-01T00:00:00Z' }).join('\n'));
    const ended = await cli.run(args);
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(sentence) });
    expect(cli.harness.emulator.requests).toEqual([]);
  });
});

describe('a roll-out that is stopped', () => {
  it('row 456: ends after its wave at the first Ctrl+C, and continues only for the same caller and the same plan', async () => {
    cli.file('stopped.csv', workers(6));
    await cli.run(['plan', 'stopped.csv', '--action', 'enable-sms', '--output', 'none']);
    const args = ['apply', 'stopped.plan.ndjson', '--yes', '--canary', '2', '--wave', '2', '--pause', '60'];
    const stopped = await cli.start([...args, '--output', 'none'], {
      onStart: (child) => {
        const isDone = () => expect(cli.read('stopped.journal.ndjson')).toContain('"result"');
        void vi.waitFor(isDone, { timeout: 60_000 }).then(() => child.kill('SIGINT'));
      },
    });
    expect(stopped).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('authmethods resume stopped.plan.ndjson'),
    });
    expect(cli.writes().size).toBe(2);
    const env = { AUTHMETHODS_TOKEN_FILE: await secretFile('other', 'privileged-admin') };
    expect((await cli.run(['resume', 'stopped.plan.ndjson'], { env })).code).toBe(7);
    const plan = cli.read('stopped.plan.ndjson');
    cli.file('stopped.plan.ndjson', plan.replace('worker-0006', 'worker-0007'));
    expect((await cli.run(['resume', 'stopped.plan.ndjson'])).code).toBe(7);
    cli.file('stopped.plan.ndjson', plan);
    expect((await cli.run(['resume', 'stopped.plan.ndjson', '--output', 'none'])).code).toBe(0);
    expect([...cli.writes().values()]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
