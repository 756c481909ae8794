// A client of the store that does with the toy Graph what a mutation does with Graph: claim, mark, send, complete, and
// read back where the answer does not tell.

import { randomUUID } from 'node:crypto';
import type { StoredOutcome } from '../../../src/writes/store/outcome.ts';
import { type StoredWrite, StoreUnavailableError, type WriteStore } from '../../../src/writes/store/write-store.ts';
import type { Answer } from './history.ts';
import { clock } from './toy-graph.ts';

export interface ClientOptions {
  readonly store: WriteStore;
  readonly graphUrl: string;
  /** Called at each point at which a process may die. */
  readonly at: (point: Point) => void;
}

export const points = ['asked', 'claimed', 'marked', 'departed', 'responded', 'completed'] as const;
export type Point = (typeof points)[number];

const guidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const caller = { tenantId: guidOf(1), objectId: guidOf(2), clientId: guidOf(3) };
const outcomes = {
  applied: { state: 'APPLIED', member: 'Success' },
  notApplied: { state: 'NOT_APPLIED', member: 'Refusal' },
} satisfies Record<string, StoredOutcome>;
const answers = { APPLIED: 'applied', NOT_APPLIED: 'notApplied', CONFLICTED: 'unknown', UNKNOWN: 'unknown' } as const;

export const personOf = (key: string) => guidOf(100 + (Number(key.replace(/\D/g, '')) % 3));

export function createClient({ store, graphUrl, at }: ClientOptions) {
  async function ask(key: string, args: string): Promise<Answer> {
    try {
      return await attempt(key, args);
    } catch (failure) {
      if (failure instanceof StoreUnavailableError) return 'refused';
      throw failure;
    }
  }

  async function attempt(key: string, args: string): Promise<Answer> {
    const write = { operationId: randomUUID(), caller, action: 'set', person: personOf(key), methodId: null, key };
    at('asked');
    const [claim] = await store.claim([{ ...write, args: [args] }]);
    switch (claim?.is) {
      case 'claimed':
        at('claimed');
        return send(claim.operationId, key, args);
      case 'doubtful':
        return settle(claim.write);
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
    for (let attempts = 0; attempts < 30; attempts++) {
      const [sending] = await store.markSent([operationId]);
      if (sending?.is === 'lost') return 'inFlight';
      if (sending?.is === 'busy') {
        const open = sending.write.isHeld ? null : await store.adopt(sending.write.operationId);
        if (open === null) await new Promise((resolve) => setTimeout(resolve, 10));
        else await settle(open);
      }
      if (sending?.is !== 'sent') continue;
      at('marked');
      const leftAt = clock();
      const status = sending.maySend() ? await post({ operationId, key, args, epoch: sending.epoch, leftAt }) : 429;
      if (status === 204) return complete(operationId, 'applied');
      if (status === 409) return complete(operationId, 'notApplied');
      if (status !== 429) return settle((await store.find(caller, operationId)) as StoredWrite);
      await store.unsend([operationId]);
    }
    await store.release([operationId]);
    return 'refused';
  }

  async function post(write: { operationId: string; key: string; args: string; epoch: number; leftAt: number }) {
    const body = JSON.stringify({ ...write, person: personOf(write.key) });
    const answer = fetch(graphUrl, { method: 'POST', body });
    at('departed');
    const status = await answer.then(
      (response) => response.status,
      () => null,
    );
    at('responded');
    return status;
  }

  // The write is looked at after the store said that nothing can arrive any more, never before.
  async function settle({ operationId, person, mayStillArrive }: StoredWrite): Promise<Answer> {
    const seen = await fetch(`${graphUrl}/${person}`).then(
      async (response) => (await response.json()) as string[],
      () => null,
    );
    if (seen?.includes(operationId)) return complete(operationId, 'applied');
    if (seen !== null && !mayStillArrive) return complete(operationId, 'notApplied');
    await store.abandon([operationId]);
    return 'unknown';
  }

  async function complete(operationId: string, known: 'applied' | 'notApplied'): Promise<Answer> {
    try {
      const [stored] = await store.complete([{ operationId, outcome: outcomes[known] }]);
      at('completed');
      return answers[stored?.state ?? 'UNKNOWN'];
    } catch (failure) {
      // True, whether it can be written now or later.
      if (failure instanceof StoreUnavailableError) return known;
      throw failure;
    }
  }

  return { ask };
}
