// The long form, with the limit that the field reports.
import { proveRollOut } from './throttled-roll-out.ts';

proveRollOut('a thousand people at 300 writes per 10 s are applied by repeats under one key, none unknown', {
  people: 1_000,
  amount: 300,
  seconds: 10,
  mutationTimeoutMs: 15_000,
});
