// The waves of a roll-out against a gateway whose answers the test decides.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { GatewayClient } from '../../cli/gateway/client.ts';
import type { StartEntry } from '../../cli/journal/entries.ts';
import { createJournal } from '../../cli/journal/journal.ts';
import { Standing } from '../../cli/journal/standing.ts';
import { openPlan, writePlan } from '../../cli/plan/plan-file.ts';
import type { PlanHead, PlanRow } from '../../cli/plan/plan-row.ts';
import { Halt } from '../../cli/run/halt.ts';
import { Pace } from '../../cli/run/pace.ts';
import { runPlan } from '../../cli/run/run-plan.ts';

const head: PlanHead = {
  format: 'authmethods-plan',
  version: 1,
  planId: 'plan',
  createdAt: new Date().toISOString(),
  gateway: 'http://127.0.0.1:1',
  tenantId: 'tenant',
  source: { name: 'people.csv', sha256: '' },
  action: 'revoke-sessions',
};
const row: PlanRow = {
  row: 2,
  action: 'revoke-sessions',
  user: 'somebody@contoso.example',
  userId: 'id',
  phoneType: 'MOBILE',
  number: null,
  decision: 'change',
  code: null,
  before: null,
};

/** Answers of each document in turn; the last one again and again. */
function answering(answers: Record<string, readonly object[]>) {
  const asked: { name: string; variables: { idempotencyKey?: string } }[] = [];
  const run = async (document: { name: string }, variables: object) => {
    const before = asked.filter(({ name }) => name === document.name).length;
    asked.push({ name: document.name, variables });
    const known = answers[document.name] ?? [];
    return known[Math.min(before, known.length - 1)];
  };
  return { client: { url: head.gateway, run, follow: () => () => {} } as unknown as GatewayClient, asked };
}

it('row 428: sends a row again, with a new key, once it is known at the end that its lost write was not executed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-plan-'));
  const path = join(folder, 'people.plan.ndjson');
  const writer = await writePlan(path, head);
  await writer.add(row);
  await writer.finish();
  const journal = createJournal(join(folder, 'people.journal.ndjson'));
  const lost = { __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', retryable: false, operationId: 'lost' };
  const { client, asked } = answering({
    RevokeSessions: [
      { revokeSignInSessions: lost },
      { revokeSignInSessions: { __typename: 'RevokeSignInSessionsSuccess' } },
    ],
    WriteOutcome: ['UNKNOWN', 'NOT_APPLIED'].map((state) => ({ operation: { __typename: 'Operation', state } })),
  });
  const standing = new Standing({ type: 'start', planId: head.planId } as StartEntry);
  const how = await runPlan({
    client,
    plan: await openPlan(path),
    journal,
    standing,
    secrets: null,
    pace: new Pace({ first: 1, max: 1, pauseSeconds: 0 }),
    halt: new Halt(1),
    maxAttempts: 2,
    limit: Number.POSITIVE_INFINITY,
    stop: new AbortController().signal,
    onWave: () => {},
  });
  journal.close();
  rmSync(folder, { recursive: true });
  expect(how).toBe('finished');
  expect(standing.count()).toMatchObject({ applied: 1, retryable: 0, unknown: 0 });
  const keys = asked.flatMap(({ name, variables }) => (name === 'RevokeSessions' ? [variables.idempotencyKey] : []));
  expect(new Set(keys).size).toBe(2);
});

it('reads a plan once if nobody has to be tried again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-plan-'));
  const path = join(folder, 'people.plan.ndjson');
  const writer = await writePlan(path, head);
  for (const at of [2, 3, 4]) await writer.add({ ...row, row: at });
  await writer.add({ ...row, row: 5, decision: 'already' });
  await writer.finish();
  const journal = createJournal(join(folder, 'people.journal.ndjson'));
  const { client } = answering({
    RevokeSessions: [{ revokeSignInSessions: { __typename: 'RevokeSignInSessionsSuccess' } }],
  });
  const standing = new Standing({ type: 'start', planId: head.planId } as StartEntry);
  const plan = await openPlan(path);
  expect(plan).toMatchObject({ count: 4, changes: 3 });
  const bytes = readFileSync(path);
  expect(plan.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  const rows = vi.fn(() => plan.rows());
  const counted = { ...plan, rows };
  const run = { client, plan: counted, journal, standing, secrets: null, halt: new Halt(1), maxAttempts: 2 };
  const rest = { limit: Number.POSITIVE_INFINITY, stop: new AbortController().signal, onWave: () => {} };
  const how = await runPlan({ ...run, ...rest, pace: new Pace({ first: 1, max: 2, pauseSeconds: 0 }) });
  journal.close();
  rmSync(folder, { recursive: true });
  expect(how).toBe('finished');
  expect(standing.count()).toMatchObject({ applied: 3, retryable: 0 });
  expect(rows).toHaveBeenCalledTimes(1);
});
