// What a rule of the tenant comes back with. A refusal may still have changed state: see `phoneNumberNotUnique`.
import type { Refusal } from './refusals.ts';

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function granted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): Outcome<never> {
  return { ok: false, refusal };
}
