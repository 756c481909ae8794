// The state of the emulated tenant in a file: there after a restart, nobody else's to read, and free of secrets.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startEmulator } from '../../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-'));
const user = 'privileged-admin';

const enable = `mutation { enableSmsSignIn(userId: "enable-ok@contoso.example") { __typename } }`;
const stateOf = async (harness: Harness) => {
  const query = `{ phoneMethods(userId: "enable-ok@contoso.example") { ... on PhoneMethodList { items { smsSignInState } } } }`;
  return (await harness.run(query, {}, { user })).data.phoneMethods.items[0]?.smsSignInState;
};

it('row 466: shows after a restart what was written before it, and what was seeded after a reset', async () => {
  const stateFile = join(folder, 'kept.sqlite');
  const before = await startHarness({ emulator: { stateFile } });
  const issue = `mutation { issueTemporaryAccessPass(userId: "starter-1@contoso.example") { __typename } }`;
  expect((await before.run(enable, {}, { user })).data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
  const issued = await before.run(issue, {}, { user });
  expect(issued.data.issueTemporaryAccessPass.__typename).toBe('IssueTemporaryAccessPassSuccess');
  const [secret = 'none'] = before.emulator.tenant.issuedSecrets;
  await before.close();
  expect(statSync(stateFile).mode & 0o777).toBe(0o600);
  expect(readFileSync(stateFile, 'latin1')).toContain('starter-1');
  expect(readFileSync(stateFile, 'latin1')).not.toContain(secret);

  const after = await startHarness({ emulator: { stateFile } });
  expect(await stateOf(after)).toBe('READY');
  expect(after.emulator.tenant.named('starter-1')?.methods.get('temporaryAccessPassMethods')).toHaveLength(1);
  await fetch(`${after.emulator.graphUrl}/dev/reset`, { method: 'POST' });
  expect(await stateOf(after)).toBe('NOT_ENABLED');
  await after.close();

  const last = await startHarness({ emulator: { stateFile } });
  expect(await stateOf(last)).toBe('NOT_ENABLED');
  await last.close();
});

it('row 466: keeps what was answered before the process was killed', async () => {
  const stateFile = join(folder, 'killed.sqlite');
  const program = spawn(process.execPath, ['dev/emulator/main.ts', '--state', stateFile], {
    env: { ...process.env, EMULATOR_PORT: '0', EMULATOR_TLS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of program.stdout) {
    output += chunk;
    if (output.includes('worker-0001')) break;
  }
  const url = /Graph +(http:\S+)\/v1\.0/.exec(output)?.[1] ?? '';
  const token = await (await fetch(`${url}/dev/token?user=privileged-admin&audience=graph`)).text();
  const mobile = '3179e48a-750b-4051-897c-87b9720928f7';
  const path = `/v1.0/users/enable-ok@contoso.example/authentication/phoneMethods/${mobile}/enableSmsSignIn`;
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(204);
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGKILL');
  await ended;
  const again = await startEmulator({ stateFile });
  expect(again.tenant.named('enable-ok')?.phones.get('mobile')?.registration).toBe('ready');
  await again.close();
});

it('row 467: a file in use, and one of another program, are refused', async () => {
  const stateFile = join(folder, 'shared.sqlite');
  const first = await startEmulator({ stateFile });
  await expect(startEmulator({ stateFile })).rejects.toThrow(`--state: ${stateFile} is in use by another process.`);
  await first.close();
  const text = join(folder, 'text.sqlite');
  writeFileSync(text, 'userPrincipalName,mobile\n'.repeat(200));
  await expect(startEmulator({ stateFile: text })).rejects.toThrow(
    `--state: ${text} is not a file of the emulated tenant.`,
  );
  expect(readFileSync(text, 'utf8')).toContain('userPrincipalName');
  await expect(startEmulator({ stateFile: join(folder, 'no', 'such') })).rejects.toThrow('cannot be used (ENOENT)');
});
