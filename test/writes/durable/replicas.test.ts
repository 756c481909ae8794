// Rows 420 and 421 of the fault matrix: two gateways on one store, asked at the same time.

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
    both = await Promise.all([gateways.start(unhurried), gateways.start(unhurried)]);
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
