import { describe, expect, it } from 'vitest';
import { type Answer, type Event, faultsOf } from './history.ts';

const asked = (at: number, args = 'a'): Event => ({ is: 'asked', at, key: 'k', args });
const answered = (at: number, answer: Answer, args = 'a'): Event => ({ is: 'answered', at, key: 'k', args, answer });
const applied = (at: number, epoch = at, args = 'a', key = 'k'): Event => {
  return { is: 'applied', at, key, args, person: 'p', epoch };
};
const last = (answer: Answer, args = 'a', key = 'k'): Event => ({ is: 'finally', key, args, answer });

describe('the checker of histories', () => {
  it.each([
    ['nothing', []],
    ['one write', [asked(1), applied(2), answered(3, 'applied'), last('applied')]],
    ['a refusal', [asked(1), answered(2, 'notApplied'), last('notApplied')]],
    ['a write whose asker died', [asked(1), applied(2), last('applied')]],
    ['an outcome that became known', [asked(1), applied(2), answered(3, 'unknown'), last('applied')]],
    [
      'a key with other arguments',
      [asked(1), asked(1, 'b'), applied(2), answered(3, 'reused', 'b'), last('applied'), last('reused', 'b')],
    ],
    ['two writes in order', [applied(1), applied(2, 2, 'a', 'l'), last('applied'), last('applied', 'a', 'l')]],
  ])('finds nothing wrong with %s', (_, history) => {
    expect(faultsOf(history)).toEqual([]);
  });

  it.each([
    ['a doubled write', [applied(1), applied(2), last('applied')], 'k: applied 2 times'],
    [
      'two answers',
      [applied(1), answered(2, 'applied'), answered(3, 'notApplied'), last('applied')],
      'k: answered differently',
    ],
    [
      'an answer that changed after a restart',
      [answered(1, 'notApplied'), applied(2), last('applied')],
      'k: answered differently',
    ],
    ['a success without a write', [answered(1, 'applied'), last('applied')], 'k: said to be applied, and was not'],
    [
      'a success before the write',
      [answered(1, 'applied'), applied(2), last('applied')],
      'k: said to be applied, and was not',
    ],
    [
      'a success with other arguments',
      [applied(1, 1, 'b'), answered(2, 'applied'), last('applied')],
      'k: said to be applied, and was not',
    ],
    [
      'a refusal although it was written',
      [answered(1, 'notApplied'), applied(2), last('notApplied')],
      'k: said not to be applied, and was',
    ],
    [
      'a key answered for two arguments',
      [answered(1, 'notApplied'), last('notApplied', 'b')],
      'k: answered for different arguments',
    ],
    [
      'a refusal of a key that nobody else used',
      [asked(1), answered(2, 'reused')],
      'k: refused for arguments that nobody else gave',
    ],
    ['a write that nobody knows of any more', [asked(1), applied(2), last('unknown')], 'k: lost'],
    ['an answer that is gone', [asked(1), answered(2, 'notApplied')], 'k: lost'],
    [
      'writes that overtook each other',
      [applied(1, 2), applied(2, 1, 'a', 'l'), last('applied'), last('applied', 'a', 'l')],
      'l: reached p after a later write',
    ],
  ] as const)('finds %s', (_, history, fault) => {
    expect(faultsOf(history)).toContain(fault);
  });
});
