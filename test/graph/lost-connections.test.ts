// Connections that die while a roll-out is on its way, over HTTP/1.1 and HTTP/2. The long form, with a thousand people, is
// lost-connections.proof.ts.

import { afterEach, describe, expect, it } from 'vitest';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { defaultBreaker } from '../../src/graph/guards/circuit-breaker.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { scale } from '../support/proof.ts';
import { putClockForward, restoreClock } from '../support/steady-clock.ts';
import { watchChanges } from '../writes/watch-changes.ts';

const people = scale === 1 ? 160 : 1_000;

let harness: Harness | undefined;
afterEach(async () => {
  restoreClock();
  await harness?.close();
  harness = undefined;
});

async function start(http2: boolean): Promise<Harness> {
  const started = await startHarness({
    emulator: { graphTlsPort: 0 },
    env: (emulator) => ({
      GRAPH_BASE_URL: emulator.graphTlsUrl as string,
      GRAPH_HTTP2: String(http2),
      BREAKER_MINIMUM_CALLS: '8',
      RETRY_FLOOR: '2',
    }),
  });
  harness = started;
  return started;
}

const bulk = `mutation ($targets: [SmsSignInTarget!]!) { bulk: enableSmsSignInForUsers(targets: $targets) {
  counts { succeeded failed undecided errors { code count } }
} }`;

/** Runs the roll-out; how often each person was changed. */
async function rollOut({ emulator, run }: Harness, people: number) {
  const ids = Array.from({ length: people }, (_, index) => worker(index + 1).id);
  const changes = ids.map((id) => {
    const person = emulator.tenant.find(id);
    if (person === undefined) throw new Error(`${id} is seeded`);
    return watchChanges(person);
  });
  const { data } = await run(bulk, { targets: ids.map((userId) => ({ userId })) });
  return { counts: data.bulk.counts, changes: changes.map((count) => count()) };
}

// Among the first posts, which all leave before the first is lost: so nobody is lost twice, after which nothing is sent a
// third time. Of HTTP/2 the loss of one connection takes all of them.
const kills = { oneConnection: [2, 4, 7], allPosts: [5] };

describe.each([
  ['HTTP/1.1', false],
  ['HTTP/2', true],
])('row 107: a roll-out over %s', (_protocol, http2) => {
  it.each<[string, FaultRuleInput['fault']]>([
    ['lost before the work', { kind: 'session-loss' }],
    ['lost after the work', { kind: 'apply-then-session-loss' }],
    ['closed for further requests', { kind: 'goaway' }],
    ['reset in one stream, before the work', { kind: 'stream-reset', code: 'INTERNAL_ERROR' }],
    ['reset in one stream, after the work', { kind: 'apply-then-stream-reset', code: 'CANCEL' }],
  ])('changes everybody once while connections are %s', async (_case, fault) => {
    const started = await start(http2);
    const { emulator } = started;
    const nths = http2 && fault.kind.endsWith('session-loss') ? kills.allPosts : kills.oneConnection;
    // A rule does not see what an earlier one took.
    nths.forEach((nth, earlier) => void emulator.faults.add({ match: { on: 'envelope', nth: nth - earlier }, fault }));
    const { counts, changes } = await rollOut(started, people);
    expect(emulator.faults.list().map(({ hits }) => hits)).toEqual(nths.map(() => 1));
    expect(counts).toEqual({ succeeded: people, failed: 0, undecided: 0, errors: [] });
    expect(changes).toEqual(Array(people).fill(1));
    expect(new Set(emulator.requests.map(({ httpVersion }) => httpVersion))).toEqual(new Set([http2 ? '2.0' : '1.1']));
  });
});

describe('a roll-out that meets a half-open circuit', () => {
  it('row 107: waits for the probe, and all of it is applied', async () => {
    const started = await start(false);
    const { emulator, run } = started;
    const one = (id: string) => run('mutation ($id: ID!) { enableSmsSignIn(userId: $id) { __typename } }', { id });
    emulator.faults.add({
      match: { on: 'call', operation: 'enableSmsSignIn' },
      fault: { kind: 'status', status: 500 },
    });
    const sent = () => emulator.requests.filter(({ path }) => path.endsWith('/enableSmsSignIn')).length;
    for (let number = 1, before = -1; sent() > before; number++) {
      before = sent();
      await one(worker(people + number).id);
    }
    emulator.reset();
    emulator.faults.add({ match: { on: 'envelope' }, fault: { kind: 'hold' } });
    putClockForward(defaultBreaker.openMs);
    const rolledOut = rollOut(started, people);
    const posts = () => emulator.requests.length;
    await expect.poll(posts).toBe(1);
    expect((await run('{ __typename }')).status).toBe(200);
    expect(posts()).toBe(1);
    emulator.faults.clear();
    expect((await rolledOut).counts).toMatchObject({ succeeded: people, failed: 0, undecided: 0 });
  });
});
