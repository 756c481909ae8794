// The language of fault rules: what a rule matches and what then goes wrong. Only shapes; faults.ts decides when a
// rule fires, graph/under-faults.ts what it does to an answer.
import { z } from 'zod';
import { STREAM_ERRORS } from './http/wire-faults.ts';
import { SCRIPTED_REFUSALS, type ScriptedRefusal } from './login/login-refusals.ts';
import { STORES } from './replication.ts';
import { isWrite, OPERATIONS } from './tenant/operations.ts';

/** The connection is reset; ended with all its streams; or sees bytes that do not belong there. */
const LOST_CONNECTIONS = [
  'reset',
  'apply-then-reset',
  'session-loss',
  'apply-then-session-loss',
  'apply-then-stray-bytes',
] as const;

const count = z.int().min(1);
const status = z.int().min(200).max(599);

const match = z.strictObject({
  /** Object id, userPrincipalName or short name of the person the request is about. */
  user: z.string().optional(),
  /** `token` and `keys` (with discovery) are the login server's, which no rule touches unless it says so. */
  operation: z.enum([...OPERATIONS, 'batch', 'token', 'keys']).optional(),
  method: z.string().toUpperCase().optional(),
  /** A regular expression over the path below the version, such as `^/users/.*phoneMethods`. */
  path: z.string().refine(isRegExp, 'not a regular expression').optional(),
  /** A single call, the envelope of a batch, or an item in one. */
  on: z.enum(['call', 'envelope', 'item']).optional(),
  /** Fires from the nth match on (default 1). */
  nth: count.optional(),
  /** Fires this many times (default: once with `nth`, else without end). */
  times: count.optional(),
});

const fault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('throttle'),
    /** Seconds, or any text to send as it is; null leaves the header out. Default 10. */
    retryAfter: z.union([z.string(), z.number(), z.null()]).default(10),
    /** `x-ms-throttle-scope` and `x-ms-throttle-information`, sent as they are. */
    scope: z.string().optional(),
    information: z.string().optional(),
  }),
  /** A token bucket for all requests that match: 429 while it is empty, else on to the next rule. */
  z.strictObject({ kind: z.literal('limit'), amount: count, seconds: z.number().positive().max(3600) }),
  z.strictObject({
    kind: z.enum(['status', 'apply-then-status']),
    status,
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).optional(),
  }),
  /** Waits, then goes on to the next rule, or to the true answer. */
  z.strictObject({ kind: z.literal('delay'), ms: z.int().min(0).max(600_000) }),
  /** Waits until the rule is removed or all are cleared, then goes on to the next rule, or to the true answer. */
  z.strictObject({ kind: z.literal('hold') }),
  /** Reads show what a write changed only so much later, then goes on to the next rule. Matches writes alone. */
  z.strictObject({
    kind: z.literal('lag'),
    ms: z.int().min(0).max(600_000),
    /** Those of the tenant that lag; all unless named. */
    stores: z
      .array(z.enum(STORES))
      .min(1)
      .default([...STORES]),
  }),
  /** A refusal of the sign-in service by its AADSTS number, to exchanges on behalf of those who match. */
  z.strictObject({
    kind: z.literal('aadsts'),
    number: z.literal(Object.keys(SCRIPTED_REFUSALS).map((number) => Number(number) as ScriptedRefusal)),
    claims: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.enum([...LOST_CONNECTIONS, 'goaway', 'drop-item', 'duplicate-item']) }),
  /** One stream of HTTP/2; over HTTP/1.1 the connection. `REFUSED_STREAM` says that nothing was done. */
  z.strictObject({
    kind: z.enum(['stream-reset', 'apply-then-stream-reset']),
    code: z.enum(STREAM_ERRORS).default('INTERNAL_ERROR'),
  }),
  z.strictObject({ kind: z.literal('foreign-id'), id: z.string().optional() }),
  /** Half of the body; as a whole message, or with the socket closed in the middle. */
  z.strictObject({ kind: z.literal('truncate'), closeSocket: z.boolean().default(false) }),
  z.strictObject({
    kind: z.literal('garbage'),
    status: status.default(200),
    contentType: z.string().default('text/html'),
    body: z.string().default('<html><body>The page cannot be displayed.</body></html>'),
  }),
  /** The body in small pieces. */
  z.strictObject({
    kind: z.literal('drip'),
    bytes: count.default(16),
    intervalMs: z.int().min(0).max(60_000).default(50),
  }),
  z.strictObject({ kind: z.literal('redirect'), location: z.string(), status: status.default(302) }),
]);

export const faultRule = z
  .strictObject({ match: match.default({}), fault })
  .refine((rule) => rule.fault.kind !== 'aadsts' || rule.match.operation === 'token', {
    path: ['match', 'operation'],
    message: 'aadsts is of the sign-in service: say "operation": "token"',
  })
  .refine((rule) => rule.fault.kind !== 'lag' || rule.match.operation === undefined || isWrite(rule.match.operation), {
    path: ['match', 'operation'],
    message: 'lag is of writes: name one of them, or none',
  });
export const faultRules = z.union([z.array(faultRule), faultRule.transform((rule) => [rule])]);

export type FaultRuleInput = z.input<typeof faultRule>;
export type FaultRule = z.output<typeof faultRule>;
export type Fault = FaultRule['fault'];

function isRegExp(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
