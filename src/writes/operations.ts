// The writes of the last day, as far as one process remembers them: who asked, what for, and what became of it. Holds
// no phone number and no token.

import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../context.ts';
import type { OperationState } from '../generated/graphql.ts';
import type { UserRef } from '../graph/user-directory.ts';

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
}

export interface Operations {
  remember(owner: string, operation: OperationView): void;
  /** Null unless `owner` asked for it. */
  find(owner: string, id: string): OperationView | null;
}

const day = 24 * 60 * 60_000;

export function createOperations(): Operations {
  const remembered = new LRUCache<string, Remembered>({ max: 10_000, ttl: day });
  return {
    remember: (owner, operation) => void remembered.set(operation.id, { ...operation, owner }),
    find(owner, id) {
      const found = remembered.get(id);
      return found?.owner === owner ? found : null;
    },
  };
}

/** Two tokens of one person through one client are one owner. */
export function ownerOf({ caller }: Pick<GatewayContext, 'caller'>): string {
  return `${caller.tenantId} ${caller.objectId} ${caller.clientId}`;
}
