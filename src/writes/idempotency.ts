// The same key of the same caller: one execution, one answer, for a day and in this process. Keeps results, which hold
// no phone number, and of arguments only a keyed hash.

import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { invalidInput } from '../errors/members.ts';
import { idempotencyKeyReused } from '../errors/write-members.ts';
import { ownerOf } from './operations.ts';
import type { StepRefusal, Write, WriteResult, WriteStep } from './perform.ts';

interface Entry {
  readonly fingerprint: string;
  /** Null for what is more than one write. */
  readonly result: Promise<WriteResult> | null;
}

const day = 24 * 60 * 60_000;
const mostKeys = 20_000;
const grammar = /^[\x20-\x7e]{1,128}$/;

export interface Idempotency {
  readonly step: WriteStep;
  /**
   * Whether the caller may use `key` for `what`, which is more than one write: each of those still needs a key of its
   * own. From then on the key is refused for everything else.
   */
  claim(context: Context, key: string, what: readonly string[]): 'free' | 'malformed' | 'reused';
}

type Context = Parameters<WriteStep>[1];

export function createIdempotency(): Idempotency {
  const secret = randomBytes(32);
  const entries = new LRUCache<string, Entry>({ max: mostKeys, ttl: day });
  const fingerprintOf = (what: readonly string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(what)).digest('base64url');

  async function step<Result extends WriteResult>(
    { idempotencyKey: key, action, target, methodId, details }: Write,
    context: Context,
    next: () => Promise<Result | StepRefusal>,
  ) {
    if (key === null || key === undefined) return next();
    if (!grammar.test(key)) return invalidInput('idempotencyKey', 'MALFORMED_IDEMPOTENCY_KEY');
    const id = `${ownerOf(context)} ${key}`;
    const fingerprint = fingerprintOf([action, target.id, methodId, ...(details ?? [])]);
    const known = entries.get(id);
    if (known !== undefined) {
      // The fingerprint holds the mutation's name, so the result is one of this mutation's union.
      return known.fingerprint === fingerprint ? (known.result as Promise<Result>) : idempotencyKeyReused();
    }
    const result = next();
    entries.set(id, { fingerprint, result });
    const forget = () => void (entries.get(id)?.result === result && entries.delete(id));
    result.then((answer) => !isFinal(answer) && forget(), forget);
    return result;
  }

  return {
    step,
    claim(context, key, what) {
      if (!grammar.test(key)) return 'malformed';
      const id = `${ownerOf(context)} ${key}`;
      const fingerprint = fingerprintOf(what);
      const known = entries.get(id);
      if (known !== undefined) return known.fingerprint === fingerprint ? 'free' : 'reused';
      entries.set(id, { fingerprint, result: null });
      return 'free';
    },
  };
}

// What was refused for the moment was not executed: the same key may try again.
function isFinal(result: WriteResult): boolean {
  const { retryable } = result as { readonly retryable?: boolean };
  return retryable !== true;
}
