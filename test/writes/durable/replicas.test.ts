// Rows 420, 421 and 427 of the fault matrix: two gateways on one store, asked at the same time.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worker } from '../../../dev/emulator/seed-workers.ts';
import { openStream } from '../../support/event-stream.ts';
import type { GatewayProcess } from '../../support/gateway-process.ts';
import { unhurried } from '../../support/harness.ts';
import { isThere } from '../../support/services.ts';
import { Gateways, onFile, onPostgres } from './gateways.ts';

const isPostgresThere = await isThere('PostgreSQL');
const stores = [
  { name: 'a file of SQLite', open: onFile, there: true, meta: {} },
  { name: 'PostgreSQL', open: onPostgres, there: isPostgresThere, meta: { service: 'PostgreSQL' } },
] as const;

describe.each(stores)('two gateways on $name', ({ open, there, meta }) => {
  const gateways = new Gateways();
  let both: readonly GatewayProcess[];
  beforeAll(async () => {
    if (!there) return;
    await gateways.open(await open());
    const env = { ...unhurried, READ_BACK_DELAYS_MS: '10,20,40', MAX_READ_LAG_MS: '600000' };
    both = await Promise.all([gateways.start(env), gateways.start(env)]);
  });
  afterAll(async () => {
    if (there) await gateways.close();
  });

  it.runIf(there)('row 420: one key through both is executed once, with one result', { meta }, async () => {
    const key = randomUUID();
    gateways.emulator.faults.add({ match: { method: 'POST' }, fault: { kind: 'hold' } });
    const asked = Promise.all(
      [...both, ...both].map((gateway) => gateways.run(gateway, 'enable', 'worker-0030', { key })),
    );
    await expect.poll(() => gateways.writesTo('worker-0030').length).toBe(1);
    // A later request goes there and back.
    for (const gateway of both) await gateways.operation(gateway, randomUUID());
    gateways.emulator.faults.clear();
    const answers = await asked;
    expect(answers[0]).toMatchObject({ __typename: 'EnableSmsSignInSuccess' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(gateways.writesTo('worker-0030')).toEqual(['POST enableSmsSignIn']);
  });

  it.runIf(there)('row 475: one gateway tells the progress of what the other one does', { meta }, async () => {
    const [runs, tells] = both as [GatewayProcess, GatewayProcess];
    const key = randomUUID();
    const query = `subscription { bulkProgress(idempotencyKey: "${key}") { ... on BulkProgress { state applied } } }`;
    const token = await gateways.emulator.issueCallerToken();
    const stream = await openStream({ url: tells.url, token, query });
    const seen = () => stream.frames.flatMap(({ data }) => (data === null ? [] : [data.data.bulkProgress]));
    await expect.poll(seen).toEqual([{ state: 'NOT_STARTED', applied: 0 }]);
    const targets = [40, 41, 42].map((number) => ({ userId: worker(number).id }));
    const enable = `mutation ($targets: [SmsSignInTarget!]!) {
      enableSmsSignInForUsers(targets: $targets, idempotencyKey: "${key}") { counts { succeeded } } }`;
    await runs.run(enable, { targets });
    await expect.poll(stream.ended).toBe(true);
    expect(seen().at(-1)).toEqual({ state: 'ENDED', applied: 3 });
  });

  it.runIf(there)(
    'row 427: an "on" from before an "off" through the other gateway proves nothing',
    { meta },
    async () => {
      const [one, other] = both as [GatewayProcess, GatewayProcess];
      const name = 'worker-0050';
      const { faults } = gateways.emulator;
      await gateways.run(one, 'enable', name);
      faults.add({ match: { user: name, operation: 'disableSmsSignIn' }, fault: { kind: 'lag', ms: 600_000 } });
      expect(await gateways.run(one, 'disable', name)).toMatchObject({ __typename: 'DisableSmsSignInSuccess' });
      faults.add({ match: { user: name, operation: 'enableSmsSignIn', times: 1 }, fault: { kind: 'reset' } });
      const lost = await gateways.run(other, 'enable', name);
      faults.clear();
      expect(lost).toMatchObject({ __typename: 'OutcomeUnknownError' });
      for (const gateway of both)
        expect(await gateways.operation(gateway, lost.operationId)).toMatchObject({ state: 'UNKNOWN' });
    },
  );

  it.runIf(there)(
    'row 427: an "off" from a later write through the other gateway proves nothing of a lost "on"',
    { meta },
    async () => {
      const [one, other] = both as [GatewayProcess, GatewayProcess];
      const name = 'worker-0051';
      const { faults } = gateways.emulator;
      faults.add({
        match: { user: name, operation: 'enableSmsSignIn', times: 2 },
        fault: { kind: 'apply-then-reset' },
      });
      faults.add({ match: { user: name, operation: 'list', times: 3 }, fault: { kind: 'status', status: 500 } });
      const lost = await gateways.run(one, 'enable', name);
      faults.clear();
      expect(lost).toMatchObject({ __typename: 'OutcomeUnknownError' });
      expect(await gateways.run(other, 'disable', name)).toMatchObject({ __typename: 'DisableSmsSignInSuccess' });
      await gateways.store.timePasses();
      await gateways.store.lagPasses();
      expect(await gateways.operation(one, lost.operationId)).toMatchObject({ state: 'UNKNOWN' });
    },
  );

  /** How many writes to a person came in while Graph had not answered another one. */
  function watchOverlaps(name: string): () => number {
    const { requests } = gateways.emulator;
    let overlaps = 0;
    type Recorded = (typeof requests)[number];
    const isWrite = ({ method, path }: Recorded) => method !== 'GET' && path.includes(gateways.idOf(name));
    const isOpenWrite = (request: Recorded) => isWrite(request) && !request.status;
    requests.push = (...records) => {
      if (records.some(isWrite)) {
        overlaps += requests.filter(isOpenWrite).length;
      }
      return Array.prototype.push.apply(requests, records);
    };
    return () => overlaps;
  }

  it.runIf(there)('row 421: writes to one person are in flight one at a time, and all are made', { meta }, async () => {
    const overlapping = watchOverlaps('worker-0031');
    gateways.emulator.faults.add({ match: { method: 'POST', user: 'worker-0031' }, fault: { kind: 'delay', ms: 100 } });
    const answers = await Promise.all(
      [0, 1, 2, 3].flatMap((turn) =>
        both.map((gateway) => gateways.run(gateway, turn % 2 === 0 ? 'enable' : 'disable', 'worker-0031')),
      ),
    );
    gateways.emulator.faults.clear();
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['EnableSmsSignInSuccess', 'DisableSmsSignInSuccess']),
    );
    expect(gateways.writesTo('worker-0031').length).toBe(8);
    expect(overlapping()).toBe(0);
  });
});
