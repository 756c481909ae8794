import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchCount, pack, unpack } from '../../src/graph/batch.ts';
import { parseObjectId } from '../../src/graph/ids.ts';
import { type GraphRead, path } from '../../src/graph/request.ts';
import { draws } from '../support/proof.ts';

const upToTwenty = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 }).map((ids) => ids.map(toRead));

function toRead(id: string): GraphRead {
  const parsed = parseObjectId(id);
  if (parsed === null) throw new Error('a UUID is an object id');
  return { method: 'GET', path: path`/users/${parsed}` };
}

describe('packing', () => {
  it('packs every read once, in order, each with a unique id', () => {
    fc.assert(
      fc.property(upToTwenty, (all) => {
        const { requests } = pack(all);
        expect(requests.map(({ url }) => url)).toEqual(all.map((read) => read.path));
        expect(new Set(requests.map(({ id }) => id.toLowerCase())).size).toBe(requests.length);
      }),
      draws(100),
    );
  });

  it('packs a POST with its body and the header that Graph requires', () => {
    const question = {
      ...toRead('00000000-0000-4000-8000-000000000001'),
      method: 'POST',
      body: { ids: ['1'] },
    } as const;
    expect(pack([question]).requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: { ids: ['1'] },
      }),
    ]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [1_000, 50],
  ])('%i requests need %i batches', (requests, batches) => {
    expect(batchCount(requests)).toBe(batches);
  });

  it('refuses to pack more requests than Graph accepts', () => {
    expect(() =>
      pack(
        Array.from({ length: 21 }, (_, index) => toRead(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)),
      ),
    ).toThrow();
  });
});

/** An answer of Graph's in which item n holds the body { owner: n }, then mangled. */
const mangled = fc.integer({ min: 1, max: 20 }).chain((count) => {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    status: 200,
    headers: {},
    body: { owner: index + 1 },
  }));
  const strange = fc.constantFrom<unknown>(
    null,
    7,
    'x',
    {},
    { id: 1, status: 200 },
    { id: '99', status: 200, body: { owner: 99 } },
  );
  return fc.record({
    count: fc.constant(count),
    items: fc.shuffledSubarray(items),
    doubled: fc.subarray(items),
    strange: fc.array(strange, { maxLength: 3 }),
  });
});

describe('unpacking', () => {
  it('never assigns a body to another item, whatever the order, duplicates and omissions', () => {
    fc.assert(
      fc.property(mangled, ({ count, items, doubled, strange }) => {
        const outcomes = unpack(Array(count).fill([200]), { responses: [...strange, ...items, ...doubled] }, 0);
        expect(outcomes.length).toBe(count);
        outcomes.forEach((outcome, index) => {
          const id = String(index + 1);
          const answers = [...items, ...doubled].filter((item) => item.id === id).length;
          if (answers === 1) expect(outcome).toEqual({ ok: true, value: { owner: index + 1 } });
          else expect(outcome).toMatchObject({ ok: false, fault: { source: 'protocol' } });
        });
      }),
      draws(100),
    );
  });

  it.each([undefined, null, 'html', [], {}, { responses: null }, { responses: {} }])(
    'returns a fault for each item of the response %j',
    (body) => {
      expect(unpack([[200], [200]], body, 0)).toMatchObject([{ ok: false }, { ok: false }]);
    },
  );

  it('isolates the faults of items from each other', () => {
    const responses = [
      {
        id: '2',
        status: 429,
        headers: { 'retry-after': '2.5' },
        body: { error: { code: 'TooManyRequests', message: 'x' } },
      },
      { id: '1', status: 204, body: null },
      { id: '3', status: 302, headers: { Location: 'https://elsewhere.example' } },
    ];
    expect(unpack([[204], [200], [200]], { responses }, 0)).toMatchObject([
      { ok: true, value: null },
      { ok: false, fault: { status: 429, retryAfterSeconds: 2.5, code: 'TooManyRequests' } },
      { ok: false, fault: { source: 'protocol', status: 302 } },
    ]);
  });
});
