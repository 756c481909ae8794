import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../dev/emulator/fault-rules.ts';
import { watchChanges } from '../writes/watch-changes.ts';
import { type CommandLine, startCommandLine } from './support/command-line.ts';
import { addPeople, peopleOf, readyPeople } from './support/many-people.ts';

const many = Number(process.env['PROOF_ROWS'] || 100_000);
const hurried = Math.min(10_000, many);
const few = 1_000;

let cli: CommandLine;
beforeAll(async () => {
  const rates = { RATE_TARGETS_PER_HOUR: '1000000', RATE_WRITES_PER_MINUTE: '1000000' };
  cli = await startCommandLine({ env: { ...rates, RATE_READS_PER_MINUTE: '1000000000' } });
});
afterAll(() => cli.close());

const summaryOf = (stdout: string) => JSON.parse(stdout.slice(stdout.lastIndexOf('"summary":') + 10, -2)) as object;
const notApplied = (stdout: string) =>
  (JSON.parse(stdout) as { rows: { outcome: string }[] }).rows.filter(({ outcome }) => outcome !== 'applied');
// Node takes as much as the machine has before it collects garbage: what is needed shows where it has little.
const measured = {
  preload: [`${import.meta.dirname}/support/rss.ts`],
  env: { NODE_OPTIONS: '--max-old-space-size=64 --max-semi-space-size=8' },
};
const rssOf = (stderr: string) => Number(/maxrss (\d+)/.exec(stderr)?.[1]);

describe('a large roll-out', () => {
  it('changes everybody exactly once through a Graph that throttles, fails and loses answers', async () => {
    const { emulator } = cli.harness;
    emulator.reset();
    cli.file('hurried.csv', addPeople(emulator, hurried));
    const planned = await cli.start(['plan', 'hurried.csv', '--action', 'enable-sms', '--output', 'none']);
    expect(planned.code, planned.stderr).toBe(0);
    // Every so many writes, one of these.
    const faults: Fault[] = [
      { kind: 'throttle', retryAfter: 1 },
      { kind: 'status', status: 503 },
      { kind: 'apply-then-status', status: 504 },
      { kind: 'throttle', retryAfter: 2 },
      { kind: 'drop-item' },
    ];
    for (let at = 0; at < hurried / 200; at++) {
      const fault = faults[at % faults.length] as Fault;
      emulator.faults.add({ match: { on: 'item', method: 'POST', nth: at * 200 + 40 }, fault });
    }
    // One pause that is longer than a wave may wait.
    emulator.faults.add({
      match: { on: 'item', method: 'POST', nth: 600 },
      fault: { kind: 'throttle', retryAfter: 20 },
    });
    const changes = peopleOf(emulator, hurried).map(watchChanges);
    const applied = await cli.start(['apply', 'hurried.plan.ndjson', '--yes', '--json']);
    expect(notApplied(applied.stdout)).toEqual([]);
    expect(summaryOf(applied.stdout), applied.stderr).toMatchObject({ people: { applied: hurried } });
    expect(applied.code).toBe(0);
    expect(readyPeople(emulator, hurried)).toBe(hurried);
    expect(changes.filter((count) => count() !== 1)).toEqual([]);
  });

  it('needs no more memory for many people than for a thousand, but a few bytes for each', async () => {
    const peaks: number[][] = [];
    for (const count of [few, many]) {
      cli.harness.emulator.reset();
      cli.file(`p${count}.csv`, addPeople(cli.harness.emulator, count));
      const quiet = ['--output', 'none', '--progress', 'none'];
      const planned = await cli.start(['plan', `p${count}.csv`, '--action', 'enable-sms', ...quiet], measured);
      expect(planned.code, planned.stderr).toBe(0);
      cli.harness.emulator.requests.length = 0;
      const applied = await cli.start(
        ['apply', `p${count}.plan.ndjson`, '--yes', '--halt-on', 'off', ...quiet],
        measured,
      );
      expect(applied.code, applied.stderr).toBe(0);
      expect(readyPeople(cli.harness.emulator, count)).toBe(count);
      peaks.push([rssOf(planned.stderr), rssOf(applied.stderr)]);
    }
    process.stdout.write(`maxrss in KB, plan and apply, ${few} and ${many} people: ${JSON.stringify(peaks)}\n`);
    const [small = [], large = []] = peaks;
    for (const [at, peak] of large.entries()) expect(peak - (small[at] ?? 0)).toBeLessThan(64 * 1_024);
  });
});
