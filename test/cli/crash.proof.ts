import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, startCommandLine } from './support/command-line.ts';
import { crashAndResume, journalLines, plan, points } from './support/crash-points.ts';

let cli: CommandLine;
let planned: string;
beforeAll(async () => {
  cli = await startCommandLine();
  planned = await plan(cli);
});
afterAll(() => cli.close());

const lines = Array.from({ length: journalLines }, (_, at) => at + 1);

describe('a roll-out that is killed at every point of its journal', () => {
  it.each(lines.flatMap((line) => points.map((point) => [line, point] as const)))(
    'changes everybody exactly once when resumed after line %i, %s',
    async (line, point) => {
      expect(await crashAndResume(cli, planned, line, point)).toEqual([1, 1, 1]);
    },
  );

  it('has no more lines than these', async () => {
    const { type } = JSON.parse(cli.read('people.journal.ndjson').trimEnd().split('\n').at(-1) ?? '') as {
      type: string;
    };
    expect(type).toBe('end');
    cli.harness.emulator.reset();
    cli.file('whole.plan.ndjson', planned.replace(/"planId":"[^"]+"/, '"planId":"whole"'));
    await cli.run(['apply', 'whole.plan.ndjson', '--yes', '--canary', '1', '--wave', '2', '--output', 'none']);
    expect(cli.read('whole.journal.ndjson').trimEnd().split('\n')).toHaveLength(journalLines);
  });
});
