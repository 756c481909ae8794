// How long the long forms of tests are. `npm test` runs the short forms, `npm run proof` more of everything; the draws of
// each are the same each time, and other ones with `SEED`.

const isProof = process.env['PROOF'] === '1';

/** How many times as much a proof does. */
export const scale = isProof ? 10 : 1;

/** Parameters for `fc.assert`. A failure says its seed, which `SEED` repeats. */
export function draws(count: number): { numRuns: number; seed: number } {
  const seed = Number(process.env['SEED'] ?? (isProof ? 2 : 1));
  return { numRuns: count * scale, seed };
}
