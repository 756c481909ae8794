// One execution and one answer for the same key of the same caller, whichever replica is asked and whatever restarts:
// every write is claimed in the store before anything else, and its outcome is stored before the answer.

import { randomUUID } from 'node:crypto';
import { auditUnavailable, rateLimited } from '../errors/gateway-members.ts';
import { graphUnavailable, invalidInputs, violation } from '../errors/members.ts';
import { idempotencyKeyReused, outcomeUnknown } from '../errors/write-members.ts';
import { slept } from '../until-aborted.ts';
import type { Ledger, Reconciliation } from './ledger.ts';
import { keptOf } from './outcome-of.ts';
import type { StoredOutcome } from './store/outcome.ts';
import { type Claim, type StoredWrite, StoreUnavailableError } from './store/write-store.ts';
import type { Write, WriteContext, WriteMiddleware, WriteRefusal, WriteResult } from './write.ts';

/** What is wrong with the key of a mutation. */
export function keyViolations(key: string | null | undefined, field = 'idempotencyKey') {
  const isFine = key === null || key === undefined || grammar.test(key);
  return isFine ? [] : [violation(field, 'MALFORMED_IDEMPOTENCY_KEY')];
}

export interface Idempotency {
  readonly middleware: WriteMiddleware;
  /**
   * Whether the caller may use `key` for `what`, which is more than one write: each of those still needs a key of its
   * own. From then on the key is refused for everything else.
   */
  claim(
    context: WriteContext,
    key: string,
    what: readonly string[],
  ): Promise<'free' | 'malformed' | 'reused' | 'full' | 'unavailable'>;
  /** Resolves when no write is in flight any more. */
  idle(): Promise<void>;
}

const fullRetrySeconds = 3_600;
const grammar = /^[\x20-\x7e]{1,128}$/;
const pollMs = 200;

type Result = WriteResult | WriteRefusal;
/** The claim went to another replica before anything was sent. */
const lost = Symbol('lost');

export function createIdempotency(ledger: Ledger): Idempotency {
  const { store, sendPermits } = ledger;
  // Those of this process, by operation id: the same key at the same time gets the very same answer.
  const inFlight = new Map<string, Promise<Result | typeof lost>>();

  async function middleware(write: Write, context: WriteContext, next: () => Promise<Result>): Promise<Result> {
    const violations = keyViolations(write.idempotencyKey);
    if (violations.length > 0) return invalidInputs(violations);
    for (; ; write.operationId = randomUUID()) {
      const answer = await claimOnce(write, context, next);
      if (answer !== lost) return answer;
      // Nothing of it was sent.
      if (context.deadline.signal.aborted) return graphUnavailable(null);
    }
  }

  async function claimOnce(write: Write, context: WriteContext, next: () => Promise<Result>) {
    const claim = await claimOf(write, context);
    switch (claim?.is) {
      case 'claimed':
        return begin(write, claim.operationId, context, next);
      case 'inFlight':
        return inFlight.get(claim.operationId) ?? waitFor(claim.operationId, context);
      case 'done':
        return answerOf(write, context, claim.operationId, await reconcileUnknown(write, context, claim));
      case 'doubtful': {
        const became = await ledger.reconcileStored(context, claim.write, write.probe);
        if (became.is === 'claimed') return begin(write, claim.write.operationId, context, next);
        return answerOfReconciled(write, context, claim.write, became);
      }
      case 'reused':
        return idempotencyKeyReused();
      case 'full':
        return rateLimited(fullRetrySeconds);
      default:
        return auditUnavailable();
    }
  }

  /** Undefined where the store cannot be had. */
  async function claimOf(write: Write, { caller }: WriteContext): Promise<Claim | undefined> {
    const { operationId, action, target, methodId, details: args = [] } = write;
    const key = write.idempotencyKey ?? null;
    return unlessUnavailable(async () => {
      const [claim] = await store.claim([{ operationId, caller, action, person: target.id, methodId, key, args }]);
      return claim;
    });
  }

  async function begin(write: Write, operationId: string, context: WriteContext, next: () => Promise<Result>) {
    // One that lost it to this claim may still be on its way out: what is remembered by this id is its own until then.
    await inFlight.get(operationId)?.catch(() => {});
    write.operationId = operationId;
    const running = execute(write, context, next).finally(() => {
      inFlight.delete(operationId);
      sendPermits.forget(operationId);
    });
    inFlight.set(operationId, running);
    return running;
  }

  async function execute(write: Write, context: WriteContext, next: () => Promise<Result>) {
    let result: Result;
    try {
      result = await next();
    } catch (bug) {
      if (write.progress.execution === 'none') await ledger.giveBack(write.operationId);
      else await conclude(write, context, outcomeUnknown(write.operationId));
      throw bug;
    }
    if (write.progress.execution !== 'none') return conclude(write, context, result);
    const hindrance = sendPermits.hindranceOf(write.operationId);
    await ledger.giveBack(write.operationId);
    if (hindrance?.is === 'lost') return lost;
    return hindrance?.is === 'store' ? auditUnavailable() : result;
  }

  async function conclude(write: Write, context: WriteContext, result: Result): Promise<Result> {
    const { operationId, probe } = write;
    const { execution } = write.progress;
    const outcome = keptOf(result, execution);
    // Graph executed nothing, and its refusal cannot be told again: the key is free.
    if (outcome.state === 'NOT_APPLIED' && write.retell(outcome, context) === null) {
      await ledger.giveBack(operationId);
      return result;
    }
    if (outcome.state === 'UNKNOWN' && probe !== undefined) ledger.keepProbe(operationId, probe);
    if (execution === 'throttled') {
      await ledger.setAside(operationId, outcome);
      return result;
    }
    const stored = await ledger.complete(operationId, outcome);
    if (stored === null) return outcome.state === 'APPLIED' ? result : outcomeUnknown(operationId);
    return stored.member === outcome.member ? result : answerOf(write, context, operationId, stored);
  }

  // One that another replica has in hand: until it is done, or that replica is taken for dead.
  async function waitFor(operationId: string, { deadline }: WriteContext) {
    const mayGoOn = await slept(pollMs, deadline.signal);
    return mayGoOn ? lost : outcomeUnknown(operationId);
  }

  async function reconcileUnknown(write: Write, context: WriteContext, done: Extract<Claim, { is: 'done' }>) {
    if (done.outcome.state !== 'UNKNOWN') return done.outcome;
    const found = await unlessUnavailable(() => store.find(context.caller, done.operationId));
    const became = found ? await ledger.reconcileStored(context, found, write.probe) : null;
    return became?.is === 'known' ? became.outcome : done.outcome;
  }

  return {
    middleware: middleware as WriteMiddleware,
    async claim({ caller }, key, what) {
      if (!grammar.test(key)) return 'malformed';
      return (await unlessUnavailable(() => store.claimGroup(caller, key, what))) ?? 'unavailable';
    },
    async idle() {
      while (inFlight.size > 0) await Promise.allSettled(inFlight.values());
    },
  };
}

function answerOfReconciled(write: Write, context: WriteContext, stored: StoredWrite, became: Reconciliation): Result {
  const { operationId } = stored;
  if (became.is === 'known') return answerOf(write, context, operationId, became.outcome);
  const error = became.is === 'error' ? became.error : null;
  // That the read-back failed says nothing of the write, which was sent.
  if (error === null || error.__typename === 'GraphUnavailableError') return outcomeUnknown(operationId);
  return error.__typename === 'ThrottledError' ? { ...error, openOperationId: operationId } : error;
}

// The arguments are the same, so that what this request knows of them holds for the one before.
function answerOf(write: Write, context: WriteContext, operationId: string, outcome: StoredOutcome): Result {
  return write.retell(outcome, context) ?? outcomeUnknown(operationId);
}

async function unlessUnavailable<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof StoreUnavailableError) return undefined;
    throw failure;
  }
}
