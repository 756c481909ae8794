import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlanRow } from '../../cli/plan/plan-row.ts';
import { waveKeys } from '../../cli/run/send.ts';
import { unhurried } from '../support/harness.ts';
import { type CommandLine, startCommandLine } from './support/command-line.ts';
import { crashAndResume, plan } from './support/crash-points.ts';

let cli: CommandLine;
let planned: string;
beforeAll(async () => {
  cli = await startCommandLine({ env: unhurried });
  planned = await plan(cli);
});
afterAll(() => cli.close());

describe('a roll-out that is killed', () => {
  // Every point is in crash.proof.ts.
  it.each([
    [2, 'on-disk'],
    [3, 'not-written'],
    [3, 'half-written'],
  ])(
    'row 450: at line %i of its journal, %s, changes everybody exactly once when resumed',
    async (line, point) => {
      expect(await crashAndResume(cli, planned, line, point)).toEqual([1, 1, 1]);
    },
    120_000,
  );

  it('row 451: killed while the gateway works on a wave, it gets the results of that wave when resumed', async () => {
    const { emulator } = cli.harness;
    emulator.reset();
    emulator.faults.add({ match: { on: 'item', method: 'POST' }, fault: { kind: 'hold' } });
    cli.file('in-flight.plan.ndjson', planned.replace(/"planId":"[^"]+"/, '"planId":"in flight"'));
    const killed = await cli.start(['apply', 'in-flight.plan.ndjson', '--yes'], {
      onStart: (child) => {
        void vi.waitFor(() => expect(cli.writes().size).toBe(3), { timeout: 60_000 }).then(() => child.kill('SIGKILL'));
      },
    });
    emulator.faults.clear();
    expect(killed.code).toBeNull();
    expect(readFileSync(join(cli.folder, 'in-flight.journal.ndjson'), 'utf8')).not.toContain('"result"');
    const resumed = await cli.run(['resume', 'in-flight.plan.ndjson', '--output', 'none']);
    expect(resumed.code, resumed.stderr).toBe(0);
    expect([...cli.writes().values()]).toEqual([1, 1, 1]);
  });

  it('row 457: keeps a key for each row, so that a row is answered without the others of its wave', async () => {
    cli.harness.emulator.reset();
    cli.file('keys.plan.ndjson', planned.replace(/"planId":"[^"]+"/, '"planId":"keys"'));
    expect(await cli.run(['apply', 'keys.plan.ndjson', '--yes', '--output', 'none'])).toMatchObject({ code: 0 });
    const row = JSON.parse(planned.split('\n')[2] as string) as PlanRow;
    const { data } = await cli.harness.run(
      'mutation ($id: ID!, $key: String) { enableSmsSignIn(userId: $id, idempotencyKey: $key) { __typename } }',
      { id: row.userId, key: waveKeys('keys', 1)(row) },
    );
    expect(data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess' });
    expect([...cli.writes().values()]).toEqual([1, 1, 1]);
  });
});
