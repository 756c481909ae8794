import { expect, it } from 'vitest';
import { untilAborted } from '../src/until-aborted.ts';

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
