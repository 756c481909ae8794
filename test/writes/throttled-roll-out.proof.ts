// The long form, with the limit that the field reports at five times its pace. How few are refused depends on how busy the
// machine is: `npm run bench` measures it, and here it is only bounded.
import { describe } from 'vitest';
import { proveRollOut } from './throttled-roll-out.ts';

describe('five thousand people, where the tenant takes 1,500 writes per 10 s', () => {
  proveRollOut({ people: 5_000, amount: 1_500, seconds: 10, mutationTimeoutMs: 15_000, maxRefused: 500 });
});
