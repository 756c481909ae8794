// Row 191 of the fault matrix: the short form.
import { describe } from 'vitest';
import { proveRollOut } from './throttled-roll-out.ts';

describe('row 191: sixty people, where the tenant takes twenty writes per 2 s', () => {
  proveRollOut({ people: 60, amount: 20, seconds: 2, mutationTimeoutMs: 2_500 });
});
