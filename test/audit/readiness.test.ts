// Row 61: an audit log that cannot be written, and then can.

import { mkdtempSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/audit/verify.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
afterAll(() => harness?.close());

const enable = 'mutation ($id: ID!) { result: enableSmsSignIn(userId: $id) { __typename } }';

describe('row 61: an audit log that is not writable', () => {
  it('makes the gateway unready, nothing is sent, and everything recovers once it is writable', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const file = join(folder, 'audit');
    symlinkSync('/dev/full', file);
    harness = await startHarness({ env: { AUDIT_FILE: file } });
    const { emulator, run, url } = harness;
    const id = emulator.tenant.named('enable-ok')!.id;
    const change = async () => (await run(enable, { id })).data.result.__typename;
    const readiness = async () => {
      const answer = await fetch(`${url}/readyz`);
      return [answer.status, await answer.json()];
    };
    expect(await readiness()).toEqual([200, { status: 'ready' }]);

    expect(await change()).toBe('AuditUnavailableError');
    expect(await readiness()).toEqual([503, { status: 'not ready', because: 'audit' }]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await change()).toBe('AuditUnavailableError');
    expect(emulator.requests).toEqual([]);

    symlinkSync(join(folder, 'room'), join(folder, 'next'));
    renameSync(join(folder, 'next'), file);
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
    expect(await change()).toBe('EnableSmsSignInSuccess');
    expect(emulator.requests.length).toBe(1);
    const kept = readFileSync(join(folder, 'room'), 'utf8');
    expect(verifyAudit(kept)).toMatchObject({ records: 4, problems: [], unfinished: [] });
    expect(kept.split('\n').map((line) => /"kind":"(\w+)"/.exec(line)?.[1])).toEqual([
      'opened',
      'resumed',
      'intent',
      'outcome',
      undefined,
    ]);
  });
});
