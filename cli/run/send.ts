// Sends the writes of one wave: through bulk mutations if available, else a few at a time. Keys depend only on the
// plan, the wave and the row: a row that is sent again in its wave is the same write for the gateway, whatever the
// other rows are.

import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { Stop } from '../exit-codes.ts';
import { type GatewayClient, Unanswered } from '../gateway/client.ts';
import type { Secrets } from '../journal/secrets.ts';
import type { PassInput, PlanRow } from '../plan/plan-row.ts';

/** The relevant fields of a result member. */
export interface Reply {
  readonly __typename?: string;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly graphRequestId?: string | null;
  readonly retryAfterSeconds?: number | null;
  readonly operationId?: string;
  /** Of an error after which the write may have been applied nevertheless. */
  readonly openOperationId?: string | null;
  readonly reconciled?: boolean;
  /** Of what was issued before. */
  readonly methodId?: string | null;
}

/** `missing`: no response. Null: a response without a result for this row. */
export type Answered = Reply | null | 'missing';

export interface Sending {
  readonly client: GatewayClient;
  /** Null for a plan that issues nothing. */
  readonly issuing: Issuing | null;
}

export interface Issuing {
  readonly secrets: Secrets;
  /** What each pass is to be; null: as the tenant's policy says. */
  readonly pass: PassInput | null;
  /** The id of what was issued to a row although nobody has its secret; null if there is none. */
  lostMethodOf(row: number): string | null;
}

export type Send = (sending: Sending, rows: readonly PlanRow[], keys: RowKeys) => Promise<Answers>;

export interface Answers {
  /** In the order of the rows. */
  readonly replies: readonly Answered[];
  /** The reason of the first missing response. */
  readonly missing: Unanswered | null;
}

/** The key of each row in one wave. */
export type RowKeys = (row: PlanRow) => string;

const singlesInFlight = 8;

export const ofUser = ({ userId }: PlanRow): string => {
  if (userId === null) throw new Stop('planRefused', 'The plan asks for a change without a person.');
  return userId;
};

export function waveKeys(planId: string, wave: number): RowKeys {
  // Made once: as a string, it would become a key again for each row.
  const key = createSecretKey(Buffer.from(planId));
  // Each is needed for the row and for its post, and again where the post is repeated.
  const known = new Map<number, string>();
  return ({ row, action }) => {
    const rowKey = known.get(row) ?? createHmac('sha256', key).update(`${wave} ${row} ${action}`).digest('hex');
    known.set(row, rowKey);
    return rowKey;
  };
}

/** The key of the bulk mutation that sends these rows, whose progress can be followed by it. */
export function postKeyOf(rows: readonly PlanRow[], keys: RowKeys): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(keys(row));
  return hash.digest('hex');
}

export function bulk(
  send: (
    sending: Sending,
    rows: readonly PlanRow[],
    keys: RowKeys,
    idempotencyKey: string,
  ) => Promise<readonly (Reply | null)[] | null>,
): Send {
  return async (sending, rows, keys) => {
    try {
      const replies = await send(sending, rows, keys, postKeyOf(rows, keys));
      if (replies?.length !== rows.length) throw new Unanswered('The gateway answered for other people than asked.');
      return { replies, missing: null };
    } catch (error) {
      if (error instanceof Unanswered) return { replies: rows.map(() => 'missing' as const), missing: error };
      throw error;
    }
  };
}

// An exception of one row is thrown after the others have finished: their results must be on disk.
export function single(send: (sending: Sending, row: PlanRow, key: string) => Promise<Reply | null>): Send {
  return async (sending, rows, keys) => {
    const replies: Answered[] = rows.map(() => 'missing');
    const faults: unknown[] = [];
    let next = 0;
    const work = async () => {
      while (next < rows.length && faults.length === 0) {
        const at = next++;
        const row = rows[at] as PlanRow;
        try {
          replies[at] = await send(sending, row, keys(row));
        } catch (error) {
          faults.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: singlesInFlight }, work));
    const fatal = faults.find((error) => !(error instanceof Unanswered));
    if (fatal !== undefined) throw fatal;
    return { replies, missing: (faults[0] as Unanswered | undefined) ?? null };
  };
}
