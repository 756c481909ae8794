// The write pipeline, and the state that it keeps between writes.

import type { Config } from '../config/index.ts';
import { probeFor } from '../methods/index.ts';
import { revealsNumberInUse } from '../methods/phone/refusals.ts';
import { audited } from '../writes/audit.ts';
import { beginBulk, followBulk } from '../writes/bulk-progress.ts';
import { createIdempotency, type OnClaim } from '../writes/idempotency.ts';
import { createLedger } from '../writes/ledger.ts';
import { createOperations } from '../writes/operations.ts';
import { order } from '../writes/order.ts';
import { createOtherWrites } from '../writes/other-writes.ts';
import { writePipeline } from '../writes/pipeline.ts';
import { countNumberInUse, countWrites, numberInUseRates, targetRates } from '../writes/rates.ts';
import { checkReach } from '../writes/reach.ts';
import { createSendPermits } from '../writes/send-permits.ts';
import type { Safety } from './safety.ts';

export function createWrites(config: Config, { store, counters, trail }: Safety, onClaim: OnClaim) {
  const sendPermits = createSendPermits(store);
  const { maxReadLagMs } = config;
  const otherWrites = createOtherWrites(store, maxReadLagMs);
  const ledger = createLedger({ store, sendPermits, otherWrites, maxReadLagMs, probeFor });
  const operations = createOperations(ledger);
  const idempotency = createIdempotency(ledger, onClaim);
  const writeRules = writePipeline({
    counted: countWrites(counters),
    reach: checkReach,
    idempotency: idempotency.middleware,
    targetRates: targetRates(counters),
    order: order(),
    numberInUseRates: numberInUseRates(counters, revealsNumberInUse),
    audit: audited(trail),
  });
  const parts = {
    sendPermits,
    writeRules,
    operations,
    otherWrites,
    countNumberInUse: countNumberInUse(counters),
    claimKey: idempotency.claim,
    beginBulk: beginBulk(store),
    followBulk: followBulk(store),
  };
  return { parts, idle: idempotency.idle };
}
