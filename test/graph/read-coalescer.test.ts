import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, faultWithoutAnswer, type Outcome, refusedByGuard } from '../../src/graph/fault.ts';
import { createBulkheads } from '../../src/graph/guards/bulkhead.ts';
import type { PostReads } from '../../src/graph/post-reads.ts';
import { createReadCoalescers } from '../../src/graph/read-coalescers.ts';
import type { GraphPath, GraphRead } from '../../src/graph/request.ts';
import { draws } from '../support/proof.ts';

interface Post {
  readonly identity: string;
  readonly paths: readonly string[];
  answer(): void;
}

const never = new AbortController().signal;
const reads = (...names: readonly string[]): GraphRead[] =>
  names.map((name) => ({ method: 'GET', path: `/${name}` as GraphPath }));
const names = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `${from + index}`);

/** Answers on request, with the identity and the path of each read. Of each identity `perOwner` posts may be in flight. */
function startGraph(perOwner = 16) {
  const posts: Post[] = [];
  const coalescers = createReadCoalescers();
  const bulkheads = createBulkheads({ limit: 48, perOwner });
  const ask = (identity: string, paths: readonly string[], signal: AbortSignal = never) => {
    const postWithin =
      (lifetime: { readonly signal: AbortSignal }): PostReads =>
      async (take) => {
        const leave = await bulkheads.of(identity).enter(lifetime.signal);
        const items = take();
        if (leave === null) return items.map(() => failed(refusedByGuard('bulkhead')));
        if (items.length > 0) await sendPost(identity, items, lifetime.signal);
        leave();
        return items.map(
          ({ path }): Outcome<unknown> =>
            lifetime.signal.aborted
              ? failed(faultWithoutAnswer('cancelled'))
              : { ok: true, value: `${identity}${path}` },
        );
      };
    return coalescers.read(identity, reads(...paths), { signal, postWithin });
  };
  const sendPost = (identity: string, items: readonly GraphRead[], signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
      posts.push({ identity, paths: items.map(({ path }) => path), answer: resolve });
    });
  return { posts, coalescers, ask, waiting: () => bulkheads.load().waiting };
}

const values = async (asked: Promise<readonly Outcome<unknown>[]>) =>
  (await asked).map((outcome) => (outcome.ok ? outcome.value : outcome.fault.source));

describe('ReadCoalescer', () => {
  it('sends immediately when idle, and merges reads that arrive while a batch is in flight', async () => {
    const { posts, ask } = startGraph();
    const first = ask('ada', ['1', '2']);
    await turn();
    const others = [ask('ada', ['3']), ask('ada', ['2', '4'])];
    expect(posts.map(({ paths }) => paths)).toEqual([['/1', '/2']]);
    posts[0]?.answer();
    await first;
    await turn();
    expect(posts[1]?.paths).toEqual(['/3', '/4']);
    posts[1]?.answer();
    expect(await values(Promise.all(others).then((answers) => answers.flat()))).toEqual(['ada/3', 'ada/2', 'ada/4']);
  });

  it('sends a full batch without waiting', async () => {
    const { posts, ask } = startGraph();
    void ask('ada', ['first']);
    await turn();
    void ask('ada', names(20));
    await turn();
    expect(posts.map(({ paths }) => paths.length)).toEqual([1, 20]);
  });

  it('sends a read after a short delay if no other joins it while a batch is in flight', async () => {
    const { posts, ask } = startGraph();
    void ask('ada', ['1']);
    await turn();
    void ask('ada', ['2']);
    await expect.poll(() => posts.map(({ paths }) => paths)).toEqual([['/1'], ['/2']]);
  });

  it('splits many reads into batches of twenty, in order', async () => {
    const { posts, ask } = startGraph(1);
    const asked = ask('ada', names(45));
    for (const sent of [1, 2, 3]) {
      await expect.poll(() => posts.length).toBe(sent);
      posts[sent - 1]?.answer();
    }
    expect(posts.map(({ paths }) => paths.length)).toEqual([20, 20, 5]);
    expect(await values(asked)).toEqual(names(45).map((name) => `ada/${name}`));
  });

  it('adds reads that arrive while a batch waits for its slot to that batch', async () => {
    const { posts, ask, waiting } = startGraph(1);
    const first = ask('ada', ['first']);
    await turn();
    const twenty = ask('ada', names(20));
    await turn();
    const more = names(15, 20).map((name) => ask('ada', [name]));
    await expect.poll(waiting).toBe(2);
    const last = names(5, 35).map((name) => ask('ada', [name]));
    await turn();
    expect(waiting()).toBe(2);
    for (const sent of [1, 2, 3]) {
      await expect.poll(() => posts.length).toBe(sent);
      posts[sent - 1]?.answer();
    }
    await Promise.all([first, twenty, ...more, ...last]);
    expect(posts.map(({ paths }) => paths.length)).toEqual([1, 20, 20]);
  });

  it("sends a caller's single read before the thousands that others requested earlier", async () => {
    const { posts, ask } = startGraph();
    for (const identity of ['ada', 'bob', 'eve']) void ask(identity, names(1000));
    await turn();
    expect(posts.length).toBe(48);
    void ask('kim', ['1']);
    // One of each, then a second one of the first: sixteen posts of each are in flight.
    for (const answered of [0, 16, 32, 1]) {
      posts[answered]?.answer();
      await turn();
    }
    expect(posts.slice(48).map(({ identity }) => identity)).toEqual(['ada', 'bob', 'eve', 'kim']);
  });

  it('rejects reads whose callers all left while they waited, and sends none of them', async () => {
    const { posts, ask, waiting } = startGraph(1);
    void ask('ada', ['first']);
    await turn();
    const leaving = new AbortController();
    const left = ask('ada', names(20), leaving.signal);
    await turn();
    expect(waiting()).toBe(1);
    leaving.abort(new DOMException('', 'AbortError'));
    expect(waiting()).toBe(0);
    const staying = ask('ada', ['last']);
    expect(new Set(await values(left))).toEqual(new Set(['cancelled']));
    posts[0]?.answer();
    await expect.poll(() => posts.map(({ paths }) => paths)).toEqual([['/first'], ['/last']]);
    posts[1]?.answer();
    expect(await values(staying)).toEqual(['ada/last']);
  });

  it('never serves a read from a request that was sent before a write', async () => {
    const { posts, coalescers, ask } = startGraph();
    const before = ask('ada', ['1']);
    await turn();
    coalescers.forget(['/1' as GraphPath]);
    const after = ask('ada', ['1']);
    posts[0]?.answer();
    expect(await values(before)).toEqual(['ada/1']);
    await turn();
    expect(posts.map(({ paths }) => paths)).toEqual([['/1'], ['/1']]);
    posts[1]?.answer();
    expect(await values(after)).toEqual(['ada/1']);
  });

  it('continues for the remaining callers when the first one disconnects, and ends when all have', async () => {
    const { posts, ask } = startGraph();
    const [first, second] = [new AbortController(), new AbortController()];
    const leaving = ask('ada', ['1'], first.signal);
    const staying = ask('ada', ['1'], second.signal);
    await turn();
    first.abort(new DOMException('', 'TimeoutError'));
    expect(await values(leaving)).toEqual(['timeout']);
    posts[0]?.answer();
    expect(await values(staying)).toEqual(['ada/1']);

    const alone = ask('ada', ['2'], second.signal);
    await turn();
    second.abort(new DOMException('', 'AbortError'));
    expect(await values(alone)).toEqual(['cancelled']);
    await turn();
    void ask('ada', ['2']);
    await turn();
    expect(posts.length).toBe(3);
  });

  it('never mixes identities, and completes every read, in any interleaving', async () => {
    const caller = fc.constantFrom('ada', 'bob', 'eve');
    const path = fc.integer({ min: 1, max: 30 }).map(String);
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('ask' as const),
        caller,
        paths: fc.uniqueArray(path, { minLength: 1, maxLength: 20 }),
      }),
      fc.record({ kind: fc.constant('answer' as const), index: fc.nat(30) }),
      fc.record({ kind: fc.constant('forget' as const), path }),
      fc.record({ kind: fc.constant('turn' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { posts, coalescers, ask } = startGraph();
        const asked: { expected: string[]; answers: Promise<unknown[]> }[] = [];
        for (const one of steps) {
          if (one.kind === 'ask') {
            const expected = one.paths.map((name) => `${one.caller}/${name}`);
            asked.push({ expected, answers: values(ask(one.caller, one.paths)) });
          } else if (one.kind === 'answer') posts[one.index]?.answer();
          else if (one.kind === 'forget') coalescers.forget([`/${one.path}` as GraphPath]);
          else await turn();
        }
        const all = Promise.all(asked.map(({ answers }) => answers));
        let done = false;
        void all.then(() => {
          done = true;
        });
        while (!done) {
          for (const post of posts) post.answer();
          await turn();
        }
        expect(await all).toEqual(asked.map(({ expected }) => expected));
        expect(posts.every(({ paths }) => paths.length >= 1 && paths.length <= 20)).toBe(true);
        const sent = posts.reduce((sum, { paths }) => sum + paths.length, 0);
        expect(sent).toBeLessThanOrEqual(asked.reduce((sum, { expected }) => sum + expected.length, 0));
      }),
      draws(100),
    );
  });
});
