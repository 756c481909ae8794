import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ env: { GRAPH_BETA: 'true' } });
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

interface Recipe {
  readonly guide: string;
  readonly user: string;
  readonly members: string[];
  readonly document: string;
}

const fence = /(?:<!-- run as (?<user>[\w-]+): (?<members>[\w ]+) -->\n)?```graphql\n(?<document>[\s\S]*?)```/g;

const recipes: Recipe[] = globSync('docs/guides/*.md').flatMap((guide) =>
  [...readFileSync(guide, 'utf8').matchAll(fence)].map(({ groups = {} }) => ({
    guide,
    user: groups['user'] ?? '',
    members: (groups['members'] ?? '').split(' ').sort(),
    document: groups['document'] ?? '',
  })),
);

describe('the recipes of the guides', () => {
  it('all declare their caller and their result', () => {
    expect(recipes.length).toBeGreaterThan(8);
    expect(recipes.filter(({ user }) => user === '')).toEqual([]);
  });

  it.each(recipes)('$guide: $members', async ({ user, members, document }) => {
    const answer = await harness.run(document, {}, { user });
    expect(answer.errors).toBeUndefined();
    expect([...new Set(typenames(answer.data))].sort()).toEqual(members);
  });
});

function typenames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typenames);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '__typename' ? [String(inner)] : typenames(inner)));
}
