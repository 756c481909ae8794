// `apply`, `resume` and `retry`: three entries into one roll-out. Before anything is sent, they check that the plan is
// complete, recent, made for this gateway, tenant and caller, and the one that the journal was started with.

import { createInterface } from 'node:readline/promises';
import { type ExitName, Stop } from '../exit-codes.ts';
import { record } from '../journal/record.ts';
import type { Standing } from '../journal/standing.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { openPlan, type Plan } from '../plan/plan-file.ts';
import type { WaveProgress } from '../run/follow-wave.ts';
import { Halt, haltShareOf } from '../run/halt.ts';
import { Pace } from '../run/pace.ts';
import { type How, type Run, runPlan } from '../run/run-plan.ts';
import { settleByLooking } from '../run/settle.ts';
import { begin, type Entry, refuseForeign, refuseOld } from './begin.ts';
import { type Session, type SharedOptions, wholeNumber, withGateway } from './options.ts';
import { reportColumns, writeReport } from './report.ts';

export interface RollOutOptions extends SharedOptions {
  readonly yes?: boolean;
  readonly canary: string;
  readonly wave: string;
  readonly pause: string;
  readonly haltOn: string;
  readonly attempts: string;
  readonly limit?: string;
  readonly maxAge?: string;
  readonly secrets?: string;
  readonly detailedExitcode?: boolean;
}

const maxTargets = 1_000;

export async function rollOut(entry: Entry, path: string, options: RollOutOptions): Promise<ExitName> {
  const limits = limitsOf(options);
  const kind = outputKindOf(options);
  const plan = await openPlan(path);
  if (entry === 'apply') refuseOld(plan, options.maxAge);
  return withGateway(options, async (session) => {
    const { client, progress } = session;
    const caller = await client.caller();
    refuseForeign(plan, client, caller.tenantId);
    const change = plan.changes;
    if (entry === 'apply') await confirm(plan, change, options);
    const begun = begin(entry, plan, caller.objectId, options.secrets);
    const { standing } = begun;
    const signals = stopOnSignals(progress.say, `authmethods resume ${path}`);
    try {
      const run: Run = {
        client,
        plan,
        ...begun,
        ...limits,
        stop: signals.stop,
        // Nobody sees it: then the gateway need not tell it.
        ...(progress.isShown && { onProgress: (live) => showStanding(session, standing, change, live) }),
        onWave: ({ waitSeconds }) => {
          showStanding(session, standing, change);
          if (waitSeconds > 0) progress.waiting(waitSeconds);
        },
      };
      if (entry === 'retry') await again(run, session);
      const how = await runPlan(run);
      showStanding(session, standing, change);
      progress.end();
      if (kind !== 'none') await writeReport(createResult(kind, reportColumns), plan, standing, begun.journalPath);
      if (how === 'halted')
        progress.say(
          `Halted: more than ${options.haltOn} failed. Look at the report, then: authmethods resume ${path}`,
        );
      if (how === 'interrupted') progress.say(`Stopped. To go on: authmethods resume ${path}`);
      return exitOf(how, standing, change, options);
    } finally {
      begun.close();
      signals.close();
    }
  });
}

function limitsOf(options: RollOutOptions) {
  const max = wholeNumber('--wave', options.wave, 1, maxTargets);
  const first = wholeNumber('--canary', options.canary, 1, maxTargets);
  const pauseSeconds = wholeNumber('--pause', options.pause, 0, 86_400);
  return {
    pace: new Pace({ first, max, pauseSeconds }),
    halt: new Halt(haltShareOf(options.haltOn)),
    maxAttempts: wholeNumber('--attempts', options.attempts, 1, 100),
    limit:
      options.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--limit', options.limit, 1, 10_000_000),
  };
}

async function confirm({ head }: Plan, change: number, { yes = false }: RollOutOptions): Promise<void> {
  if (yes || change === 0) return;
  if (!process.stdin.isTTY) throw new Stop('usage', `This would change ${change} people. Say --yes.`);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(
    `${head.action} for ${change} people of tenant ${head.tenantId}. Type yes to go on: `,
  );
  lines.close();
  if (answer.trim() !== 'yes') throw new Stop('usage', 'Nothing was changed.');
}

// Somebody has reviewed the failures and requests them again: refused rows too, in waves of their own with new keys.
async function again(run: Run, { progress }: Session): Promise<void> {
  await settleByLooking(run, progress.waiting);
  const outcomes = [...run.standing.details.values()].filter(
    ({ outcome }) => outcome === 'refused' || outcome === 'secret-lost',
  );
  const at = new Date().toISOString();
  if (outcomes.length > 0)
    record(run, { type: 'settled', outcomes: outcomes.map((outcome) => ({ ...outcome, outcome: 'retryable' })), at });
}

// The first signal ends the roll-out after the current wave, the second immediately; the journal is complete either
// way.
function stopOnSignals(say: (line: string) => void, command: string): { stop: AbortSignal; close(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    say(`Stopping after this wave. Again to stop now; either way go on with: ${command}`);
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  const close = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  return { stop: controller.signal, close };
}

function showStanding({ progress }: Session, standing: Standing, total: number, live = noneInFlight): void {
  const { retryable, ...settled } = standing.count();
  const applied = settled.applied + live.applied;
  const refused = settled.refused + live.notApplied;
  const unknown = settled.unknown + live.unknown;
  const lost = settled['secret-lost'];
  const counts = { applied, refused, 'to be tried again': retryable, unknown, 'secrets lost': lost };
  progress.update({ done: applied + refused + lost, total, ...counts });
}

const noneInFlight: WaveProgress = { applied: 0, notApplied: 0, unknown: 0 };

function exitOf(how: How, standing: Standing, change: number, { detailedExitcode = false }: RollOutOptions): ExitName {
  if (how === 'halted' || how === 'interrupted') return how;
  const { refused, retryable, unknown, 'secret-lost': lost } = standing.count();
  if (unknown > 0) return 'unknown';
  if (retryable + lost > 0) return 'retryable';
  if (refused > 0) return 'refused';
  return change === 0 && detailedExitcode ? 'nothingToDo' : 'done';
}
