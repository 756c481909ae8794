// Row 92: a Graph that answers everybody with a refusal.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness | undefined;
beforeEach(() => {
  // Attempts follow each other without a pause.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await harness?.close();
});

const query = 'query ($id: ID!) { phones: phoneMethods(userId: $id) { __typename } }';

describe('a Graph that refuses everybody', () => {
  it.each([403, 404, 408, 418, 429])(
    'row 92: a Graph that always answers %i keeps being called, since it works',
    async (status) => {
      harness = await startHarness({ env: { BREAKER_MINIMUM_CALLS: '5' } });
      const { emulator } = harness;
      emulator.faults.add({ fault: { kind: 'garbage', status } });
      for (let asked = 0; asked < 12; asked++) {
        const id = emulator.tenant.named(`worker-${String(asked + 1).padStart(4, '0')}`)!.id;
        const { data } = await harness.run(query, { id }, { user: 'reader' });
        expect(data.phones.__typename).toMatch(/Error$/);
      }
      const before = emulator.requests.length;
      expect(before).toBe(status === 408 || status === 429 ? 36 : 12);
      emulator.faults.clear();
      const id = emulator.tenant.named('enable-ok')!.id;
      expect((await harness.run(query, { id }, { user: 'reader' })).data.phones.__typename).toBe('PhoneMethodList');
      expect(emulator.requests.length).toBe(before + 1);
    },
  );
});
