// Changes for one person, with the same judgement, keys and outcomes as a plan but without files; and the phones of one
// person.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { actions } from '../actions.ts';
import { type ExitName, Stop } from '../exit-codes.ts';
import { readNumber, regionOf } from '../input/number.ts';
import type { Outcome } from '../journal/entries.ts';
import { maskNumber } from '../output/mask.ts';
import { createResult, outputKindOf } from '../output/result.ts';
import { lookUp } from '../plan/look-up.ts';
import type { ActionName, PlanRow } from '../plan/plan-row.ts';
import { outcomeOf } from '../run/outcome.ts';
import { senders, waveKeys } from '../run/send.ts';
import { methodOf, nameOfMethod, type Session, type SharedOptions, withGateway } from './options.ts';

export interface OneOptions extends SharedOptions {
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

export async function phones(user: string, options: SharedOptions): Promise<ExitName> {
  const result = createResult(outputKindOf(options), { method: 16, number: 22, smsSignIn: 24 });
  return withGateway(options, async ({ client, progress }): Promise<ExitName> => {
    const [found] = await lookUp(client, [user], progress.waiting);
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
  const result = createResult(outputKindOf(options), {
    user: 36,
    action: 13,
    outcome: 11,
    code: 34,
    graphRequestId: 36,
  });
  const number = wanted.number === undefined ? null : readNumber(wanted.number, regionOf(options.region));
  if (number?.ok === false) throw new Stop('usage', `The number cannot be used: ${number.reason}.`);
  const phoneType = methodOf(wanted.method ?? options.method ?? 'mobile');
  return withGateway(options, async (session) => {
    const [found] = await lookUp(session.client, [wanted.user], session.progress.waiting);
    if (found?.ok !== true) throw notFound(found?.code ?? 'NO_ANSWER', found?.retryable ?? true);
    const before = found.phones.find((phone) => phone.phoneType === phoneType) ?? null;
    const graphNumber = number?.ok ? number.graph : null;
    const verdict = actions[wanted.action].judge(before, graphNumber);
    const given = { row: 1, action: wanted.action, user: wanted.user, userId: found.userId, phoneType, before };
    const row: PlanRow = { ...given, number: graphNumber, ...verdict };
    const {
      outcome,
      code = null,
      graphRequestId = null,
    } = verdict.decision === 'change' ? await sent(session, row) : judged(row);
    await result.row({ user: wanted.user, action: wanted.action, outcome, code, graphRequestId });
    await result.end({ person: found.userId });
    return outcome === 'applied' || outcome === 'already' ? 'done' : outcome;
  });
}

const judged = ({ decision, code }: PlanRow) => ({
  outcome: decision === 'already' ? ('already' as const) : ('refused' as const),
  code: code ?? undefined,
  graphRequestId: undefined,
});

// All attempts use one key: a repeat requests the lost result, not another change.
async function sent({ client }: Session, row: PlanRow): Promise<Outcome> {
  const keys = waveKeys(randomUUID(), 1);
  for (let attempt = 1; ; attempt++) {
    const { replies, missing } = await senders[row.action](client, [row], keys);
    const reply = replies[0] ?? null;
    if (reply !== 'missing') return outcomeOf(row.row, reply);
    if (attempt === maxResends) throw new Stop('unknown', `${missing?.message ?? ''} What came of it is not known.`);
    await pause((missing?.retryAfterSeconds ?? attempt) * 1_000);
  }
}

function notFound(code: string, retryable: boolean): Stop {
  if (code === 'ACCESS_DENIED') return new Stop('notAllowed', 'The person cannot be read (ACCESS_DENIED).');
  return new Stop(retryable ? 'retryable' : 'refused', `The person cannot be read (${code}).`);
}
