// Roll-outs that issue secrets, or end sessions: nothing is issued twice unnoticed, and a secret is in its file or known to
// be lost.

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSecrets } from '../../cli/journal/secrets.ts';
import type { ActionName, PlanRow } from '../../cli/plan/plan-row.ts';
import { type CommandLine, startCommandLine } from './support/command-line.ts';
import { askedOfEach, crashAndResume, planOf, reportIn, secretsIn } from './support/issuing.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(() => cli.close());
beforeEach(() => cli.harness.emulator.reset());

const inFolder = (name: string) => join(cli.folder, name);

describe('a plan that issues passes', () => {
  it('row 497: writes each pass to a file of mode 0600, and to nothing else', async () => {
    await planOf(cli, 'issue-pass', '--lifetime', '60', '--once');
    const applied = await cli.run(['apply', 'issue-pass.plan.ndjson', '--yes', '--json']);
    expect(applied.code, applied.stderr).toBe(0);
    expect(reportIn(applied.stdout).summary).toMatchObject({
      people: { applied: 3 },
      secrets: inFolder('issue-pass.secrets.ndjson'),
    });
    expect(statSync(inFolder('issue-pass.secrets.ndjson')).mode & 0o777).toBe(0o600);
    const secrets = secretsIn(cli, 'issue-pass');
    expect(secrets.map(({ user }) => user)).toEqual([60, 61, 62].map((number) => `worker-00${number}@contoso.example`));
    const elsewhere = [
      applied.stdout,
      applied.stderr,
      cli.read('issue-pass.journal.ndjson'),
      cli.harness.logged.join(''),
    ];
    for (const { temporaryAccessPass = '' } of secrets) {
      expect(temporaryAccessPass.length).toBeGreaterThan(5);
      for (const text of elsewhere) expect(text).not.toContain(temporaryAccessPass);
    }
    const { data } = await cli.harness.run(`{ temporaryAccessPassMethods(userId: "worker-0060@contoso.example") {
      ... on TemporaryAccessPassMethodList { items { lifetimeInMinutes isUsableOnce } } } }`);
    expect(data.temporaryAccessPassMethods.items).toEqual([{ lifetimeInMinutes: 60, isUsableOnce: true }]);
    const verified = await cli.run(['verify', 'issue-pass.plan.ndjson', '--json']);
    expect(reportIn(verified.stdout).summary.people).toEqual({ 'as planned': 3, drift: 0, unreadable: 0 });
    const undone = await cli.run(['undo', 'issue-pass.plan.ndjson', '--json']);
    expect(undone.code).toBe(3);
    expect(reportIn(undone.stdout).rows.map(({ code }) => code)).toEqual(Array(3).fill('SECRET_WAS_SHOWN'));
  });

  it('row 497: plans none for somebody who has one, and sends nothing if the secrets cannot be written', async () => {
    const plan = await planOf(cli, 'issue-pass');
    cli.file('again.plan.ndjson', plan.replace(/"planId":"[^"]+"/, '"planId":"again"'));
    writeFileSync(inFolder('taken'), 'something', { mode: 0o600 });
    writeFileSync(inFolder('open-to-all'), '', { mode: 0o644 });
    symlinkSync(inFolder('elsewhere'), inFolder('link'));
    for (const path of ['taken', 'open-to-all', 'link', 'nowhere/secrets']) {
      const refused = await cli.run(['apply', 'again.plan.ndjson', '--yes', '--secrets', path]);
      expect(refused, path).toMatchObject({ code: 2, stdout: '' });
      expect(existsSync(inFolder('again.journal.ndjson')), path).toBe(false);
    }
    expect(askedOfEach(cli)).toEqual([]);
    expect((await cli.run(['apply', 'again.plan.ndjson', '--yes', '--output', 'none'])).code).toBe(0);
    const planned = await cli.run([
      'plan',
      'issue-pass.csv',
      '--action',
      'issue-pass',
      '--json',
      '--out',
      'third.plan.ndjson',
    ]);
    expect(planned.code).toBe(3);
    expect(reportIn(planned.stdout).rows.map(({ code }) => code)).toEqual(
      Array(3).fill('TEMPORARY_ACCESS_PASS_ALREADY_EXISTS'),
    );
  });

  it('row 498: killed before a pass is in its file, it says that it was lost; retry removes it and issues another', async () => {
    const plan = await planOf(cli, 'issue-pass');
    const resumed = await crashAndResume(cli, 'issue-pass', plan, { file: 'secrets', line: 2, point: 'not-written' });
    expect(resumed.code, resumed.stderr).toBe(5);
    expect(resumed.summary.people).toEqual({ applied: 1, 'secret-lost': 2 });
    expect(resumed.rows.map(({ code }) => code)).toEqual([null, ...Array(2).fill('SECRET_ALREADY_ISSUED')]);
    expect(resumed.secrets).toHaveLength(1);
    expect(askedOfEach(cli)).toEqual([1, 1, 1]);
    const retried = await cli.run(['retry', 'crash.plan.ndjson', '--json']);
    expect(retried.code, retried.stderr).toBe(0);
    expect(reportIn(retried.stdout).summary.people).toEqual({ applied: 3 });
    const users = secretsIn(cli, 'crash').map(({ user }) => user);
    expect(new Set(users).size).toBe(3);
    expect(users).toHaveLength(3);
    expect(askedOfEach(cli)).toEqual([1, 2, 2]);
  });

  it('row 498: lost on the way from the gateway, or to it from Microsoft Graph: the same', async () => {
    const plan = await planOf(cli, 'issue-pass');
    cli.file('lost.plan.ndjson', plan.replace(/"planId":"[^"]+"/, '"planId":"lost"'));
    const match = { on: 'item', method: 'POST', user: 'worker-0061', times: 1 } as const;
    cli.harness.emulator.faults.add({ match, fault: { kind: 'apply-then-status', status: 500 } });
    const applied = await cli.run(['apply', 'lost.plan.ndjson', '--yes', '--json', '--halt-on', 'off']);
    expect(applied.code, applied.stderr).toBe(5);
    expect(reportIn(applied.stdout).rows).toMatchObject([
      { outcome: 'applied' },
      { outcome: 'secret-lost', code: 'SECRET_LOST' },
      { outcome: 'applied' },
    ]);
    expect(reportIn((await cli.run(['retry', 'lost.plan.ndjson', '--json'])).stdout).summary.people).toEqual({
      applied: 3,
    });
    expect(secretsIn(cli, 'lost')).toHaveLength(3);
  });
});

describe('killed and resumed', () => {
  // Every point is in issuing.proof.ts.
  it.each([
    ['issue-pass', 'journal', 3, 'not-written'],
    ['issue-pass', 'secrets', 1, 'on-disk'],
    ['issue-qr-code', 'journal', 3, 'half-written'],
    ['issue-qr-code', 'secrets', 3, 'written'],
  ] as const)(
    'row 498: %s, in its %s at line %i, %s: issued once to each, and all secrets are there',
    async (action, file, line, point) => {
      const resumed = await crashAndResume(cli, action, await planOf(cli, action), { file, line, point });
      expect(resumed.code, resumed.stderr).toBe(0);
      expect(resumed.summary.people).toEqual({ applied: 3 });
      expect(resumed.secrets).toHaveLength(3);
      expect(askedOfEach(cli)).toEqual([1, 1, 1]);
    },
  );

  it('row 499: revoke-sessions asks once for each person; nothing shows it, so verify and undo say so', async () => {
    const plan = await planOf(cli, 'revoke-sessions');
    const resumed = await crashAndResume(cli, 'revoke-sessions', plan, {
      file: 'journal',
      line: 5,
      point: 'not-written',
    });
    expect(resumed.code, resumed.stderr).toBe(0);
    expect(resumed.summary.people).toEqual({ applied: 3 });
    expect(askedOfEach(cli)).toEqual([1, 1, 1]);
    const verified = await cli.run(['verify', 'crash.plan.ndjson', '--json']);
    expect(verified.code).toBe(0);
    expect(reportIn(verified.stdout).summary.people).toMatchObject({ 'not shown': 3 });
    const undone = await cli.run(['undo', 'crash.plan.ndjson', '--json']);
    expect(reportIn(undone.stdout).rows.map(({ code }) => code)).toEqual(Array(3).fill('SESSIONS_HAVE_ENDED'));
  });
});

describe('input', () => {
  const refused: readonly [ActionName, string[]][] = [
    ['issue-qr-code', ['--lifetime', '60']],
    ['enable-sms', ['--once']],
    ['issue-pass', ['--lifetime', '9']],
    ['issue-pass', ['--method', 'mobile']],
    ['revoke-sessions', ['--method', 'office']],
  ];
  it.each(refused)('%s refuses %j before anybody is read', async (action, args) => {
    cli.file('input.csv', 'upn\nenable-ok@contoso.example\n');
    expect(await cli.run(['plan', 'input.csv', '--action', action, ...args])).toMatchObject({ code: 2, stdout: '' });
    expect(cli.harness.calls().all).toBe(0);
  });

  it('a file of secrets that ends anywhere keeps its complete lines, and takes further ones', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    const path = join(folder, 'secrets');
    const rowOf = (row: number) => ({ row, user: `ü${row}`, userId: 'x' }) as PlanRow;
    const property = fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (texts, end) => {
        rmSync(path, { force: true });
        const first = openSecrets(path, 'plan', true);
        for (const [row, text] of texts.entries()) first.save([{ row: rowOf(row), secret: { text } }]);
        first.close();
        const bytes = readFileSync(path).subarray(0, end % (readFileSync(path).length + 1));
        const complete = bytes.toString('latin1').split('\n').length - 1;
        writeFileSync(path, bytes);
        const again = openSecrets(path, 'plan', false);
        expect(texts.map((_, row) => again.has(row))).toEqual(texts.map((_, row) => row < complete));
        again.save([{ row: rowOf(99), secret: { text: 'last' } }]);
        again.close();
        const lines = readFileSync(path, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).text);
        expect(lines).toEqual([...texts.slice(0, complete).map((text) => JSON.parse(JSON.stringify(text))), 'last']);
        const other = openSecrets(path, 'other plan', false);
        expect(other.has(99)).toBe(false);
        other.close();
      },
    );
    fc.assert(property, { seed: 497, numRuns: 100 });
    rmSync(folder, { recursive: true });
  });
});
