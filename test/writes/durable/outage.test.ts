// Row 422 of the fault matrix: the store cannot be written while the gateway runs.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { restoreClock, withFastClock } from '../../support/steady-clock.ts';
import { useWrites } from '../support.ts';

const STORE_FILE = join(mkdtempSync(join(tmpdir(), 'outage-')), 'data', 'writes.sqlite');
const writes = useWrites({ env: { STORE_FILE } });
afterAll(restoreClock);

it('row 422: nothing is sent while it cannot be claimed or marked, and its key is applied once the store is back', async () => {
  const readiness = async () => (await fetch(`${writes.harness.url}/readyz`)).json();
  expect(await readiness()).toEqual({ status: 'ready' });
  const other = new DatabaseSync(STORE_FILE);
  other.exec("CREATE TRIGGER full BEFORE UPDATE OF state ON writes BEGIN SELECT RAISE(ABORT, 'full'); END");
  expect(await writes.run('enable', 'worker-0040', { key: 'one' })).toMatchObject({
    __typename: 'AuditUnavailableError',
  });
  other.exec('DROP TRIGGER full; BEGIN EXCLUSIVE');
  const refused = writes.run('enable', 'worker-0041', { key: 'two' });
  // The store waits for others for some seconds.
  expect(await withFastClock(readiness())).toMatchObject({ because: 'store' });
  expect(await withFastClock(refused)).toMatchObject({ __typename: 'AuditUnavailableError' });
  expect(writes.counts().writes).toBe(0);
  other.exec('COMMIT');
  other.close();
  for (const [name, key] of [
    ['worker-0040', 'one'],
    ['worker-0041', 'two'],
  ] as const) {
    await expect
      .poll(async () => (await writes.run('enable', name, { key })).__typename)
      .toBe('EnableSmsSignInSuccess');
  }
  expect(writes.counts().writes).toBe(2);
});
