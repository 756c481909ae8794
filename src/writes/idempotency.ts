// The same key of the same caller: one execution, one answer, for a day and in this process. Keeps results, which hold
// no phone number, and of arguments only a keyed hash.

import { createHmac, randomBytes } from 'node:crypto';
import { rateLimited } from '../errors/gateway-members.ts';
import { invalidInputs, violation } from '../errors/members.ts';
import { idempotencyKeyReused } from '../errors/write-members.ts';
import { ownerOf } from '../policy/owner.ts';
import { createKeyStore, type KeyBounds } from './key-store.ts';
import type { Write, WriteRefusal, WriteResult, WriteStep } from './write.ts';

interface Entry {
  readonly fingerprint: string;
  /** Null for what is more than one write. */
  readonly result: Promise<WriteResult> | null;
}

// Far more than the rates let one caller need in a day.
export const keyBounds: KeyBounds = { perOwner: 50_000, inAll: 200_000, lifetimeMs: 24 * 60 * 60_000 };
const fullRetrySeconds = 3_600;
const grammar = /^[\x20-\x7e]{1,128}$/;

/** What is wrong with the key of a mutation. */
export function keyViolations(key: string | null | undefined, field = 'idempotencyKey') {
  const isFine = key === null || key === undefined || grammar.test(key);
  return isFine ? [] : [violation(field, 'MALFORMED_IDEMPOTENCY_KEY')];
}

export interface Idempotency {
  readonly step: WriteStep;
  /**
   * Whether the caller may use `key` for `what`, which is more than one write: each of those still needs a key of its
   * own. From then on the key is refused for everything else.
   */
  claim(context: Context, key: string, what: readonly string[]): 'free' | 'malformed' | 'reused' | 'full';
}

type Context = Parameters<WriteStep>[1];

export function createIdempotency(bounds: KeyBounds = keyBounds): Idempotency {
  const secret = randomBytes(32);
  const entries = createKeyStore<Entry>(bounds);
  const fingerprintOf = (what: readonly string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(what)).digest('base64url');

  async function step<Result extends WriteResult>(
    { idempotencyKey: key, action, target, methodId, details, progress }: Write,
    context: Context,
    next: () => Promise<Result | WriteRefusal>,
  ) {
    if (key === null || key === undefined) return next();
    const violations = keyViolations(key);
    if (violations.length > 0) return invalidInputs(violations);
    const owner = ownerOf(context);
    const fingerprint = fingerprintOf([action, target.id, methodId, ...(details ?? [])]);
    const known = entries.get(owner, key);
    if (known !== undefined) {
      // The fingerprint holds the mutation's name, so the result is one of this mutation's union.
      return known.fingerprint === fingerprint ? (known.result as Promise<Result>) : idempotencyKeyReused();
    }
    const { promise: result, resolve, reject } = Promise.withResolvers<Result | WriteRefusal>();
    const entry: Entry = { fingerprint, result };
    if (!entries.add(owner, key, entry)) return rateLimited(fullRetrySeconds);
    // Only what Graph provably did not execute may be tried again; whether that may help is another matter.
    const settled = () => progress.execution === 'none' && entries.remove(owner, key, entry);
    result.then(settled, settled);
    next().then(resolve, reject);
    return result;
  }

  return {
    step,
    claim(context, key, what) {
      if (!grammar.test(key)) return 'malformed';
      const owner = ownerOf(context);
      const fingerprint = fingerprintOf(what);
      const known = entries.get(owner, key);
      if (known !== undefined) return known.fingerprint === fingerprint ? 'free' : 'reused';
      return entries.add(owner, key, { fingerprint, result: null }) ? 'free' : 'full';
    },
  };
}
