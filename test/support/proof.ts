// How long the long forms of tests are. `npm test` runs the short forms, with draws that are the same each time;
// `npm run proof` runs them with more of everything and other draws each time.

const isProof = process.env['PROOF'] === '1';

/** How many times as much a proof does. */
export const scale = isProof ? 10 : 1;

/** Parameters for `fc.assert`. A failure says its seed, which `SEED` repeats. */
export function draws(count: number): { numRuns: number; seed?: number } {
  const seed = process.env['SEED'] ?? (isProof ? undefined : '1');
  return { numRuns: count * scale, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
