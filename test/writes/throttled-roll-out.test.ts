// Row 191 of the fault matrix: the short form.
import { describe } from 'vitest';
import { proveRollOut } from './throttled-roll-out.ts';

describe('row 191: three hundred people, where the tenant takes a hundred writes per 2 s', () => {
  proveRollOut({ people: 300, amount: 100, seconds: 2, mutationTimeoutMs: 2_500, maxRefused: 60 });
});
