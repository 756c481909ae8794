import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asGraphQLError, badUserInput, maskError } from '../../src/errors/mask.ts';
import { throttled } from '../../src/errors/members.ts';

function mask(error: GraphQLError) {
  const bugs: unknown[] = [];
  const masked = maskError((bug) => bugs.push(bug), 'request-1')(error.toJSON(), error);
  return { masked, bugs };
}

describe('maskError', () => {
  it('replaces a bug by a code and the request id, and hands the bug to the log', () => {
    const bug = new GraphQLError('Cannot read +1 5555550100', {
      path: ['me'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
    });
    const { masked, bugs } = mask(bug);
    expect(masked).toMatchObject({
      path: ['me'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(JSON.stringify(masked)).not.toMatch(/5555550100|at x/);
    expect(bugs).toEqual([bug]);
  });

  it('masks what has no code at all', () => {
    expect(mask(new GraphQLError('secret')).masked.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('passes on what was meant for the client, without its marks', () => {
    const { masked, bugs } = mask(asGraphQLError(throttled('graph-1', 3)));
    expect(masked.extensions).toEqual({
      code: 'THROTTLED',
      retryable: true,
      requestId: 'graph-1',
      retryAfterSeconds: 3,
    });
    expect(mask(badUserInput('ids', 'too many')).masked.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'ids' });
    expect(bugs).toEqual([]);
  });

  it('does not repeat the value of a variable that could not be read', () => {
    const error = new GraphQLError('Variable "$n" got invalid value "+1 5555550100"', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(JSON.stringify(mask(error).masked)).not.toContain('5555550100');
  });
});
