import { describe, expect, it } from 'vitest';
import { classOf, type FailureClass } from '../../src/graph/failure-class.ts';
import { failed, faultFromAnswer, faultWithoutAnswer, refusedByGuard, stillThrottled } from '../../src/graph/fault.ts';

const answered = (status: number, code?: string, headers = {}) =>
  failed(faultFromAnswer(status, headers, code === undefined ? '<html>' : { error: { code, message: '' } }, 0));

describe('classOf', () => {
  it.each<[string, Parameters<typeof classOf>[0], FailureClass]>([
    ['an answer', { ok: true, value: undefined }, 'APPLIED'],
    ['a refused connection', failed(faultWithoutAnswer('unreachable')), 'NOT_SENT'],
    ['no token', failed(faultWithoutAnswer('token', 400)), 'NOT_SENT'],
    ['a caller who left in time', failed(faultWithoutAnswer('cancelled')), 'NOT_SENT'],
    ['an open circuit', failed(refusedByGuard('circuit')), 'NOT_SENT'],
    ['a pause that is not over', failed(stillThrottled(3, true)), 'NOT_SENT'],
    ['a broken connection', failed(faultWithoutAnswer('unreachable', null, true)), 'AMBIGUOUS'],
    ['a deadline after departure', failed(faultWithoutAnswer('timeout', null, true)), 'AMBIGUOUS'],
    ['204 that cannot be read', failed(faultWithoutAnswer('protocol', 204)), 'PROTOCOL'],
    ['200 with a page', failed(faultWithoutAnswer('protocol', 200)), 'PROTOCOL'],
    ['a redirect', failed(faultWithoutAnswer('protocol', 302)), 'PROTOCOL'],
    ['a missing item of a batch', failed(faultWithoutAnswer('protocol')), 'PROTOCOL'],
    ['401', answered(401, 'InvalidAuthenticationToken'), 'AUTH'],
    ['429', answered(429, 'TooManyRequests'), 'THROTTLED'],
    ['429 without an envelope', answered(429), 'THROTTLED'],
    ['503 with Retry-After', answered(503, 'generalException', { 'retry-after': '5' }), 'THROTTLED'],
    ['503 that says it is not available', answered(503, 'serviceNotAvailable'), 'THROTTLED'],
    ['503 of somebody', answered(503), 'AMBIGUOUS'],
    ...[408, 500, 502, 504].map((status) => [String(status), answered(status, 'x'), 'AMBIGUOUS'] as never),
    ...[400, 403, 404, 405, 409, 410, 415, 422].map(
      (status) => [String(status), answered(status, 'badRequest'), 'REJECTED'] as never,
    ),
    ['403 without an envelope', answered(403), 'AMBIGUOUS'],
  ])('%s', (_case, outcome, expected) => {
    expect(classOf(outcome)).toBe(expected);
  });
});
