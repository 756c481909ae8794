import { describe, expect, it } from 'vitest';
import type { Access } from '../../src/errors/access.ts';
import { fromFault } from '../../src/errors/from-fault.ts';
import { type Fault, faultFromAnswer, faultWithoutAnswer } from '../../src/graph/fault.ts';

const access: Access = { delegated: ['Delegated.Least'], application: ['Application.Least'], roles: ['Some Role'] };
const person = { kind: 'delegated', objectId: 'caller' } as const;
const daemon = { kind: 'application', objectId: 'daemon' } as const;

const answer = (status: number, code: string, headers: Record<string, string> = {}) =>
  faultFromAnswer(
    status,
    headers,
    { error: { code, message: 'text of Graph', innerError: { 'request-id': '5c2b4f3a-9e1d-4c57-8a36-0d1f2e3a4b5c' } } },
    0,
  );

const rows: readonly [string, Fault, Record<string, unknown>][] = [
  ['403 accessDenied', answer(403, 'accessDenied'), { code: 'ACCESS_DENIED', retryable: false }],
  ['403 Authorization_RequestDenied', answer(403, 'Authorization_RequestDenied'), { code: 'ACCESS_DENIED' }],
  [
    '429 with Retry-After',
    answer(429, 'TooManyRequests', { 'retry-after': '2.1' }),
    { code: 'THROTTLED', retryAfterSeconds: 3, retryable: true },
  ],
  ['429 without', answer(429, 'UnknownError'), { code: 'THROTTLED', retryAfterSeconds: null }],
  ['500', answer(500, 'UnknownError'), { code: 'GRAPH_UNAVAILABLE', retryable: true }],
  ['503', answer(503, 'serviceNotAvailable'), { code: 'GRAPH_UNAVAILABLE' }],
  ['504', answer(504, 'UnknownError'), { code: 'GRAPH_UNAVAILABLE' }],
  ['a timeout', faultWithoutAnswer('timeout'), { code: 'GRAPH_UNAVAILABLE', graphRequestId: null }],
  ['a refused connection', faultWithoutAnswer('unreachable'), { code: 'GRAPH_UNAVAILABLE' }],
  ['an answer against the protocol', faultWithoutAnswer('protocol', 200), { code: 'GRAPH_UNAVAILABLE' }],
  [
    '401',
    answer(401, 'InvalidAuthenticationToken'),
    { code: 'UNEXPECTED_GRAPH_ERROR', status: 401, graphCode: 'InvalidAuthenticationToken' },
  ],
  [
    '418',
    answer(418, 'teapot'),
    {
      code: 'UNEXPECTED_GRAPH_ERROR',
      status: 418,
      graphCode: 'teapot',
      graphRequestId: '5c2b4f3a-9e1d-4c57-8a36-0d1f2e3a4b5c',
    },
  ],
];

describe('fromFault', () => {
  it.each(rows)('maps %s', (_name, fault, expected) => {
    const member = fromFault(fault, { access, requester: person, targetId: 'other' });
    expect(member).toMatchObject(expected);
    expect(JSON.stringify(member)).not.toContain('text of Graph');
  });

  it.each([
    [
      'a person acting on another',
      person,
      'other',
      access,
      { requiredPermissions: ['Delegated.Least'], requiredRoles: ['Some Role'] },
    ],
    ['a person acting on themselves', person, 'caller', access, { requiredRoles: [] }],
    [
      'a person adding a phone of their own',
      person,
      'caller',
      { ...access, rolesForSelf: true },
      { requiredRoles: ['Some Role'] },
    ],
    ['an application', daemon, 'other', access, { requiredPermissions: ['Application.Least'], requiredRoles: [] }],
  ])('tells %s which permissions and roles are missing', (_name, requester, targetId, needed, expected) => {
    expect(fromFault(answer(403, 'accessDenied'), { access: needed, requester, targetId })).toMatchObject(expected);
  });
});
