// The roll-out: first the wave that was started without a response, then one wave after the other. Each wave is written
// to disk, sent, and its outcome is written to disk. Nothing is sent before it is on disk.

import { setTimeout as pauseFor } from 'node:timers/promises';
import { Stop } from '../exit-codes.ts';
import type { GatewayClient } from '../gateway/client.ts';
import type { EndEntry, IntentEntry, Outcome } from '../journal/entries.ts';
import { type Recording, record } from '../journal/record.ts';
import type { Secrets } from '../journal/secrets.ts';
import type { Standing } from '../journal/standing.ts';
import type { Plan } from '../plan/plan-file.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import { followWave, type WaveProgress } from './follow-wave.ts';
import type { Halt } from './halt.ts';
import { provenBySecret } from './issued.ts';
import { isTooMuch, outcomeOf, signInCodes } from './outcome.ts';
import type { Pace } from './pace.ts';
import { type Issuing, postKeyOf, type Reply, type RowKeys, waveKeys } from './send.ts';
import { bulkActions, senders } from './senders.ts';
import { settleByOperation } from './settle.ts';
import { isWaiting, rowsOf, wavesOf } from './waves.ts';

export interface Run extends Recording {
  readonly client: GatewayClient;
  readonly plan: Plan;
  /** Null for a plan that issues nothing. */
  readonly secrets: Secrets | null;
  readonly pace: Pace;
  readonly halt: Halt;
  /** How often a temporarily refused row is sent. */
  readonly maxAttempts: number;
  /** The maximum number of rows of this run. */
  readonly limit: number;
  /** When aborted, no further wave is started. */
  readonly stop: AbortSignal;
  readonly onWave: (wave: WaveDone) => void;
  /** While a wave is in flight; what it says is repeated by `onWave`. */
  readonly onProgress?: (progress: WaveProgress) => void;
}

export interface WaveDone {
  readonly wave: number;
  readonly rows: number;
  readonly waitSeconds: number;
}

export type How = EndEntry['how'] | 'interrupted';

interface Sent {
  readonly outcomes: readonly Outcome[];
  readonly retryAfterSeconds: number | null;
}

const maxResends = 8;
const maxResendPauseSeconds = 60;
// The gateway keeps keys for 24 hours.
const keyLifeMs = 23 * 3_600_000;

export async function runPlan(run: Run): Promise<How> {
  const how = await allWaves(run);
  if (how !== 'interrupted') {
    await settleByOperation(run, run.standing.details.values());
    record(run, { type: 'end', how, at: now() });
  }
  return how;
}

async function allWaves(run: Run): Promise<How> {
  const { standing, plan, pace, limit, stop } = run;
  let left = limit;
  if (standing.open !== null) {
    left -= standing.open.rows.length;
    if (await finishWave(run, standing.open, await rowsOf(plan, standing.open.rows))) return 'halted';
  }
  // Each pass over the plan includes the temporarily refused rows again.
  for (let waves = 1; waves > 0; ) {
    waves = 0;
    const open = isWaiting(standing, run.maxAttempts);
    for await (const rows of wavesOf(plan, open, () => Math.max(1, Math.min(pace.size, left)))) {
      if (stop.aborted) return 'interrupted';
      if (left <= 0) return 'limit';
      left -= rows.length;
      waves++;
      const action = (rows[0] as PlanRow).action;
      const numbers = rows.map(({ row }) => row);
      const intent = { type: 'intent', wave: standing.lastWave + 1, action, rows: numbers, at: now() } as const;
      record(run, intent);
      if (await finishWave(run, intent, rows)) return 'halted';
    }
    // Everybody has had a response that is not for the moment only.
    if (standing.count().retryable === 0) waves = 0;
    // What was lost may be known by now: Microsoft Graph can no longer execute it.
    if (waves === 0 && (await settleByOperation(run, standing.details.values()))) waves = 1;
  }
  return stop.aborted ? 'interrupted' : 'finished';
}

/** Sends a wave, records its outcome, and waits as the pace requires. Returns whether the roll-out must halt. */
async function finishWave(run: Run, intent: IntentEntry, rows: readonly PlanRow[]): Promise<boolean> {
  const { wave } = intent;
  if (rows.length !== intent.rows.length)
    throw new Stop('planRefused', 'The journal names rows that the plan has not.');
  const { outcomes, retryAfterSeconds } = isTooOld(intent) ? forgotten(run, rows) : await sendWave(run, wave, rows);
  record(run, { type: 'result', wave, outcomes, at: now() });
  // Outcomes that can be determined are determined before they count as failures.
  if (outcomes.some(({ outcome }) => outcome === 'unknown')) await settleByOperation(run, outcomes);
  run.halt.take(rows.map(({ row }) => run.standing.stateOf(row)));
  const throttled = outcomes.filter(isTooMuch).length;
  const waitSeconds = run.pace.after({ retryAfterSeconds, throttled });
  run.onWave({ wave, rows: rows.length, waitSeconds });
  if (outcomes.some(({ code }) => code !== undefined && signInCodes.has(code)))
    throw new Stop(
      'notAllowed',
      'The gateway asks for a new sign-in. Sign in again, then go on with: authmethods resume',
    );
  if (run.halt.reached) return true;
  await pauseFor(waitSeconds * 1_000, undefined, { signal: run.stop }).catch(() => {});
  return false;
}

/** Until every row has a response: the same rows with the same keys are the same writes. */
async function sendWave(run: Run, wave: number, rows: readonly PlanRow[]): Promise<Sent> {
  const keys = waveKeys(run.plan.head.planId, wave);
  const send = senders[(rows[0] as PlanRow).action];
  const issuing = issuingOf(run);
  const replies = new Map<PlanRow, Reply | null>();
  for (let attempt = 1; ; attempt++) {
    const open = rows.filter((row) => !replies.has(row));
    const answers = await followed(run, open, keys, () => send({ client: run.client, issuing }, open, keys));
    for (const [at, row] of open.entries()) {
      const reply = answers.replies[at] ?? null;
      if (reply !== 'missing') replies.set(row, reply);
    }
    if (answers.missing === null) break;
    if (attempt === maxResends || run.stop.aborted)
      throw new Stop('unknown', `${answers.missing.message} The outcome of wave ${wave} is not known.`);
    const seconds = answers.missing.retryAfterSeconds ?? Math.min(2 ** attempt / 2, maxResendPauseSeconds);
    await pauseFor(seconds * 1_000, undefined, { signal: run.stop }).catch(() => {});
  }
  const pauses = [...replies.values()].map((reply) => reply?.retryAfterSeconds ?? 0);
  const longest = Math.max(0, ...pauses);
  return {
    outcomes: rows.map((row) => outcomeIn(run, row, replies.get(row) ?? null)),
    retryAfterSeconds: longest === 0 ? null : longest,
  };
}

function issuingOf({ secrets, plan, standing }: Run): Issuing | null {
  if (secrets === null) return null;
  return { secrets, pass: plan.head.pass ?? null, lostMethodOf: (row) => lostMethodOf(standing, row) };
}

const lostMethodOf = (standing: Standing, row: number) => standing.details.get(row)?.methodId ?? null;

/** What was lost before stays known until the row is applied: it may have to be removed yet. */
function outcomeIn({ secrets, standing }: Run, { row }: PlanRow, reply: Reply | null): Outcome {
  const outcome = provenBySecret(secrets, outcomeOf(row, reply));
  const methodId = outcome.methodId ?? lostMethodOf(standing, row);
  return outcome.outcome === 'applied' || methodId === null ? outcome : { ...outcome, methodId };
}

/** Tells how far the gateway is while it works on the rows, where it can. */
async function followed<Result>(
  { client, onProgress }: Run,
  rows: readonly PlanRow[],
  keys: RowKeys,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!bulkActions.has((rows[0] as PlanRow).action) || onProgress === undefined) return work();
  const leave = followWave(client, postKeyOf(rows, keys), onProgress);
  try {
    return await work();
  } finally {
    leave();
  }
}

function isTooOld({ at }: IntentEntry): boolean {
  return Date.now() - Date.parse(at) > keyLifeMs;
}

// The gateway has expired the keys: sent again, these would be different writes.
function forgotten({ secrets }: Run, rows: readonly PlanRow[]): Sent {
  const outcomes = rows.map(({ row }) => provenBySecret(secrets, { row, outcome: 'unknown', code: 'KEY_EXPIRED' }));
  return { outcomes, retryAfterSeconds: null };
}

const now = () => new Date().toISOString();
