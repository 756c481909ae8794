import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, faultWithoutAnswer, type Outcome } from '../../src/graph/fault.ts';
import type { ReadTransport } from '../../src/graph/read-transport.ts';
import type { GraphPath, GraphRead } from '../../src/graph/request.ts';
import { createStepQueues } from '../../src/graph/step-queues.ts';
import { draws } from '../support/proof.ts';

interface Post {
  readonly identity: string;
  readonly paths: readonly string[];
  answer(): void;
}

const never = new AbortController().signal;
const reads = (...names: readonly string[]): GraphRead[] =>
  names.map((name) => ({ method: 'GET', path: `/${name}` as GraphPath }));

/** Answers when told, with the identity that asked and the path it asked for. */
function startGraph(mayPost = (underWay: number) => underWay < 16) {
  const posts: Post[] = [];
  const queues = createStepQueues(mayPost);
  const ask = (identity: string, names: readonly string[], signal: AbortSignal = never) => {
    const direct =
      (lifetime: { readonly signal: AbortSignal }): ReadTransport =>
      (items) => {
        const { promise, resolve } = Promise.withResolvers<readonly Outcome<unknown>[]>();
        lifetime.signal.addEventListener('abort', () =>
          resolve(items.map(() => failed(faultWithoutAnswer('cancelled')))),
        );
        const paths = items.map(({ path }) => path);
        posts.push({
          identity,
          paths,
          answer: () => resolve(paths.map((path) => ({ ok: true, value: `${identity}${path}` }))),
        });
        return promise;
      };
    return queues.transport(identity, { signal, timeSignal: signal }, direct)(reads(...names), {});
  };
  return { posts, queues, ask };
}

const values = async (asked: Promise<readonly Outcome<unknown>[]>) =>
  (await asked).map((outcome) => (outcome.ok ? outcome.value : outcome.fault.source));

describe('StepQueue', () => {
  it('sends at once when idle, and merges what comes while a post is under way', async () => {
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
    void ask(
      'ada',
      Array.from({ length: 20 }, (_, index) => `${index}`),
    );
    await turn();
    expect(posts.map(({ paths }) => paths.length)).toEqual([1, 20]);
  });

  it('sends what it may not send now when a post comes back', async () => {
    const { posts, ask } = startGraph((underWay) => underWay === 0);
    const names = Array.from({ length: 60 }, (_, index) => `${index}`);
    const asked = [0, 20, 40].map((from) => ask('ada', names.slice(from, from + 20)));
    for (const sent of [1, 2, 3]) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(posts.length).toBe(sent);
      posts[sent - 1]?.answer();
    }
    expect(await values(Promise.all(asked).then((answers) => answers.flat()))).toEqual(
      names.map((name) => `ada/${name}`),
    );
  });

  it('gives nobody an answer from before a write', async () => {
    const { posts, queues, ask } = startGraph();
    const before = ask('ada', ['1']);
    await turn();
    queues.forget(['/1' as GraphPath]);
    const after = ask('ada', ['1']);
    posts[0]?.answer();
    expect(await values(before)).toEqual(['ada/1']);
    await turn();
    expect(posts.map(({ paths }) => paths)).toEqual([['/1'], ['/1']]);
    posts[1]?.answer();
    expect(await values(after)).toEqual(['ada/1']);
  });

  it('goes on for those who stay when the first caller leaves, and ends when all have left', async () => {
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

  it('never mixes identities, and answers every read once, whatever happens when', async () => {
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
        const { posts, queues, ask } = startGraph();
        const asked: { expected: string[]; answers: Promise<unknown[]> }[] = [];
        for (const one of steps) {
          if (one.kind === 'ask') {
            const expected = one.paths.map((name) => `${one.caller}/${name}`);
            asked.push({ expected, answers: values(ask(one.caller, one.paths)) });
          } else if (one.kind === 'answer') posts[one.index]?.answer();
          else if (one.kind === 'forget') queues.forget([`/${one.path}` as GraphPath]);
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
