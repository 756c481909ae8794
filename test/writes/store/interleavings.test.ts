import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from '../../support/proof.ts';
import { faultsIn, plans } from './interleavings.ts';

describe('the write store below two replicas (rows 413, 432, 433)', () => {
  it('keeps every promise in whatever order the steps come', async () => {
    const property = fc.asyncProperty(plans, fc.scheduler(), async (plan, scheduler) => {
      expect(await faultsIn(plan, scheduler)).toEqual([]);
    });
    await fc.assert(property, { ...draws(150), endOnFailure: true });
  });
});
