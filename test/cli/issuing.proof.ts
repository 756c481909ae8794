import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, startCommandLine } from './support/command-line.ts';
import { journalLines, points } from './support/crash-points.ts';
import { askedOfEach, crashAndResume, type Point, planOf, reportIn, secretsIn } from './support/issuing.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
});
afterAll(() => cli.close());

const pointsIn = (file: Point['file'], lines: number): Point[] =>
  Array.from({ length: lines }, (_, at) => at + 1).flatMap((line) => points.map((point) => ({ file, line, point })));

/** A wave of passes is one line; each QR code is one. */
const cases = [
  { action: 'issue-pass', secretLines: 2 },
  { action: 'issue-qr-code', secretLines: 3 },
  { action: 'revoke-sessions', secretLines: 0 },
] as const;

describe.each(cases)('$action, killed at every point', ({ action, secretLines }) => {
  const all = [...pointsIn('journal', journalLines), ...pointsIn('secrets', secretLines)];
  it.each(all)('of its $file at line $line, $point: asked for once, or known to be lost', async (at) => {
    cli.harness.emulator.reset();
    const resumed = await crashAndResume(cli, action, await planOf(cli, action), at);
    const isLost = at.file === 'secrets' && at.point.endsWith('-written');
    // The other one of its wave may be on its way.
    const isAlone = action !== 'issue-qr-code' || at.file === 'journal' || at.line !== 2;
    const { applied = 0, 'secret-lost': lost = 0 } = resumed.summary.people;
    expect(applied + lost).toBe(3);
    if (isAlone || isLost) expect(lost > 0, resumed.stderr).toBe(isLost);
    expect(resumed.code).toBe(lost > 0 ? 5 : 0);
    expect(resumed.secrets).toHaveLength(secretLines === 0 ? 0 : applied);
    expect(askedOfEach(cli)).toEqual([1, 1, 1]);
    if (lost === 0) return;
    const retried = await cli.run(['retry', 'crash.plan.ndjson', '--json']);
    expect(reportIn(retried.stdout).summary.people, retried.stderr).toEqual({ applied: 3 });
    expect(new Set(secretsIn(cli, 'crash').map(({ user }) => user)).size).toBe(3);
    expect(askedOfEach(cli).reduce((sum, count) => sum + count, 0)).toBe(3 + lost);
  });
});
