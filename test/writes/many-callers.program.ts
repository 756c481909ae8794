// 100,000 callers, each with a key and a person of its own, through everything that keeps state by its owner: the whole
// write pipeline on a store and an audit log in files, guards, names and refusals. Prints the heap's size on the way.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { fileSink } from '../../src/audit/file-sink.ts';
import { openTrail } from '../../src/audit/trail.ts';
import { startDeadline } from '../../src/graph/deadline.ts';
import { faultFromAnswer } from '../../src/graph/fault.ts';
import { createGuards } from '../../src/graph/guards/guards.ts';
import type { MethodId, ObjectId, UserPrincipalName } from '../../src/graph/ids.ts';
import type { Caller } from '../../src/identity/caller.ts';
import { createRefusedExchanges } from '../../src/identity/refused-exchanges.ts';
import { createCounters } from '../../src/policy/rates/counters.ts';
import { createObjectIdCaches } from '../../src/users/directory.ts';
import { audited } from '../../src/writes/audit.ts';
import { createIdempotency } from '../../src/writes/idempotency.ts';
import { createLedger } from '../../src/writes/ledger.ts';
import { order } from '../../src/writes/order.ts';
import { createOtherWrites } from '../../src/writes/other-writes.ts';
import { writePipeline } from '../../src/writes/pipeline.ts';
import { countWrites, numberInUseRates, targetRates } from '../../src/writes/rates.ts';
import { runWrite } from '../../src/writes/run-write.ts';
import { createSendPermits } from '../../src/writes/send-permits.ts';
import { openWriteStore } from '../../src/writes/store/open.ts';
import { defaultTimes } from '../../src/writes/store/sql-store.ts';
import type { WriteContext } from '../../src/writes/write.ts';

const callers = Number(process.argv[2]);
const atATime = 500;
const tenantId = '11111111-0000-4000-8000-000000000001';
const folder = mkdtempSync(join(tmpdir(), 'many-callers-'));
const log = pino({ level: 'silent' });
// Hours: a process that is kept waiting must not lose its lease.
const times = { ...defaultTimes, leaseMs: 3_600_000, sendWindowMs: 3_600_000 };
const store = await openWriteStore(
  {
    storeFile: join(folder, 'writes.sqlite'),
    databaseUrl: null,
    gatewaySecret: 'the secret of a proof, long enough for one',
  },
  { times },
);
const counters = createCounters(
  {
    readsPerMinute: 3_000,
    writesPerMinute: 1_000,
    writesPerTarget: 10,
    targetsPerHour: 2_000,
    notUniquePerHour: 30,
    numberSearchesPerHour: 20,
    reportsPerTenSeconds: 5,
  },
  null,
);
const sendPermits = createSendPermits(store);
const idempotency = createIdempotency(
  createLedger({
    store,
    sendPermits,
    otherWrites: createOtherWrites(store, 30_000),
    maxReadLagMs: 30_000,
    probeFor: () => null,
  }),
);
const writeRules = writePipeline({
  counted: countWrites(counters),
  reach: (_write, _context, next) => next(),
  idempotency: idempotency.middleware,
  targetRates: targetRates(counters),
  order: order(),
  numberInUseRates: numberInUseRates(counters, () => false),
  audit: audited(openTrail(await fileSink(join(folder, 'audit.jsonl')))),
});
const guards = createGuards({ breakerMinimumCalls: 20, retryFloor: 10, maxInFlight: 200 });
const namesOf = createObjectIdCaches();
const refusals = createRefusedExchanges(30_000);
const throttled = faultFromAnswer(
  429,
  { 'retry-after': '600' },
  { error: { code: 'TooManyRequests', message: '' } },
  0,
);

async function one(): Promise<void> {
  const [objectId, person] = [randomUUID(), randomUUID() as string as ObjectId];
  const owner = `${tenantId} ${objectId} ${tenantId}`;
  const names = { tenantId, objectId, clientId: tenantId, principal: owner, pseudonym: objectId };
  const caller = { ...names, kind: 'delegated' } as Caller;
  const deadline = startDeadline(3_600_000);
  const context = {
    caller,
    deadline,
    log,
    requestId: objectId,
    writeRules,
    sent: new Map(),
  } as unknown as WriteContext;
  const described = {
    action: 'updatePhoneMethod',
    target: { id: person },
    resource: 'phoneMethods',
    methodId: tenantId as string as MethodId,
    idempotencyKey: `key of ${objectId}`,
    choosesNumber: true,
    replay: () => null,
  };
  const result = await runWrite(context, described, async (write) => {
    const [refusal] = await sendPermits.permit([write.operationId]);
    if (refusal !== null) throw new Error('not sent');
    write.progress.execution = 'applied';
    return { __typename: 'UpdatePhoneMethodSuccess', smsSignInWarning: 'PHONE_NUMBER_NOT_UNIQUE', reconciled: false };
  });
  if (result.__typename !== 'UpdatePhoneMethodSuccess') throw new Error(result.__typename);
  deadline.finish();
  const own = guards.of({ tenantId, caller: owner });
  const report = own.read.breaker.admit();
  if (typeof report === 'function') report('success');
  own.read.gate.observe(`/users/${person}/authentication/phoneMethods`, throttled);
  own.budget.earn(1);
  guards.tokenOf(owner).breaker.admit()?.('success');
  namesOf(owner).set(`${objectId}@contoso.example` as UserPrincipalName, person);
  refusals.keep(owner, objectId, { reason: 'signIn' } as never);
}

const heapMiB: number[] = [];
for (let done = 0; done < callers; done += atATime) {
  await Promise.all(Array.from({ length: atATime }, one));
  if ((done + atATime) % (callers / 4) !== 0) continue;
  globalThis.gc?.();
  heapMiB.push(Math.round(process.memoryUsage().heapUsed / 2 ** 20));
}
await store.close();
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify({ callers, heapMiB }), () => process.exit(0));
