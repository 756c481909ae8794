import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Run, type RunReport, runHistory } from './driver.ts';
import { faultsOf } from './history.ts';
import { postgresPrograms, startOwnPostgres } from './own-postgres.ts';

const seconds = Number(process.env['PROOF_SECONDS'] ?? 15);
const sizes = { processes: 4, clients: 8, keys: 150, ms: seconds * 1_000 };
const programs = postgresPrograms();

function expectKept({ history, errors }: RunReport): void {
  const countOf = (is: string) => history.filter((event) => event.is === is).length;
  expect(errors).toBe('');
  expect(faultsOf(history)).toEqual([]);
  expect(countOf('applied')).toBeGreaterThan(20);
  expect(countOf('finally')).toBe(2 * sizes.keys);
}

async function onFile(run: Partial<Run>): Promise<RunReport> {
  const folder = mkdtempSync(join(tmpdir(), 'history-proof-'));
  try {
    const settings = { storeFile: join(folder, 'data', 'writes.sqlite'), databaseUrl: null, gatewaySecret: null };
    return await runHistory({ settings, seed: 1, ...sizes, ...run });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('histories of replicas that are killed at every point and stopped', {
  timeout: (seconds + 120) * 1_000,
}, () => {
  it.each([11, 12, 13])('keep every promise on one file (seed %i)', async (seed) => {
    expectKept(await onFile({ seed, atLeast: { killed: 3, stopped: 1 } }));
  });

  it('keep every promise while the disk of one replica is full', async () => {
    const report = await onFile({ seed: 21, fullAtBytes: 50_000 });
    expectKept(report);
    expect(report.refusedForSpace).toBeGreaterThan(0);
  });

  it.skipIf(programs === null)('keep every promise while PostgreSQL crashes, stops and comes back', async () => {
    const postgres = await startOwnPostgres(programs ?? '');
    try {
      const settings = { storeFile: '', databaseUrl: postgres.url, gatewaySecret: 'a secret of the proof alone' };
      async function meanwhile(ms: number): Promise<void> {
        const until = performance.now() + ms;
        for (let crash = true; performance.now() + 8_000 < until; crash = !crash) {
          await sleep(3_000);
          postgres.stop(crash ? 'immediate' : 'fast');
          await sleep(crash ? 200 : 2_500);
          postgres.start();
        }
      }
      expectKept(await runHistory({ settings, seed: 31, ...sizes, meanwhile }));
    } finally {
      postgres.stop('immediate');
      postgres.remove();
    }
  });
});
