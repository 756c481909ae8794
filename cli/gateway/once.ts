// One write outside a plan: all attempts use one key, so a repeat asks for the lost answer and changes nothing again.

import { randomUUID } from 'node:crypto';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { Unanswered } from './client.ts';

const maxAttempts = 4;

/** Null: no attempt was answered, so the outcome is not known. */
export async function once<Result>(send: (idempotencyKey: string) => Promise<Result>): Promise<Result | null> {
  const key = randomUUID();
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    try {
      return await send(key);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (attempt < maxAttempts) await pauseFor((error.retryAfterSeconds ?? attempt) * 1_000);
    }
  }
  return null;
}
