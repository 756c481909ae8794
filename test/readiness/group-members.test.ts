// Groups read by their members say of each person what a question about the person says.

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';
import { type CheckAnswer, readinessOf } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const group = (number: number) => `33333333-0000-4000-9000-${String(number).padStart(12, '0')}`;
const people = Array.from(
  { length: 9 },
  (_, index) => `bbbbbbbb-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
);
let runs = 0;
const fresh = (scope?: string) => ({
  user: 'reader',
  claims: { jti: `members ${++runs}` },
  ...(scope === undefined ? {} : { scope }),
});

const byPolicy = (answers: readonly { checks: CheckAnswer[] }[]) =>
  answers.map(({ checks }) => checks.slice(4, 8).map(({ outcome, failure }) => `${outcome} ${failure}`));

function exclude(...groups: readonly string[]): void {
  harness.emulator.tenant.policy.excludeTargets = groups.map((id) => ({ targetType: 'group', id }));
}

const readsOf = (part: string) => {
  const { items, singles } = harness.calls();
  return [...items, ...singles].filter((url) => url.includes(part)).length;
};

describe('members of the policy’s groups', () => {
  it('say what a question for each person says, in any nesting of groups', async () => {
    const member = fc.constantFrom(...people, group(0), group(1), group(2));
    const nesting = fc.array(fc.array(member, { maxLength: 5 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(nesting, async (groups) => {
        harness.emulator.reset();
        for (const [index, members] of groups.entries())
          harness.emulator.tenant.groups.set(group(index), new Set(members));
        exclude(group(0));
        const listed = await readinessOf(harness, people, fresh());
        expect(readsOf('/transitiveMembers/')).toBe(1);
        // Without the right to lists each person is asked for.
        harness.emulator.requests.length = 0;
        const asked = await readinessOf(harness, people, fresh('PhoneMethods.Read Policy.Read'));
        expect([readsOf('/transitiveMembers/'), readsOf('/checkMemberGroups')]).toEqual([0, 9]);
        expect(byPolicy(listed)).toEqual(byPolicy(asked));
      }),
      draws(15),
    );
  });

  it('are read page by page', async () => {
    const many = Array.from(
      { length: 1_000 },
      (_, index) => `bbbbbbbb-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    );
    harness.emulator.tenant.groups.set(group(0), new Set(many));
    exclude(group(0));
    const answers = await readinessOf(harness, many.slice(981), fresh());
    expect(byPolicy(answers).every(([, excluded]) => excluded === 'BLOCKS null')).toBe(true);
    expect([readsOf('/transitiveMembers/'), readsOf('/checkMemberGroups')]).toEqual([2, 0]);
  });

  it.each<[string, () => void]>([
    ['are hidden from the caller', () => (harness.emulator.tenant.options.hiddenMembership = [group(0)])],
    [
      'are refused',
      () =>
        harness.emulator.faults.add({ match: { operation: 'listMembers' }, fault: { kind: 'status', status: 403 } }),
    ],
    [
      'are fewer than their count',
      () =>
        harness.emulator.faults.add({
          match: { operation: 'listMembers' },
          fault: { kind: 'status', status: 200, body: { '@odata.count': 2, value: [{ id: people[0] }] } },
        }),
    ],
    [
      'are no list',
      () =>
        harness.emulator.faults.add({
          match: { operation: 'listMembers' },
          fault: { kind: 'status', status: 200, body: { value: 'x' } },
        }),
    ],
  ])('are not believed where they %s: each person is asked for (row 333)', async (_title, arrange) => {
    harness.emulator.tenant.groups.set(group(0), new Set([people[3] as string]));
    exclude(group(0));
    arrange();
    const answers = await readinessOf(harness, people, fresh());
    expect(byPolicy(answers).map(([, excluded]) => excluded)).toEqual(
      people.map((_, index) => (index === 3 ? 'BLOCKS null' : 'PASSES null')),
    );
    expect([readsOf('/transitiveMembers/'), readsOf('/checkMemberGroups')]).toEqual([1, 9]);
  });
});
