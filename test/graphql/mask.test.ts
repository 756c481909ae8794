import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { asGraphQLError, badUserInput } from '../../src/errors/graphql-error.ts';
import { throttled } from '../../src/errors/members.ts';
import { createErrorFormat, maskExecutionError, nameOf } from '../../src/graphql/mask.ts';

function logger() {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

function mask(error: GraphQLError) {
  const { log, lines } = logger();
  const masked = maskExecutionError(error, { requestId: 'request-1', log });
  return { masked, shown: masked.toJSON(), lines };
}

describe('maskExecutionError', () => {
  it('replaces a bug by a code and the request id, and logs it once under that id', () => {
    const bug = new GraphQLError('Cannot read +1 5555550100', {
      path: ['me'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
    });
    const { shown, lines } = mask(bug);
    expect(shown).toMatchObject({
      path: ['me'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(JSON.stringify(shown)).not.toMatch(/5555550100|at x/);
    expect(lines).toMatchObject([{ requestId: 'request-1', msg: 'internal error' }]);
  });

  it('masks an error without a code, and one whose code is not meant for the client', () => {
    for (const error of [new GraphQLError('secret'), new GraphQLError('secret', { extensions: { code: 'OTHER' } })]) {
      const { shown, lines } = mask(error);
      expect(shown.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(shown)).not.toContain('secret');
      expect(lines).toHaveLength(1);
    }
  });

  it('passes on errors that are meant for the client, without internal fields', () => {
    const { shown, lines } = mask(asGraphQLError(throttled('graph-1', 3)));
    expect(shown.extensions).toEqual({
      code: 'THROTTLED',
      openOperationId: null,
      retryable: true,
      requestId: 'request-1',
      graphRequestId: 'graph-1',
      retryAfterSeconds: 3,
    });
    expect(mask(badUserInput('ids', 'too many')).shown.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'ids' });
    expect(lines).toEqual([]);
  });

  it('is not masked again by Apollo Server', () => {
    const { log, lines } = logger();
    const { masked } = mask(new GraphQLError('secret'));
    expect(createErrorFormat(log)(masked.toJSON(), masked)).toEqual(masked.toJSON());
    expect(lines).toEqual([]);
  });
});

describe('createErrorFormat', () => {
  const format = (message: string, code?: string) => {
    const { log, lines } = logger();
    const error = new GraphQLError(message, { extensions: code === undefined ? {} : { code } });
    return { shown: createErrorFormat(log)(error.toJSON(), error), lines };
  };

  it('masks and logs an error without a code under an id that the client receives', () => {
    const { shown, lines } = format('secret');
    expect(shown.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: lines[0]?.['requestId'] });
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('repeats no text of a parser', () => {
    for (const code of ['GRAPHQL_PARSE_FAILED', 'OPERATION_RESOLUTION_FAILURE'])
      expect(format('found "+1 5555550100"', code).shown.message).not.toContain('5555550100');
  });

  it('truncates a message that a document made long', () => {
    const { shown } = format(`Cannot query field "${'x'.repeat(200_000)}"`, 'GRAPHQL_VALIDATION_FAILED');
    expect(shown.message.length).toBeLessThan(600);
  });
});

describe('nameOf', () => {
  it.each([
    ['text'],
    [null],
    [undefined],
    [17],
    [{ originalError: 'x' }],
    [Object.assign(new Error('a'), { stack: 1 })],
  ])('classifies %j without failing', (bug) => {
    expect(nameOf(bug)).toMatchObject({ name: expect.any(String) });
  });

  it('returns the class and location of the error inside a GraphQLError', () => {
    const original = new TypeError('secret');
    const named = nameOf(new GraphQLError('secret', { originalError: original }));
    expect(named.name).toBe('TypeError');
    expect(named.at).toMatch(/^at /);
    expect(JSON.stringify(named)).not.toContain('secret');
  });
});
