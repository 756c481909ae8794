// Row 176 of the fault matrix: whose idempotency keys give way when there are too many.

import { expect, it } from 'vitest';
import { createKeyStore } from '../../src/writes/key-store.ts';

const bounds = { perOwner: 10, inAll: 20, lifetimeMs: 1_000 };

it('row 176: refuses an owner more keys than one may have, and forgets none of them', () => {
  const keys = createKeyStore<string>(bounds);
  for (let key = 0; key < 10; key++) expect(keys.add('a', String(key), 'x')).toBe(true);
  expect(keys.add('a', '10', 'x')).toBe(false);
  expect(keys.get('a', '0')).toBe('x');
  expect(keys.add('b', '0', 'y')).toBe(true);
});

it('row 176: takes room for a new owner from the one with the most keys', () => {
  const keys = createKeyStore<string>(bounds);
  for (let key = 0; key < 10; key++) keys.add('a', String(key), 'x');
  for (let key = 0; key < 6; key++) keys.add('b', String(key), 'x');
  for (let key = 0; key < 4; key++) keys.add('c', String(key), 'x');
  expect(keys.add('d', '0', 'x')).toBe(true);
  const held = (owner: string) => Array.from({ length: 10 }, (_, key) => keys.get(owner, String(key))).filter(Boolean);
  expect([held('a').length, held('b').length, held('c').length]).toEqual([9, 6, 4]);
});

it('forgets keys when their time is up, and one that is no longer the same only then', () => {
  let now = 0;
  const keys = createKeyStore<string>(bounds, () => now);
  keys.add('a', '0', 'x');
  keys.remove('a', '0', 'other');
  expect(keys.get('a', '0')).toBe('x');
  now = 1_000;
  expect(keys.get('a', '0')).toBeUndefined();
  for (let key = 1; key <= 10; key++) expect(keys.add('a', String(key), 'x')).toBe(true);
});
