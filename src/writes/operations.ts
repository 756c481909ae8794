// The writes of the last day, as far as one process remembers them: who asked, what for, and what became of it.

import { LRUCache } from 'lru-cache';
import type { UnfinishedWrite } from '../audit/unfinished.ts';
import type { AnswerError } from '../errors/members.ts';
import type { OperationState } from '../generated/schema.ts';
import type { UserRef } from '../graph/ids.ts';
import { parseObjectId } from '../graph/ids.ts';
import { ownerOf } from '../policy/owner.ts';
import type { Inquiry, Write, WriteContext, WriteRefusal, WriteResult, WriteStep } from './write.ts';

/** One write as `Query.operation` shows it. */
export interface OperationView {
  readonly id: string;
  readonly action: string;
  readonly state: OperationState;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly user: UserRef;
}

interface Remembered extends OperationView {
  readonly owner: string;
  /** When the write ended, or for one of an earlier process began: milliseconds of the epoch. */
  readonly endedAt: number;
  /** Kept only while the outcome is unknown. */
  readonly inquire: Inquiry | null;
}

export interface Operations {
  /** Remembers each write and what became of it. */
  readonly step: WriteStep;
  /** Null unless the caller asked for it. What is unknown is looked up again. */
  find(context: WriteContext, id: string): Promise<OperationView | { readonly error: AnswerError } | null>;
  /** Takes on a write of an earlier process whose outcome is not known. */
  recall(write: UnfinishedWrite, inquire: Inquiry | null): void;
  /** Resolves when no write is under way any more. */
  settled(): Promise<void>;
}

const bounds = { max: 10_000, ttl: 24 * 60 * 60_000 };
const states = { applied: 'APPLIED', notApplied: 'NOT_APPLIED' } as const;

/** `maxReadLagMs`: how long a look may show the state before a write. */
export function createOperations({ maxReadLagMs }: { readonly maxReadLagMs: number }): Operations {
  // Apart, so that no number of writes that went well pushes out one that must be looked into.
  const decided = new LRUCache<string, Remembered>(bounds);
  const undecided = new LRUCache<string, Remembered>(bounds);
  const underWay = new Set<Promise<unknown>>();

  function remember(operation: Remembered): void {
    const isDecided = operation.state !== 'RUNNING' && operation.state !== 'UNKNOWN';
    (isDecided ? undecided : decided).delete(operation.id);
    (isDecided ? decided : undecided).set(operation.id, operation);
  }
  async function step<Result extends WriteResult>(
    write: Write,
    context: WriteContext,
    next: () => Promise<Result | WriteRefusal>,
  ) {
    const { operationId: id, action, target: user } = write;
    const begun = { id, action, user, owner: ownerOf(context), startedAt: new Date().toISOString() };
    remember({ ...begun, state: 'RUNNING', endedAt: Date.now(), inquire: null });
    const running = next();
    underWay.add(running);
    try {
      const result = await running;
      const state = stateOf(result);
      remember({ ...begun, state, endedAt: Date.now(), inquire: state === 'UNKNOWN' ? (write.inquire ?? null) : null });
      return result;
    } catch (bug) {
      remember({ ...begun, state: 'UNKNOWN', endedAt: Date.now(), inquire: write.inquire ?? null });
      throw bug;
    } finally {
      underWay.delete(running);
    }
  }

  return {
    step,
    async find(context, id) {
      const found = undecided.get(id) ?? decided.get(id);
      if (found?.owner !== ownerOf(context)) return null;
      if (found.inquire === null) return found;
      const answer = await found.inquire(context);
      if ('error' in answer) return answer;
      const { judgement } = answer;
      // What does not show yet may show later: only after the lag of reads does its absence tell.
      const tooSoon = judgement === 'notApplied' && Date.now() - found.endedAt < maxReadLagMs;
      if (tooSoon || judgement === 'cannotTell') return found;
      const known = { ...found, state: states[judgement], inquire: null };
      remember(known);
      return known;
    },
    recall({ operationId: id, action, at: startedAt, target, ...by }, inquire) {
      const owner = ownerOf({ caller: { tenantId: by.tenant, objectId: by.caller, clientId: by.client } });
      const person = parseObjectId(target);
      if (person === null) return;
      const endedAt = Date.parse(startedAt);
      remember({ id, action, startedAt, owner, user: { id: person }, endedAt, state: 'UNKNOWN', inquire });
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function stateOf({ __typename }: WriteResult): OperationState {
  if (__typename.endsWith('Success')) return 'APPLIED';
  if (__typename === 'OutcomeUnknownError') return 'UNKNOWN';
  return __typename === 'ConflictingChangeError' ? 'CONFLICTED' : 'NOT_APPLIED';
}
