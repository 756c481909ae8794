import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHistory } from './driver.ts';
import { faultsOf } from './history.ts';

const kinds = (history: readonly { readonly is: string }[], is: string) => history.filter((event) => event.is === is);

it('row 413: holds every guarantee while replicas on one file are killed at every point, suspended and restarted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'survival-'));
  const settings = { storeFile: join(folder, 'data', 'writes.sqlite'), databaseUrl: null, gatewaySecret: null };
  const atLeast = { killed: 1, stopped: 0 };
  const run = await runHistory({ settings, seed: 4, processes: 2, clients: 8, keys: 60, ms: 2_000, atLeast });
  rmSync(folder, { recursive: true });
  expect(run.errors).toBe('');
  expect(faultsOf(run.history)).toEqual([]);
  expect(kinds(run.history, 'applied').length).toBeGreaterThan(5);
  expect(kinds(run.history, 'finally')).toHaveLength(120);
});
