// Commands for people who help one person: what they say, what they write, and what they never show.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHtml } from '../../cli/output/html.ts';
import { restoreClock, skipPausesOver } from '../support/steady-clock.ts';
import { type CommandLine, startCommandLine, workers } from './support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(() => cli.close());
beforeEach(() => cli.harness.emulator.reset());

/** A caller with the right to search for a number. */
async function asReader() {
  const path = join(cli.folder, 'reader');
  writeFileSync(path, await cli.harness.emulator.issueCallerToken({ user: 'reader' }), { mode: 0o600 });
  return { AUTHMETHODS_TOKEN_FILE: path };
}
const inFolder = (name: string) => join(cli.folder, name);

describe('explain', () => {
  it('says check by check why a person cannot sign in by SMS, and changes nothing', async () => {
    const told = await cli.start(['explain', 'policy-blocked@contoso.example', '--json']);
    expect(told.code, told.stderr).toBe(0);
    const { rows, summary } = JSON.parse(told.stdout);
    expect(summary).toMatchObject({ verdict: 'BLOCKED', headline: expect.any(String) });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.some(({ outcome }: { outcome: string }) => /BLOCK/.test(outcome))).toBe(true);
    expect(cli.writes().size).toBe(0);
  });

  it('ends with a code for scripts where the person cannot be read', async () => {
    const refused = await cli.run(['explain', 'not a person', '--json']);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(refused.stderr).toContain('INVALID_INPUT');
  });
});

describe('survey', () => {
  it('counts a group page by page, as CSV and as a page that only its owner can read', async () => {
    const told = await cli.start(['survey', '--page', '50', '--output', 'csv', '--html', 'survey.html']);
    expect([0, 3]).toContain(told.code);
    const lines = told.stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe('id,userPrincipalName,signsInBySms,phoneOnly,hasPasskey,hasNothingElse,failure');
    expect(lines.length).toBeGreaterThan(50);
    const html = readFileSync(inFolder('survey.html'), 'utf8');
    expect(html).toContain('<td>already-ready@contoso.example</td>');
    expect(html).toContain('</html>');
    expect(statSync(inFolder('survey.html')).mode & 0o777).toBe(0o600);
    const again = await cli.run(['survey', '--html', 'survey.html']);
    expect(again).toMatchObject({ code: 2, stdout: '' });
  });

  it('leaves no page where nothing was read, and says of an incomplete one that it is', async () => {
    const nobody = { AUTHMETHODS_GATEWAY: 'http://127.0.0.1:9/graphql' };
    skipPausesOver(100);
    const unreached = await cli.run(['survey', '--html', 'none.html'], { env: nobody });
    restoreClock();
    expect(unreached.code).not.toBe(0);
    expect(existsSync(inFolder('none.html'))).toBe(false);
    const page = createHtml(inFolder('part.html'), 'A part', ['id']);
    page.row({ id: '<1>' });
    page.close();
    expect(readFileSync(inFolder('part.html'), 'utf8')).toMatch(/<td>&lt;1&gt;<\/td>[\s\S]*Not complete/);
  });
});

it('ends without a word when nobody reads what it writes', async () => {
  const told = await cli.start(['--help'], { onStart: ({ stdout }) => void stdout?.destroy() });
  expect(told).toMatchObject({ code: 130, stderr: '' });
});

describe('find-number', () => {
  it('reads the number from stdin, and shows it nowhere', async () => {
    const found = await cli.start(['find-number', '--json', '--page', '200'], {
      stdin: '+1 425-555-0111\n',
      env: await asReader(),
    });
    expect(found.code, found.stderr).toBe(0);
    const { rows } = JSON.parse(found.stdout);
    const holder = { userPrincipalName: 'already-ready@contoso.example', match: 'HAS_IT', method: 'mobile' };
    expect(rows[0]).toMatchObject({ ...holder, smsSignIn: 'READY' });
    expect((found.stdout + found.stderr).replace(/[^\da-z]/g, '')).not.toContain('5550111');
  });

  it('refuses a number in an argument, and a stdin that holds none', async () => {
    const asArgument = await cli.run(['find-number', '+4917012345678']);
    expect(asArgument.code).toBe(2);
    expect(asArgument.stderr).not.toContain('17012345678');
    expect((await cli.start(['find-number'], { stdin: 'nobody' })).code).toBe(2);
    expect((await cli.start(['find-number', '--token-file', '-'], { stdin: '+491701' })).code).toBe(2);
    expect(cli.harness.calls().all).toBe(0);
  });
});

describe('issue', () => {
  it('row 483: writes a pass to a new file of mode 0600, and to nothing else', async () => {
    const issue = [
      'issue',
      'pass',
      'worker-0040@contoso.example',
      '--secrets',
      'pass.ndjson',
      '--lifetime',
      '60',
      '--json',
    ];
    const issued = await cli.run(issue);
    expect(issued.code, issued.stderr).toBe(0);
    expect(statSync(inFolder('pass.ndjson')).mode & 0o777).toBe(0o600);
    const { user, temporaryAccessPass } = JSON.parse(readFileSync(inFolder('pass.ndjson'), 'utf8'));
    expect(user).toBe('worker-0040@contoso.example');
    expect(temporaryAccessPass.length).toBeGreaterThan(5);
    expect(issued.stdout + issued.stderr + cli.harness.logged.join('')).not.toContain(temporaryAccessPass);
    cli.harness.emulator.reset();
    const before = readFileSync(inFolder('pass.ndjson'), 'utf8');
    expect(await cli.run(issue)).toMatchObject({ code: 2 });
    expect(readFileSync(inFolder('pass.ndjson'), 'utf8')).toBe(before);
    expect(cli.harness.calls().all).toBe(0);
  });

  it('row 483: issues nothing where the file for the secrets cannot be written', async () => {
    const refused = await cli.run(['issue', 'pass', 'enable-ok@contoso.example', '--secrets', 'nowhere/passes']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(cli.harness.calls().all).toBe(0);
  });

  it('issues a QR code with its PIN', async () => {
    const issued = await cli.start([
      'issue',
      'qr-code',
      'badge-1@contoso.example',
      '--secrets',
      'code.ndjson',
      '--json',
    ]);
    const secrets = readFileSync(inFolder('code.ndjson'), 'utf8');
    expect(issued.code, issued.stderr).toBe(0);
    expect(JSON.parse(secrets)).toMatchObject({ pin: expect.any(String) });
  });
});

describe('revoke and remove', () => {
  it('end the sessions of a person', async () => {
    const revoked = await cli.start(['revoke', 'worker-0050@contoso.example', '--json']);
    expect(revoked.code, revoked.stderr).toBe(0);
    expect(JSON.parse(revoked.stdout).rows).toMatchObject([{ action: 'revoke-sessions', outcome: 'applied' }]);
    const asked = cli.harness.emulator.requests.map(({ path }) => path);
    expect(asked.filter((path) => path.endsWith('/revokeSignInSessions'))).toHaveLength(1);
  });

  it('remove any method by its id', async () => {
    const query = `{ user(id: "three-phones@contoso.example") {
      ... on User { phoneMethods { ... on PhoneMethodList { items { id phoneType } } } } } }`;
    const { data } = await cli.harness.run(query);
    const { id } = data.user.phoneMethods.items.find(({ phoneType }: { phoneType: string }) => phoneType === 'OFFICE');
    cli.harness.emulator.reset();
    const removed = await cli.run(['remove', 'three-phones@contoso.example', id, '--json']);
    expect(removed.code, removed.stderr).toBe(0);
    expect([...cli.writes().values()]).toEqual([1]);
    expect(await cli.run(['remove', 'three-phones@contoso.example', 'nonsense', '--json'])).toMatchObject({ code: 3 });
  });
});

it('row 485: apply says how far the gateway is while a wave is in flight, and needs no stream to go on', async () => {
  cli.file('people.csv', workers(30));
  expect((await cli.run(['plan', 'people.csv', '--action', 'enable-sms', '--output', 'none'])).code).toBe(0);
  const held = { match: { method: 'POST', user: 'worker-0030' }, fault: { kind: 'hold' } } as const;
  cli.harness.emulator.faults.add(held);
  const apply = ['apply', 'people.plan.ndjson', '--yes', '--canary', '30', '--progress', 'ndjson', '--output', 'none'];
  const applied = await cli.start(apply, {
    onStart: ({ stderr }) => {
      // Held until it has said something of the wave.
      stderr?.on('data', (text) => {
        if (/"done":[1-9]/.test(String(text))) cli.harness.emulator.faults.clear();
      });
    },
  });
  expect(applied.code, applied.stderr).toBe(0);
  const told = applied.stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.filter(({ done }) => done > 0 && done < 30).length).toBeGreaterThan(0);
  expect(told.findLast(({ event }) => event === 'progress')).toMatchObject({ done: 30, total: 30, applied: 30 });
});
