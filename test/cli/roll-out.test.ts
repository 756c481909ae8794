import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unhurried } from '../support/harness.ts';
import { restoreClock, skipPausesOver } from '../support/steady-clock.ts';
import { type CommandLine, startCommandLine, workers } from './support/command-line.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine({ env: { READ_BACK_DELAYS_MS: '10,20' } });
});
afterAll(() => cli.close());
beforeEach(() => cli.harness.emulator.reset());
afterEach(restoreClock);

const people = (stdout: string) => (JSON.parse(stdout) as { summary: { people: object } }).summary.people;

async function planned(name: string, content: string, ...args: string[]) {
  cli.file(`${name}.csv`, content);
  const plan = await cli.run(['plan', `${name}.csv`, '--action', 'enable-sms', '--json', ...args]);
  return { ...plan, path: `${name}.plan.ndjson` };
}

describe('a roll-out', () => {
  it('a plan changes nobody, applying it changes everybody once, verify finds drift, and undo reverts only its own changes', async () => {
    const file = `${workers(25)}already-ready@contoso.example\nno-phone@contoso.example\nnobody@contoso.example\n`;
    const plan = await planned('whole', file);
    expect(plan.code).toBe(3);
    expect(people(plan.stdout)).toEqual({ 'to change': 25, already: 1, refused: 2, unreadable: 0 });
    expect(cli.writes().size).toBe(0);

    const applied = await cli.run(['apply', plan.path, '--yes', '--json']);
    expect(applied.code, applied.stderr).toBe(0);
    expect(people(applied.stdout)).toEqual({ applied: 25, already: 1, refused: 2 });
    expect([...cli.writes().values()]).toEqual(Array.from({ length: 25 }, () => 1));
    expect((await cli.run(['apply', plan.path, '--yes'])).code).toBe(7);

    const worker = cli.harness.emulator.tenant.find('worker-0001@contoso.example');
    worker?.phones.delete('mobile');
    const verified = await cli.run(['verify', plan.path, '--json']);
    expect(verified.code).toBe(10);
    expect(people(verified.stdout)).toEqual({ 'as planned': 24, drift: 1, unreadable: 0 });

    expect((await cli.run(['undo', plan.path, '--output', 'none'])).code).toBe(0);
    const undone = await cli.run(['apply', 'whole.undo.plan.ndjson', '--yes', '--json', '--halt-on', 'off']);
    expect(people(undone.stdout)).toEqual({ applied: 24, refused: 1 });
    expect(undone.code).toBe(3);
    const ready = cli.harness.emulator.tenant.find('already-ready@contoso.example')?.phones.get('mobile');
    expect(ready?.registration).toBe('ready');
    for (const name of ['whole.plan.ndjson', 'whole.journal.ndjson'])
      expect(statSync(join(cli.folder, name)).mode & 0o777).toBe(0o600);
  });

  it('row 453: halts after its first wave if too many are refused, and retry continues once the reason is gone', async () => {
    const { path } = await planned('halted', workers(30));
    const { policy } = cli.harness.emulator.tenant;
    policy.state = 'disabled';
    const halted = await cli.run(['apply', path, '--yes', '--canary', '10', '--json']);
    expect(halted.code, halted.stderr).toBe(9);
    expect(people(halted.stdout)).toEqual({ refused: 10, pending: 20 });
    expect(cli.writes().size).toBe(10);
    policy.state = 'enabled';
    const retried = await cli.run(['retry', path, '--json']);
    expect(retried.code, retried.stderr).toBe(0);
    expect(people(retried.stdout)).toEqual({ applied: 30 });
  });

  it('row 454: waits as long as the gateway requests and then retries throttled rows', async () => {
    const { path } = await planned('throttled', workers(3));
    // A longer pause than a mutation may last.
    const fault = { kind: 'throttle', retryAfter: 90 } as const;
    skipPausesOver(Number(unhurried.MUTATION_TIMEOUT_MS));
    cli.harness.emulator.faults.add({ match: { on: 'item', method: 'POST', times: 1 }, fault });
    const applied = await cli.run(['apply', path, '--yes', '--json', '--progress', 'ndjson']);
    expect(applied.code, applied.stderr).toBe(0);
    expect(people(applied.stdout)).toEqual({ applied: 3 });
    expect(applied.stderr).toMatch(/"event":"waiting","seconds":(89|90)/);
    const refused = applied.stderr.split('\n').find((line) => line.includes('"to be tried again":1'));
    expect(refused, applied.stderr).toBeDefined();
  });

  it('row 452: reports an invalid file by row and column, without a request to the gateway and without showing a number', async () => {
    const file =
      'UPN;Handy\na@contoso.example;4,9170123E+11\nb@contoso.example;+1 425 555 0188\nB@contoso.example;+1 425 555 0188\n';
    cli.file('bad.csv', `\ufeff${file}`);
    const plan = await cli.run(['plan', 'bad.csv', '--action', 'set-phone']);
    expect(plan.code).toBe(2);
    expect(plan.stderr).toContain('row 2, Handy: a spreadsheet has turned it into a power of ten');
    expect(plan.stderr).toContain('row 3, UPN: row 4 names the same person');
    expect(plan.stderr).toContain('row 4, Handy: row 3 has the same number');
    expect(plan.stderr + plan.stdout).not.toContain('555');
    expect(cli.harness.emulator.requests).toEqual([]);
  });

  it('sets and masks numbers, and undo removes a number that was not there before', async () => {
    const numbers = ['no-phone@contoso.example;(425) 555-0188', 'enable-ok@contoso.example;001 425 555 0189'];
    cli.file('numbers.csv', `UPN;Mobile\n${numbers.join('\n')}\n`);
    const plan = await cli.run(['plan', 'numbers.csv', '--action', 'set-phone', '--region', 'US', '--output', 'csv']);
    expect(plan.code, plan.stderr).toBe(0);
    expect(plan.stdout).toContain("'+1 ••••••••88");
    expect(plan.stdout).not.toContain('5550188');
    const applied = await cli.run(['apply', 'numbers.plan.ndjson', '--yes', '--json']);
    expect(applied.code, applied.stderr).toBe(0);
    const numberOf = (name: string) => cli.harness.emulator.tenant.find(name)?.phones.get('mobile')?.phoneNumber;
    expect(numberOf('no-phone@contoso.example')).toBe('+1 4255550188');
    expect(numberOf('enable-ok@contoso.example')).toBe('+1 4255550189');
    // The administrator saw only a masked number of the second person before.
    const undo = await cli.run(['undo', 'numbers.plan.ndjson', '--json']);
    expect(people(undo.stdout)).toEqual({ 'to take back': 1, 'cannot be taken back': 1 });
    expect((await cli.run(['apply', 'numbers.undo.plan.ndjson', '--yes'])).code).toBe(0);
    expect(numberOf('no-phone@contoso.example')).toBeUndefined();
    expect(numberOf('enable-ok@contoso.example')).toBe('+1 4255550189');
  });
});
