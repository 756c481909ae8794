// Idempotency: one execution and one result for each key of a caller, across replicas and restarts. Every write is
// claimed in the store before anything else runs, and its outcome is stored before the response is sent.

import { auditUnavailable, rateLimited } from '../errors/gateway-members.ts';
import { graphUnavailable, invalidInputs, violation } from '../errors/members.ts';
import { idempotencyKeyReused, outcomeUnknown } from '../errors/write-members.ts';
import { slept } from '../until-aborted.ts';
import { answerOf, answerOfReconciled, stillOpen } from './earlier-write.ts';
import type { Ledger } from './ledger.ts';
import { newOperationId } from './operation-id.ts';
import { toStoredOutcome } from './outcome-of.ts';
import type { StoredOutcome } from './store/outcome.ts';
import { unlessUnavailable } from './store/unless-unavailable.ts';
import type { Claim } from './store/write-store.ts';
import type { Write, WriteContext, WriteMiddleware, WriteRefusal, WriteResult } from './write.ts';

/** Returns the violation of a malformed key, if any. */
export function keyViolations(key: string | null | undefined, field = 'idempotencyKey') {
  const isFine = key === null || key === undefined || grammar.test(key);
  return isFine ? [] : [violation(field, 'MALFORMED_IDEMPOTENCY_KEY')];
}

export interface Idempotency {
  readonly middleware: WriteMiddleware;
  /**
   * Reserves `key` for a mutation with several writes, each of which still needs a key of its own; `what` identifies
   * the writes. From then on the key is refused for any other request.
   */
  claim(
    context: WriteContext,
    key: string,
    what: readonly string[],
  ): Promise<'free' | 'malformed' | 'reused' | 'full' | 'unavailable'>;
  /** Resolves when no write is in flight. */
  idle(): Promise<void>;
}

const fullRetrySeconds = 3_600;
const grammar = /^[\x20-\x7e]{1,128}$/;
const pollMs = 200;

type Result = WriteResult | WriteRefusal;
/** Another replica took over the claim before anything was sent. */
const lost = Symbol('lost');

/** Called with what the store answered to a write. */
export type OnClaim = (claim: Claim['is'] | 'unavailable') => void;

export function createIdempotency(ledger: Ledger, onClaim: OnClaim = () => {}): Idempotency {
  const { store, sendPermits } = ledger;
  // The writes of this process by operation id: concurrent requests with the same key get the same result object.
  const inFlight = new Map<string, Promise<Result | typeof lost>>();

  async function middleware(write: Write, context: WriteContext, next: () => Promise<Result>): Promise<Result> {
    const violations = keyViolations(write.idempotencyKey);
    if (violations.length > 0) return invalidInputs(violations);
    for (; ; write.operationId = newOperationId()) {
      const answer = await claimOnce(write, context, next);
      if (answer !== lost) return answer;
      // Nothing was sent for this write.
      if (context.deadline.signal.aborted) return graphUnavailable(null);
    }
  }

  async function claimOnce(write: Write, context: WriteContext, next: () => Promise<Result>) {
    const claim = await claimOf(write, context);
    onClaim(claim?.is ?? 'unavailable');
    switch (claim?.is) {
      case 'claimed':
        return begin(write, claim.operationId, context, next);
      case 'inFlight':
        return inFlight.get(claim.operationId) ?? waitFor(claim.operationId, context);
      case 'done':
        return answerOf(write, context, claim.operationId, await reconcileUnknown(write, context, claim));
      case 'doubtful': {
        const became = await ledger.reconcileStored(context, claim.write, write);
        if (became.is === 'claimed') return begin(write, claim.write.operationId, context, next, became.doubt);
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

  /** Returns undefined if the store is unavailable. */
  async function claimOf(write: Write, { caller, bulkKey }: WriteContext): Promise<Claim | undefined> {
    const { operationId, action, target, methodId, resource, details: args = [] } = write;
    const key = write.idempotencyKey ?? null;
    return unlessUnavailable(async () => {
      const [claim] = await store.claim([
        { operationId, caller, action, person: target.id, methodId, resource, key, bulkKey, args },
      ]);
      return claim;
    });
  }

  /** `doubt`: Graph's refusal of an earlier sending, if it may be untrue. */
  async function begin(
    write: Write,
    operationId: string,
    context: WriteContext,
    next: () => Promise<Result>,
    doubt: StoredOutcome | null = null,
  ) {
    // An earlier execution that lost the write to this claim may still be ending: state kept by this id is its own.
    await inFlight.get(operationId)?.catch(() => {});
    write.operationId = operationId;
    const running = execute(write, context, next, doubt).finally(() => {
      inFlight.delete(operationId);
      sendPermits.forget(operationId);
    });
    inFlight.set(operationId, running);
    return running;
  }

  async function execute(
    write: Write,
    context: WriteContext,
    next: () => Promise<Result>,
    doubt: StoredOutcome | null,
  ) {
    const { operationId } = write;
    const giveBack = () => (doubt === null ? ledger.release(operationId) : ledger.leaveOpen(operationId, doubt));
    let result: Result;
    try {
      result = await next();
    } catch (bug) {
      if (write.progress.execution === 'none') await giveBack();
      else await conclude(write, context, outcomeUnknown(operationId));
      throw bug;
    }
    if (write.progress.execution !== 'none') return conclude(write, context, result);
    const refusal = sendPermits.sendRefusalOf(operationId);
    await giveBack();
    if (refusal?.is === 'lost') return lost;
    if (refusal?.is === 'store') return auditUnavailable();
    return doubt === null ? result : stillOpen(result, context, operationId);
  }

  async function conclude(write: Write, context: WriteContext, result: Result): Promise<Result> {
    const { operationId, probe } = write;
    const { execution } = write.progress;
    const outcome = toStoredOutcome(result, execution);
    // Graph executed nothing, and this refusal cannot be replayed from the store: free the key.
    if (outcome.state === 'NOT_APPLIED' && write.replay(outcome, context) === null) {
      await ledger.release(operationId);
      return result;
    }
    if (outcome.state === 'UNKNOWN' && probe !== undefined) ledger.keepProbe(operationId, probe);
    if (execution === 'throttled') {
      await ledger.abandonThrottled(operationId, outcome);
      return result;
    }
    const stored = await ledger.complete(operationId, outcome);
    if (stored === null) return outcome.state === 'APPLIED' ? result : outcomeUnknown(operationId);
    return stored.member === outcome.member ? result : answerOf(write, context, operationId, stored);
  }

  // Another replica holds the write: poll until it is done or the replica's lease has expired.
  async function waitFor(operationId: string, { deadline }: WriteContext) {
    const hasTimeLeft = await slept(pollMs, deadline.signal);
    return hasTimeLeft ? lost : outcomeUnknown(operationId);
  }

  async function reconcileUnknown(write: Write, context: WriteContext, done: Extract<Claim, { is: 'done' }>) {
    if (done.outcome.state !== 'UNKNOWN') return done.outcome;
    const found = await unlessUnavailable(() => store.find(context.caller, done.operationId));
    const became = found ? await ledger.reconcileStored(context, found, write) : null;
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
