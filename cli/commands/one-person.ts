// Changes for one person, with the same judgement, keys and outcomes as a plan but without a journal; and the phones of one
// person.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { actions } from '../actions.ts';
import { type ExitName, Stop } from '../exit-codes.ts';
import { readNumber, regionOf } from '../input/number.ts';
import type { Outcome } from '../journal/entries.ts';
import { openSecrets } from '../journal/secrets.ts';
import { maskNumber } from '../output/mask.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { lookUp, seenOf } from '../plan/look-up.ts';
import type { ActionName, PlanRow } from '../plan/plan-row.ts';
import { provenBySecret } from '../run/issued.ts';
import { outcomeOf } from '../run/outcome.ts';
import { type Sending, waveKeys } from '../run/send.ts';
import { senders } from '../run/senders.ts';
import { isNotAllowed } from './failure.ts';
import { methodOf, nameOfMethod, type PassOptions, passOf, type SharedOptions, withGateway } from './options.ts';

export interface OneOptions extends SharedOptions, PassOptions {
  /** Where the secret goes. */
  readonly secrets?: string;
  readonly region?: string;
  readonly method?: string;
}

interface Wanted {
  readonly action: ActionName;
  readonly user: string;
  readonly number?: string;
  readonly method?: string;
}

const maxResends = 4;
const columns = { user: 36, action: 15, outcome: 11, code: 34, graphRequestId: 36 };

export async function phones(user: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), { method: 16, number: 22, smsSignIn: 24 });
  return withGateway(options, async ({ client, progress }): Promise<ExitName> => {
    const [found] = await lookUp(client, [user], 'phones', progress.waiting);
    if (found?.ok !== true) throw notFound(found?.code ?? 'NO_ANSWER', found?.retryable ?? true);
    for (const { phoneType, phoneNumber, smsSignInState } of found.phones) {
      const number = phoneNumber === null ? null : maskNumber(phoneNumber, options.showNumbers === true);
      await result.row({ method: nameOfMethod(phoneType), number, smsSignIn: smsSignInState });
    }
    await result.end({ person: found.userId, phones: found.phones.length });
    return 'done';
  });
}

export async function changeOne(wanted: Wanted, options: OneOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), columns);
  const number = wanted.number === undefined ? null : readNumber(wanted.number, regionOf(options.region));
  if (number?.ok === false) throw new Stop('usage', `The number cannot be used: ${number.reason}.`);
  const phoneType = methodOf(wanted.method ?? options.method ?? 'mobile');
  const pass = passOf(wanted.action, options);
  const writeId = randomUUID();
  const secrets = options.secrets === undefined ? null : openSecrets(options.secrets, writeId, true);
  const issuing = secrets === null ? null : { secrets, pass, lostMethodOf: () => null };
  try {
    return await withGateway(options, async ({ client, progress }) => {
      const { reads, judge } = actions[wanted.action];
      const [found] = await lookUp(client, [wanted.user], reads, progress.waiting);
      if (found?.ok !== true) throw notFound(found?.code ?? 'NO_ANSWER', found?.retryable ?? true);
      const seen = seenOf(found, phoneType);
      const graphNumber = number?.ok ? number.graph : null;
      const verdict = judge(seen, graphNumber);
      const given = { row: 1, action: wanted.action, user: wanted.user, userId: found.userId, phoneType };
      const row: PlanRow = { ...given, number: graphNumber, before: seen.phone, ...verdict };
      const {
        outcome,
        code = null,
        graphRequestId = null,
      } = verdict.decision === 'change' ? await sent({ client, issuing }, row, writeId) : judged(row);
      await result.row({ user: wanted.user, action: wanted.action, outcome, code, graphRequestId });
      await result.end({ person: found.userId, ...(secrets?.has(1) ? { secrets: secrets.path } : {}) });
      return exitOf(outcome, code);
    });
  } finally {
    secrets?.close();
  }
}

function exitOf(outcome: Outcome['outcome'] | 'already', code: string | null): ExitName {
  if (outcome === 'applied' || outcome === 'already') return 'done';
  if (outcome === 'secret-lost') return 'retryable';
  return isNotAllowed(code) ? 'notAllowed' : outcome;
}

const judged = ({ decision, code }: PlanRow) => ({
  outcome: decision === 'already' ? ('already' as const) : ('refused' as const),
  code: code ?? undefined,
  graphRequestId: undefined,
});

// All attempts use one key: a repeat requests the lost result, not another change.
async function sent(sending: Sending, row: PlanRow, writeId: string): Promise<Outcome> {
  const keys = waveKeys(writeId, 1);
  for (let attempt = 1; ; attempt++) {
    const { replies, missing } = await senders[row.action](sending, [row], keys);
    const reply = replies[0] ?? null;
    if (reply !== 'missing') return provenBySecret(sending.issuing?.secrets ?? null, outcomeOf(row.row, reply));
    if (attempt === maxResends) throw new Stop('unknown', `${missing?.message ?? ''} Its outcome is not known.`);
    await pause((missing?.retryAfterSeconds ?? attempt) * 1_000);
  }
}

function notFound(code: string, retryable: boolean): Stop {
  if (code === 'ACCESS_DENIED') return new Stop('notAllowed', 'The person cannot be read (ACCESS_DENIED).');
  return new Stop(retryable ? 'retryable' : 'refused', `The person cannot be read (${code}).`);
}
