import { describe, expect, it } from 'vitest';
import { outcomeOfSuccess } from '../../src/graph/success.ts';

const list = { value: [] };
const error = { error: { code: 'accessDenied', message: '' } };

describe('a response below 400', () => {
  it('is a success with a documented status and no error in its body', () => {
    expect(outcomeOfSuccess(200, {}, list, [200])).toEqual({ ok: true, value: list });
  });

  it.each([
    ['an error in its body', 200, error],
    ['an error beside what was asked for', 200, { ...list, ...error }],
    ['a status that Graph does not document for the request', 202, list],
  ])('proves nothing with %s', (_case, status, body) => {
    expect(outcomeOfSuccess(status, {}, body, [200])).toMatchObject({
      ok: false,
      fault: { source: 'protocol', sent: true, executed: 'unknown' },
    });
  });
});
