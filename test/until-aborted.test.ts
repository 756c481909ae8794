import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { slept, untilAborted } from '../src/until-aborted.ts';

const never = new Promise<string>(() => {});

it('returns the result of the work', async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(signal, Promise.resolve('done'), 'late')).toBe('done');
  await expect(untilAborted(signal, Promise.reject(new Error('bug')), 'late')).rejects.toThrow('bug');
});

it('returns the fallback as soon as the signal aborts, and handles a later rejection', async () => {
  const leaving = new AbortController();
  const waiting = untilAborted(leaving.signal, never, 'late');
  leaving.abort();
  expect(await waiting).toBe('late');
  // A rejection that nobody hears would end the process, and this test.
  expect(await untilAborted(leaving.signal, Promise.reject(new Error('too late to matter')), 'late')).toBe('late');
});

// A signal searches all its listeners before it adds one: a thousand writes of one request would search half a million.
it('adds one listener for all that wait for one signal, and each of them ends by itself', async () => {
  const leaving = new AbortController();
  const { promise, resolve } = Promise.withResolvers<string>();
  const ended = Array.from({ length: 100 }, () => untilAborted(leaving.signal, promise, 'late'));
  const late = Array.from({ length: 100 }, () => untilAborted(leaving.signal, never, 'late'));
  const asleep = Array.from({ length: 100 }, () => slept(3_600_000, leaving.signal));
  expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(1);
  resolve('done');
  expect(new Set(await Promise.all(ended))).toEqual(new Set(['done']));
  leaving.abort();
  expect(new Set(await Promise.all(late))).toEqual(new Set(['late']));
  expect(new Set(await Promise.all(asleep))).toEqual(new Set([false]));
  expect(await slept(3_600_000, leaving.signal)).toBe(false);
  expect(await slept(1, new AbortController().signal)).toBe(true);
});
