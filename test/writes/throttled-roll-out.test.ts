// Row 191 of the fault matrix: the short form.
import { proveRollOut } from './throttled-roll-out.ts';

proveRollOut('row 191: sixty people at twenty writes per 2 s are applied by repeats under one key, none unknown', {
  people: 60,
  amount: 20,
  seconds: 2,
  mutationTimeoutMs: 2_500,
});
