// Applies the faults a request draws to its answer. What happens to the bytes on the wire, or to the place of an
// item in its batch, is handed on as a note beside the answer.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault-rules.ts';
import type { FaultRecord, FaultSubject } from '../faults.ts';
import type { Answer } from '../http/exchange.ts';
import type { WireFault } from '../http/wire-faults.ts';
import { LoginError, loginErrorAnswer, STEP_UP_CLAIMS } from '../login/login-error.ts';
import { SCRIPTED_REFUSALS } from '../login/login-refusals.ts';
import type { Lag } from '../replication.ts';
import { GATEWAY_CLIENT_ID, TENANT_ID } from '../seed.ts';
import { REFUSALS, type Refusal } from '../tenant/refusals.ts';
import { type CallIds, refusalAnswer } from './graph-call.ts';
import type { World } from './world.ts';

export interface Reply {
  answer: Answer;
  wire?: WireFault;
  /** Only an item of a batch can have it. */
  item?: ItemFault;
}

export type ItemFault = { kind: 'drop-item' | 'duplicate-item' } | { kind: 'foreign-id'; id?: string | undefined };

/** Resolves with the true answer when no rule fires. Nothing is performed for faults that stand before Graph. */
export async function underFaults(
  world: Pick<World, 'faults' | 'throttling'>,
  subject: FaultSubject,
  ids: CallIds,
  perform: (lag: Lag) => Reply | Promise<Reply>,
): Promise<Reply> {
  const { delayMs, held, lag, limits, fault } = world.faults.draw(subject);
  if (delayMs > 0) await sleep(delayMs, undefined, { ref: false });
  await Promise.all(held);
  for (const record of limits) {
    const refusal = overLimit(world, record);
    if (refusal) return { answer: refusalAnswer(refusal, ids) };
  }
  if (!fault) return perform(lag);
  return replace(fault, ids) ?? alter(fault, ids, await perform(lag));
}

function overLimit({ throttling }: Pick<World, 'throttling'>, record: FaultRecord): Refusal | undefined {
  const { fault } = record.rule;
  return fault.kind === 'limit' ? throttling.takeOfRule(record, fault.amount, fault.seconds) : undefined;
}

/** Faults that answer in Graph's place. */
function replace(fault: Fault, ids: CallIds): Reply | undefined {
  switch (fault.kind) {
    case 'throttle': {
      const headers: Record<string, string> = {
        ...(fault.retryAfter === null ? {} : { 'retry-after': String(fault.retryAfter) }),
        ...(fault.scope === undefined ? {} : { 'x-ms-throttle-scope': fault.scope }),
        ...(fault.information === undefined ? {} : { 'x-ms-throttle-information': fault.information }),
      };
      return { answer: refusalAnswer({ ...REFUSALS.tooManyRequests, headers }, ids) };
    }
    case 'status':
      return { answer: scripted(fault, ids) };
    case 'aadsts': {
      const values = { client: GATEWAY_CLIENT_ID, resource: 'https://graph.microsoft.com', tenant: TENANT_ID };
      const claims = fault.claims ? STEP_UP_CLAIMS : undefined;
      const error = new LoginError(SCRIPTED_REFUSALS[fault.number], values, claims);
      return { answer: loginErrorAnswer(error, ids.receivedAt, ids.clientRequestId) };
    }
    case 'garbage':
      return { answer: { status: fault.status, headers: { 'content-type': fault.contentType }, body: fault.body } };
    case 'redirect':
      return { answer: { status: fault.status, headers: { location: fault.location } } };
    case 'reset':
    case 'session-loss':
      return { answer: NEVER_SENT, wire: { kind: fault.kind } };
    case 'stream-reset':
      return { answer: NEVER_SENT, wire: { kind: 'stream-reset', code: fault.code } };
    default:
      return undefined;
  }
}

/** Faults that let Graph do its work and then spoil the answer. */
function alter(fault: Fault, ids: CallIds, reply: Reply): Reply {
  switch (fault.kind) {
    case 'apply-then-reset':
      return { ...reply, wire: { kind: 'reset' } };
    case 'apply-then-session-loss':
      return { ...reply, wire: { kind: 'session-loss' } };
    case 'apply-then-stray-bytes':
      return { ...reply, wire: { kind: 'stray-bytes' } };
    case 'apply-then-stream-reset':
      return { ...reply, wire: { kind: 'stream-reset', code: fault.code } };
    case 'goaway':
      return { ...reply, wire: { kind: 'goaway' } };
    case 'apply-then-status':
      return { ...reply, answer: scripted(fault, ids) };
    case 'truncate':
    case 'drip':
      return { ...reply, wire: fault };
    case 'drop-item':
    case 'duplicate-item':
      return { ...reply, item: { kind: fault.kind } };
    case 'foreign-id':
      return { ...reply, item: { kind: 'foreign-id', id: fault.id } };
    default:
      return reply;
  }
}

function scripted(fault: Fault & { kind: 'status' | 'apply-then-status' }, ids: CallIds): Answer {
  const headers = fault.headers ?? {};
  if (fault.body !== undefined) {
    return { status: fault.status, headers: { 'content-type': 'application/json', ...headers }, body: fault.body };
  }
  if (fault.status < 400) return { status: fault.status, headers };
  return refusalAnswer({ ...SCRIPTED, status: fault.status, headers }, ids);
}

const NEVER_SENT: Answer = { status: 500, headers: {} };
const SCRIPTED = { ...REFUSALS.unavailable, code: 'generalException', message: 'A fault rule answered this request.' };
