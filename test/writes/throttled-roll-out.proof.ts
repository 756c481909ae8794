// The long form, with the limit that the field reports.
import { describe } from 'vitest';
import { proveRollOut } from './throttled-roll-out.ts';

describe('a thousand people, where the tenant takes 300 writes per 10 s', () => {
  proveRollOut({ people: 1_000, amount: 300, seconds: 10, mutationTimeoutMs: 15_000 });
});
