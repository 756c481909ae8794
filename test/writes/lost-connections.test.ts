// Rows 184 and 185 of the fault matrix: random faults with lost connections, lag and the tenant's own throttling, over both
// protocols, many people side by side. `MUTATIONS` says how many; 400 in `npm run proof`.

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { draws, scale } from '../support/proof.ts';
import { actions, anyStep, runUnder, settings } from './random-faults.ts';
import { useWrites } from './support.ts';

const mutations = Number(process.env['MUTATIONS'] ?? (scale === 1 ? 120 : 400));
// At the same time, for each action.
const lanes = 4;

describe.each([
  ['HTTP/1.1', 'row 184', 'false'],
  ['HTTP/2', 'row 185', 'true'],
])('mutations over %s, under random faults of every kind', (_protocol, row, http2) => {
  const writes = useWrites({
    emulator: { graphTlsPort: 0 },
    env: ({ graphTlsUrl = '' }) => ({ ...settings, GRAPH_BASE_URL: graphTlsUrl, GRAPH_HTTP2: http2 }),
  });

  it(`${row}: are applied at most once each, and every reported outcome is true`, async () => {
    const numRuns = Math.ceil(mutations / (2 * lanes * actions.length));
    const lane = (number: number, action: (typeof actions)[number]) => {
      const { seed } = draws(1);
      return fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 5 }), (steps) => runUnder(writes, action, steps)),
        { numRuns, ...(seed === undefined ? {} : { seed: seed + number }) },
      );
    };
    const all = actions.flatMap((action) => Array.from({ length: lanes }, (_, number) => lane(number, action)));
    const failed = (await Promise.allSettled(all)).find((run) => run.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  });
});
