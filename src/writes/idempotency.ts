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
  readonly result: Promise<WriteResult>;
}

const day = 24 * 60 * 60_000;
const mostKeys = 20_000;
const grammar = /^[\x20-\x7e]{1,128}$/;

export function idempotency(): WriteStep {
  const secret = randomBytes(32);
  const entries = new LRUCache<string, Entry>({ max: mostKeys, ttl: day });
  const fingerprintOf = ({ action, target, methodId, details }: Write) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([action, target.id, methodId, ...(details ?? [])]))
      .digest('base64url');

  return async <Result extends WriteResult>(
    write: Write,
    context: Parameters<WriteStep>[1],
    next: () => Promise<Result | StepRefusal>,
  ) => {
    const key = write.idempotencyKey;
    if (key === null || key === undefined) return next();
    if (!grammar.test(key)) return invalidInput('idempotencyKey', 'MALFORMED_IDEMPOTENCY_KEY');
    const id = `${ownerOf(context)} ${key}`;
    const fingerprint = fingerprintOf(write);
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
  };
}

// What was refused for the moment was not executed: the same key may try again.
function isFinal(result: WriteResult): boolean {
  const { retryable } = result as { readonly retryable?: boolean };
  return retryable !== true;
}
