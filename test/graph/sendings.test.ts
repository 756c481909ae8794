// Whether a write was sent is what the HTTP client said, never a guess from an error: over HTTP/2 a connection that breaks
// below TLS looks as if it had never come about.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Action, mobile, useWrites } from '../writes/support.ts';

const AUDIT_FILE = join(mkdtempSync(join(tmpdir(), 'sendings-')), 'audit.jsonl');
const writes = useWrites({
  emulator: { graphTlsPort: 0 },
  env: ({ graphTlsUrl }) => ({ GRAPH_BASE_URL: graphTlsUrl as string, GRAPH_HTTP2: 'true', AUDIT_FILE }),
});

const lastOutcome = () => {
  const records = readFileSync(AUDIT_FILE, 'utf8').trim().split('\n');
  return records.map((line) => JSON.parse(line)).findLast(({ kind }) => kind === 'outcome');
};

it.each<[Action, string, string]>([
  ['add', 'no-phone', 'AddPhoneMethodSuccess'],
  ['update', 'enable-ok', 'UpdatePhoneMethodSuccess'],
  ['delete', 'enable-ok', 'DeletePhoneMethodSuccess'],
])(
  'row 150: %s is sent once when stray bytes break its connection, and its success is found',
  async (action, name, success) => {
    writes.fault(
      { kind: 'apply-then-stray-bytes' },
      { method: { add: 'POST', update: 'PATCH', delete: 'DELETE' }[action as 'add'] },
    );
    expect(await writes.run(action, name, { methodId: mobile })).toMatchObject({
      __typename: success,
      reconciled: true,
    });
    expect(writes.counts().writes).toBe(1);
    expect(writes.phoneOf(name)?.phoneNumber).toBe(action === 'delete' ? undefined : '+1 4255550199');
    expect(lastOutcome()).toMatchObject({ result: success, attempts: 1 });
  },
);

it('row 150: a write that was started is not started again by the HTTP client, whatever the server says', async () => {
  writes.fault({ kind: 'apply-then-stream-reset', code: 'REFUSED_STREAM' });
  expect(await writes.run('enable', 'worker-0003')).toMatchObject({
    __typename: 'EnableSmsSignInSuccess',
    reconciled: true,
  });
  expect(writes.counts().writes).toBe(1);
  expect(lastOutcome()).toMatchObject({ result: 'EnableSmsSignInSuccess', attempts: 1 });
});

it('row 150: a second attempt is counted, and one that a guard refused is not', async () => {
  writes.fault({ kind: 'session-loss' });
  expect(await writes.run('enable', 'enable-ok')).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
  expect(lastOutcome()).toMatchObject({ attempts: 2 });
  writes.fault({ kind: 'throttle', retryAfter: 600, scope: 'Tenant_Application/Write/app/tenant' });
  await writes.run('enable', 'worker-0001');
  expect(lastOutcome()).toMatchObject({ attempts: 1 });
  await writes.run('enable', 'worker-0002');
  expect(lastOutcome()).toMatchObject({ result: 'ThrottledError', attempts: 0 });
  expect(writes.counts().writes).toBe(3);
});
