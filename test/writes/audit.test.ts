// Row 61: a place for records that takes them and never says so.

import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { AuditSink } from '../../src/audit/sinks.ts';
import { openTrail } from '../../src/audit/trail.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import type { GatewayContext } from '../../src/context.ts';
import { startDeadline } from '../../src/graph/deadline.ts';
import { audited } from '../../src/writes/audit.ts';
import type { Write } from '../../src/writes/write.ts';

function startSink() {
  const kept: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const sink: AuditSink = {
    lastHash: async () => null,
    append: async (line) => {
      await released;
      kept.push(line);
    },
    close: async () => {},
  };
  return { sink, release, text: () => kept.join('') };
}

const write = { operationId: 'o', action: 'enableSmsSignIn', target: { id: 't' }, methodId: 'm' } as unknown as Write;
const caller = { tenantId: 't', objectId: 'o', clientId: 'c', kind: 'delegated' };
const contextFor = (milliseconds: number) =>
  ({
    caller,
    sent: new Map(),
    deadline: startDeadline(milliseconds),
    log: pino({ level: 'silent' }),
  }) as unknown as GatewayContext;

describe('row 61: an audit log that hangs', () => {
  it('delays nobody beyond the deadline, and nothing is sent; an intent that is stored later gets an outcome', async () => {
    const { sink, release, text } = startSink();
    const trail = openTrail(sink);
    let sent = 0;
    const execute = async () => {
      sent += 1;
      return { __typename: 'EnableSmsSignInSuccess' };
    };
    expect(await audited(trail)(write, contextFor(30), execute)).toMatchObject({ __typename: 'AuditUnavailableError' });
    expect(sent).toBe(0);
    release();
    await expect.poll(() => verifyAudit(text())).toMatchObject({ records: 3, problems: [], unfinished: [] });
    expect(text()).toContain('"result":"AuditUnavailableError","state":"NOT_APPLIED","attempts":0');
  });
});
