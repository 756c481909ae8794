// The start of a roll-out, before anything is sent: the plan is recent, made for this gateway, tenant and caller, and the one
// that its journal was started with; journal and secrets are open, and nobody else writes to them.

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { actions } from '../actions.ts';
import { Stop } from '../exit-codes.ts';
import type { GatewayClient } from '../gateway/client.ts';
import type { StartEntry } from '../journal/entries.ts';
import { createJournal, type Journal, journalPathOf, reopenJournal } from '../journal/journal.ts';
import { openSecrets, type Secrets, secretsPathOf } from '../journal/secrets.ts';
import { readStanding, Standing } from '../journal/standing.ts';
import type { Plan } from '../plan/plan-file.ts';
import { wholeNumber } from './options.ts';

export type Entry = 'apply' | 'resume' | 'retry';

export interface Begun {
  readonly journalPath: string;
  readonly journal: Journal;
  readonly standing: Standing;
  /** Null for a plan that issues nothing. */
  readonly secrets: Secrets | null;
  close(): void;
}

type GivenStart = Pick<StartEntry, 'callerId' | 'secrets'>;

/** `secretsFile`: for `apply`, where the secrets go; beside the plan if undefined. */
export function begin(entry: Entry, plan: Plan, callerId: string, secretsFile: string | undefined): Begun {
  const issues = actions[plan.head.action].issues;
  if (secretsFile !== undefined && !issues) throw new Stop('usage', `${plan.head.action} issues no secrets.`);
  const given = issues ? { callerId, secrets: resolve(secretsFile ?? secretsPathOf(plan.path)) } : { callerId };
  const journalPath = journalPathOf(plan.path);
  const journal = entry === 'apply' ? createJournal(journalPath) : reopenJournal(journalPath);
  try {
    const standing = standingOf(entry, plan, journalPath, given);
    const { start } = standing;
    const isNew = standing.lastWave === 0;
    const secrets = start.secrets === undefined ? null : openSecrets(start.secrets, plan.head.planId, isNew);
    if (!standing.isOnDisk) journal.append(start);
    const close = () => {
      secrets?.close();
      journal.close();
    };
    return { journalPath, journal, standing, secrets, close };
  } catch (error) {
    journal.close();
    // Nothing is in it, and the plan was not begun.
    if (entry === 'apply') rmSync(journalPath);
    throw error;
  }
}

export function refuseOld({ head }: Plan, maxAge = '24'): void {
  const hours = wholeNumber('--max-age', maxAge, 1, 8_760);
  if (Date.now() - Date.parse(head.createdAt) > hours * 3_600_000)
    throw new Stop('planRefused', `The plan is older than ${hours} hours: people may have changed. Plan again.`);
}

export function refuseForeign({ head }: Plan, client: GatewayClient, tenantId: string): void {
  if (head.gateway !== client.url) throw new Stop('planRefused', 'The plan was made with another gateway.');
  if (head.tenantId !== tenantId) throw new Stop('planRefused', 'The plan was made in another tenant.');
}

function standingOf(entry: Entry, plan: Plan, path: string, given: GivenStart): Standing {
  const { planId, gateway, tenantId } = plan.head;
  const known = entry === 'apply' ? null : readStanding(path);
  if (known === null) {
    const at = new Date().toISOString();
    return new Standing({
      type: 'start',
      version: 1,
      planId,
      planSha256: plan.sha256,
      gateway,
      tenantId,
      ...given,
      at,
    });
  }
  if (known.start.planSha256 !== plan.sha256) throw new Stop('planRefused', 'The plan is not the one that was begun.');
  // Keys belong to one caller: for another caller they would be different writes.
  if (known.start.callerId !== given.callerId)
    throw new Stop('planRefused', 'Somebody else has begun this plan: only they can go on.');
  known.forgetAttempts();
  return known;
}
