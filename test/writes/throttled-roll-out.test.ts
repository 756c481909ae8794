// Row 191 of the fault matrix: the short form.
import { describe } from 'vitest';
import { proveRollOut } from './throttled-roll-out.ts';

describe('row 191: two hundred people, where the tenant takes sixty writes per 4 s', () => {
  proveRollOut({ people: 200, amount: 60, seconds: 4, mutationTimeoutMs: 5_000, maxRefused: 60 });
});
