// Sends the writes of one wave: through bulk mutations if available, else a few at a time. Keys depend only on the
// plan, the wave and the row: a row that is sent again in its wave is the same write for the gateway, whatever the
// other rows are.

import { createHash, createHmac } from 'node:crypto';
import { Stop } from '../exit-codes.ts';
import { type GatewayClient, Unanswered } from '../gateway/client.ts';
import {
  AddPhone,
  DisableMany,
  EnableMany,
  RemovePhone,
  type SmsSignInTarget,
  UpdatePhone,
} from '../generated/operations.ts';
import type { ActionName, PlanRow } from '../plan/plan-row.ts';

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
}

/** `missing`: no response. Null: a response without a result for this row. */
export type Answered = Reply | null | 'missing';

type Send = (client: GatewayClient, rows: readonly PlanRow[], keys: RowKeys) => Promise<Answers>;

export interface Answers {
  /** In the order of the rows. */
  readonly replies: readonly Answered[];
  /** The reason of the first missing response. */
  readonly missing: Unanswered | null;
}

/** The key of each row in one wave. */
export type RowKeys = (row: PlanRow) => string;

const singlesInFlight = 8;

const ofUser = ({ userId }: PlanRow): string => {
  if (userId === null) throw new Stop('planRefused', 'The plan asks for a change without a person.');
  return userId;
};

const methodOf = ({ before }: PlanRow): string => {
  if (before === null) throw new Stop('planRefused', 'The plan asks for a change without a phone.');
  return before.methodId;
};

const numberOf = ({ number }: PlanRow): string => {
  if (number === null) throw new Stop('planRefused', 'The plan asks for a number without one.');
  return number;
};

const typeOf = ({ phoneType }: PlanRow) => {
  if (phoneType === 'UNKNOWN')
    throw new Stop('planRefused', 'The plan asks for a phone of a type that cannot be added.');
  return phoneType;
};

const targetOf = (row: PlanRow) => ({ userId: ofUser(row), methodId: methodOf(row) });

export const senders: Readonly<Record<ActionName, Send>> = {
  'enable-sms': bulk(async (client, targets, idempotencyKey) => {
    const result = await client.run(EnableMany, { targets, idempotencyKey });
    return result.enableSmsSignInForUsers?.outcomes.map((outcome) => outcome?.result ?? null) ?? null;
  }),
  'disable-sms': bulk(async (client, targets, idempotencyKey) => {
    const result = await client.run(DisableMany, { targets, idempotencyKey });
    return result.disableSmsSignInForUsers?.outcomes.map((outcome) => outcome?.result ?? null) ?? null;
  }),
  'set-phone': single(async (client, row, idempotencyKey) => {
    const change = { userId: ofUser(row), phoneNumber: numberOf(row), idempotencyKey };
    if (row.before === null) return (await client.run(AddPhone, { ...change, phoneType: typeOf(row) })).addPhoneMethod;
    return (await client.run(UpdatePhone, { ...change, methodId: methodOf(row) })).updatePhoneMethod;
  }),
  'remove-method': single(async (client, row, idempotencyKey) => {
    return (await client.run(RemovePhone, { ...targetOf(row), idempotencyKey })).deletePhoneMethod;
  }),
};

export function waveKeys(planId: string, wave: number): RowKeys {
  return ({ row, action }) => createHmac('sha256', planId).update(`${wave} ${row} ${action}`).digest('hex');
}

/** The key of the bulk mutation that sends these rows, whose progress can be followed by it. */
export function postKeyOf(rows: readonly PlanRow[], keys: RowKeys): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(keys(row));
  return hash.digest('hex');
}

function bulk(
  send: (
    client: GatewayClient,
    targets: SmsSignInTarget[],
    idempotencyKey: string,
  ) => Promise<readonly (Reply | null)[] | null>,
): Send {
  return async (client, rows, keys) => {
    try {
      const targets = rows.map((row) => ({ ...targetOf(row), idempotencyKey: keys(row) }));
      const replies = await send(client, targets, postKeyOf(rows, keys));
      if (replies?.length !== rows.length) throw new Unanswered('The gateway answered for other people than asked.');
      return { replies, missing: null };
    } catch (error) {
      if (error instanceof Unanswered) return { replies: rows.map(() => 'missing' as const), missing: error };
      throw error;
    }
  };
}

// An exception of one row is thrown after the others have finished: their results must be on disk.
function single(send: (client: GatewayClient, row: PlanRow, key: string) => Promise<Reply | null>): Send {
  return async (client, rows, keys) => {
    const replies: Answered[] = rows.map(() => 'missing');
    const faults: unknown[] = [];
    let next = 0;
    const work = async () => {
      while (next < rows.length && faults.length === 0) {
        const at = next++;
        const row = rows[at] as PlanRow;
        try {
          replies[at] = await send(client, row, keys(row));
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
