import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsIn, plans } from './interleavings.ts';

const numRuns = Number(process.env['PROOF_RUNS'] ?? 150);

describe('the write store below two replicas (rows 413, 432, 433)', () => {
  it('keeps every promise in whatever order the steps come', async () => {
    const property = fc.asyncProperty(plans, fc.scheduler(), async (plan, scheduler) => {
      expect(await faultsIn(plan, scheduler)).toEqual([]);
    });
    await fc.assert(property, { numRuns, seed: Number(process.env['SEED'] ?? 1) });
  });
});
