// Issues passes and QR codes. A secret is in its file before its row counts as answered. What was issued to a row before,
// without anybody having its secret, is removed first: the gateway would refuse a second one.

import { createHash } from 'node:crypto';
import { IssuePasses, IssueQrCode, RemovePass, RemoveQrCode } from '../generated/operations.ts';
import type { PlanRow } from '../plan/plan-row.ts';
import { type Answers, bulk, ofUser, type Reply, type RowKeys, type Send, type Sending, single } from './send.ts';

type Remove = (sending: Sending, row: PlanRow, methodId: string, key: string) => Promise<Reply | null>;

/** Codes after which nothing of it is there. */
const gone = new Set(['METHOD_NOT_FOUND']);

export const issuePasses: Send = afterRemoval(
  async ({ client }, row, methodId, idempotencyKey) =>
    (await client.run(RemovePass, { userId: ofUser(row), methodId, idempotencyKey })).deleteTemporaryAccessPassMethod,
  bulk(async (sending, rows, keys, idempotencyKey) => {
    const targets = rows.map((row) => ({ userId: ofUser(row), idempotencyKey: keys(row) }));
    const input = sending.issuing?.pass ?? null;
    const { issueTemporaryAccessPasses: answer } = await sending.client.run(IssuePasses, {
      targets,
      input,
      idempotencyKey,
    });
    const results = answer?.outcomes.map((outcome) => outcome?.result ?? null) ?? null;
    const secrets = results?.flatMap((result, at) =>
      result?.__typename === 'IssueTemporaryAccessPassSuccess'
        ? [{ row: rows[at] as PlanRow, secret: { temporaryAccessPass: result.temporaryAccessPass } }]
        : [],
    );
    sending.issuing?.secrets.save(secrets ?? []);
    return results;
  }),
);

export const issueQrCodes: Send = afterRemoval(
  async ({ client }, row, methodId, idempotencyKey) =>
    (await client.run(RemoveQrCode, { userId: ofUser(row), methodId, idempotencyKey })).deleteQrCodePinMethod,
  single(async ({ client, issuing }, row, idempotencyKey) => {
    const { issueQrCodePin: result } = await client.run(IssueQrCode, { userId: ofUser(row), idempotencyKey });
    if (result?.__typename === 'IssueQrCodePinSuccess')
      issuing?.secrets.save([{ row, secret: { pin: result.pin, image: result.image } }]);
    return result;
  }),
);

function afterRemoval(remove: Remove, send: Send): Send {
  return async (sending, rows, keys) => {
    const lost = rows.filter((row) => lostMethodOf(sending, row) !== null);
    if (lost.length === 0) return send(sending, rows, keys);
    const removeLost = single((to, row, key) => remove(to, row, lostMethodOf(to, row) ?? '', key));
    const removed = await removeLost(sending, lost, removalKeys(keys));
    const kept = new Map(lost.flatMap((row, at) => (isGone(removed.replies[at]) ? [] : [[row, removed.replies[at]]])));
    const open = rows.filter((row) => !kept.has(row));
    const issued: Answers = open.length === 0 ? { replies: [], missing: null } : await send(sending, open, keys);
    const replies = rows.map((row) => (kept.has(row) ? kept.get(row) : issued.replies[open.indexOf(row)]) ?? null);
    return { replies, missing: removed.missing ?? issued.missing };
  };
}

const lostMethodOf = ({ issuing }: Sending, { row }: PlanRow) => issuing?.lostMethodOf(row) ?? null;

function isGone(reply: Answers['replies'][number] | undefined): boolean {
  if (reply === null || reply === undefined || reply === 'missing') return false;
  return reply.__typename?.endsWith('Success') === true || gone.has(reply.code ?? '');
}

const removalKeys =
  (keys: RowKeys): RowKeys =>
  (row) =>
    createHash('sha256')
      .update(`${keys(row)} remove`)
      .digest('hex');
