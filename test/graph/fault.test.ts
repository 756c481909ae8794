import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultFromAnswer, retryAfterSeconds } from '../../src/graph/fault.ts';
import { draws } from '../support/proof.ts';

const now = Date.parse('2026-02-20T10:00:00Z');

describe('retryAfterSeconds', () => {
  it.each([
    ['10', 10],
    ['2.128', 2.128],
    ['0', 0],
    ['Fri, 20 Feb 2026 10:00:30 GMT', 30],
    ['Fri, 20 Feb 2026 09:59:30 GMT', null],
    ['-5', null],
    ['0x10', null],
    ['1e3', null],
    ['soon', null],
    ['', null],
    ['86400', 3600],
    [null, null],
  ])('reads %j as %j', (value, seconds) => expect(retryAfterSeconds(value, now)).toBe(seconds));

  it('never throws and never gives a negative wait', () => {
    fc.assert(
      fc.property(fc.string(), (value) => (retryAfterSeconds(value, now) ?? 0) >= 0),
      draws(100),
    );
  });
});

describe('faultFromAnswer', () => {
  const body = {
    error: {
      code: 'badRequest',
      message: 'The number +1 5555550100 is wrong',
      innerError: { 'request-id': '94fb3b52-452a-4535-a601-69e0a90e3aa2', date: '2022-08-18T06:00:12' },
    },
  };

  it('keeps code and request id, and lets a pattern match the message', () => {
    const fault = faultFromAnswer(400, { 'Retry-After': '3' }, body, now);
    expect(fault).toMatchObject({
      source: 'http',
      status: 400,
      code: 'badRequest',
      requestId: '94fb3b52-452a-4535-a601-69e0a90e3aa2',
      retryAfterSeconds: 3,
    });
    expect(fault.says(/is wrong/)).toBe(true);
  });

  it('contains no text of Graph that could be printed', () => {
    const fault = faultFromAnswer(400, {}, body, now);
    expect(JSON.stringify(fault) + inspect(fault, { depth: 10, showHidden: true })).not.toContain('5555550100');
  });

  it.each(['+1 5555550100', '<script>', '15555550100', 'ana@contoso.example', 'a'.repeat(200)])(
    'row 196: drops %j as a code',
    (code) => {
      expect(faultFromAnswer(500, {}, { error: { code } }, now).code).toBeNull();
    },
  );

  const guid = '94fb3b52-452a-4535-a601-69e0a90e3aa2';
  it.each([
    '+1 5555550100',
    '15555550100',
    'ana.costa',
    'ana@contoso.example',
    `${guid}0`,
    ` ${guid}`,
    guid.slice(1),
    '',
  ])('row 196: drops %j as a request id, in a header and in a body', (text) => {
    const inner = { error: { code: 'x', innerError: { 'request-id': text } } };
    expect(faultFromAnswer(500, { 'request-id': text }, inner, now).requestId).toBeNull();
    expect(faultFromAnswer(500, { 'request-id': guid }, inner, now).requestId).toBe(guid);
  });

  it('never throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.anything(), (any) => faultFromAnswer(500, {}, any, now).status === 500),
      draws(100),
    );
  });
});
