// A client of the store that does with a service what a mutation does with Graph: claim, mark, send, complete, and read
// back where the answer does not tell; also send again, set aside and claim again what was refused for the moment.

import { randomUUID } from 'node:crypto';
import type { StoredOutcome } from '../../../src/writes/store/outcome.ts';
import { type StoredWrite, StoreUnavailableError, type WriteStore } from '../../../src/writes/store/write-store.ts';
import type { Answer } from './history.ts';
import type { ToyWrite } from './toy-graph.ts';

export interface ClientOptions {
  readonly store: WriteStore;
  readonly graph: ToyClient;
  /** Microseconds on one clock for all. */
  readonly clock: () => number;
  readonly pause: () => Promise<unknown>;
  /** Called at each point at which a process may die. */
  readonly at: (point: Point) => void;
  /** What to do about a write that was refused for the moment. */
  readonly onRefusal: () => 'takeBack' | 'sendAgain' | 'setAside';
}

export interface ToyClient {
  /** The status; null where the answer was lost. `at` is called when the bytes have left, and when it is here. */
  post(write: ToyWrite, at: (point: Point) => void): Promise<number | null>;
  /** The operations that have taken effect for the person; null where that cannot be seen. */
  look(person: string): Promise<readonly string[] | null>;
}

export const points = ['asked', 'claimed', 'marked', 'departed', 'responded', 'completed'] as const;
export type Point = (typeof points)[number];

const guidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const caller = { tenantId: guidOf(1), objectId: guidOf(2), clientId: guidOf(3) };
const outcomes = {
  applied: { state: 'APPLIED', member: 'Success' },
  notApplied: { state: 'NOT_APPLIED', member: 'Refusal' },
  throttled: { state: 'UNKNOWN', member: 'ThrottledError' },
} satisfies Record<string, StoredOutcome>;
const answers = { APPLIED: 'applied', NOT_APPLIED: 'notApplied', CONFLICTED: 'unknown', UNKNOWN: 'unknown' } as const;
const maxAttempts = 30;
/** Of one post that is refused for the moment, before it is taken back. */
const maxSendings = 3;

export const personOf = (key: string) => guidOf(100 + (Number(key.replace(/\D/g, '')) % 3));

export function createClient({ store, graph, clock, pause, at, onRefusal }: ClientOptions) {
  async function ask(key: string, args: string): Promise<Answer> {
    try {
      return await attempt(key, args);
    } catch (failure) {
      if (failure instanceof StoreUnavailableError) return 'refused';
      throw failure;
    }
  }

  async function attempt(key: string, args: string): Promise<Answer> {
    const write = {
      operationId: randomUUID(),
      caller,
      action: 'set',
      person: personOf(key),
      methodId: null,
      resource: 'toys',
      key,
    };
    at('asked');
    const [claim] = await store.claim([{ ...write, args: [args] }]);
    switch (claim?.is) {
      case 'claimed':
        at('claimed');
        return send(claim.operationId, key, args);
      case 'doubtful': {
        const answer = await settle(claim.write);
        return answer === 'claimed' ? send(claim.write.operationId, key, args) : answer;
      }
      case 'done':
        return answers[claim.outcome.state];
      case 'inFlight':
        return 'inFlight';
      case 'reused':
        return 'reused';
      default:
        return 'refused';
    }
  }

  async function send(operationId: string, key: string, args: string): Promise<Answer> {
    try {
      for (let attempts = 0; attempts < maxAttempts; attempts++) {
        const [sending] = await store.markSent([operationId]);
        if (sending?.is === 'lost') break;
        if (sending?.is === 'busy') await settleOther(sending.write);
        if (sending?.is !== 'sent') continue;
        at('marked');
        const write = { operationId, key, args, epoch: sending.epoch, person: personOf(key) };
        const answer = await sendMarked(write, sending.maySend);
        if (answer !== 'again') return answer;
        await store.unsend([operationId]);
      }
    } catch (failure) {
      await store.release([operationId]).catch(() => {});
      throw failure;
    }
    await store.release([operationId]);
    return 'refused';
  }

  /** `again`: provably not applied. */
  async function sendMarked(write: Omit<ToyWrite, 'leftAt'>, maySend: () => boolean): Promise<Answer | 'again'> {
    const { operationId } = write;
    let leaves = maySend;
    for (let sendings = 1; ; sendings++) {
      const leftAt = clock();
      if (!leaves()) return 'again';
      const status = await graph.post({ ...write, leftAt }, at);
      if (status === 204) return complete(operationId, 'applied');
      if (status === 409) return complete(operationId, 'notApplied');
      if (status !== 429) {
        const answer = await settle((await store.find(caller, operationId)) as StoredWrite);
        return answer === 'claimed' ? 'again' : answer;
      }
      const next = onRefusal();
      if (next === 'takeBack' || sendings === maxSendings) return 'again';
      if (next === 'setAside') {
        await store.abandon([operationId], outcomes.throttled);
        return 'unknown';
      }
      const [renewal] = await store.renew([operationId]);
      if (!renewal) return 'again';
      leaves = renewal.maySend;
    }
  }

  async function settleOther(write: StoredWrite): Promise<void> {
    const open = write.isHeld ? null : await store.adopt(write.operationId);
    if (open === null) await pause();
    else if ((await settle(open)) === 'claimed') await store.release([write.operationId]);
  }

  // The write is looked at after the store said that nothing can arrive any more, never before.
  async function settle({ operationId, person, mayStillArrive, refusal }: StoredWrite): Promise<Answer | 'claimed'> {
    const seen = await graph.look(person);
    if (seen?.includes(operationId)) return complete(operationId, 'applied');
    if (seen !== null && refusal !== null && (await store.reclaim(operationId))) return 'claimed';
    if (seen !== null && !mayStillArrive) return complete(operationId, 'notApplied', 'unknown');
    await store.abandon([operationId]);
    return 'unknown';
  }

  // What was seen holds only as long as nobody else has the write, which only the store knows.
  async function complete(operationId: string, known: 'applied' | 'notApplied', otherwise: Answer = known) {
    try {
      const [stored] = await store.complete([{ operationId, outcome: outcomes[known] }]);
      at('completed');
      return answers[stored?.state ?? 'UNKNOWN'];
    } catch (failure) {
      if (failure instanceof StoreUnavailableError) return otherwise;
      throw failure;
    }
  }

  return { ask };
}
