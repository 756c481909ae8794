// Remembers what Graph has throttled and until when. Requests are not sent during that time: Graph would refuse them
// and still count them. Separate for each tenant and for each service of Graph: a throttled phone list does not close
// the directory.
// https://learn.microsoft.com/graph/throttling

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { upTo } from '../../cache-size.ts';
import type { OnThrottled } from '../events.ts';
import { type Fault, stillThrottled } from '../fault.ts';

/** The gate of one tenant. */
export interface ThrottleGate {
  /** Whether nothing at all is refused: the usual case. */
  isOpen(): boolean;
  /** Grows with each closure, and with each choice of a probe: a request that may be sent may still be while it is equal. */
  closings(): number;
  /** Why a request for `path` must not be sent yet; null if it may be sent. */
  refusal(path: string): Fault | null;
  /** Observes the result of a request for `path`; null for a success. */
  observe(path: string, fault: Fault | null): void;
}

/** A pause that Graph asked for, as replicas tell it each other. */
export interface Pause {
  readonly tenantId: string;
  readonly service: string;
  /** The person, hashed; `*` for nobody in particular. */
  readonly subject: string;
  /** Whom Graph named beside the person. */
  readonly scope: 'application' | 'tenant' | null;
}

export interface ThrottleGates {
  of(tenantId: string): ThrottleGate;
  /** Learns from a pause that another replica met, as if it had been met here. */
  learn(pause: Pause, ms: number): void;
  /** How many pauses are in force. */
  pauses(): number;
}

/** A closed scope, and until when. An inferred closure is probed. */
interface Closure {
  until: number;
  /** Null if Graph named the pause: it is never cut short. */
  probe: { at: number; pauseMs: number; subject: string | null } | null;
}

// Graph does not always name the scope. One throttled person says nothing about others; several at the same time do.
export const subjectsForAll = 3;
const firstProbeMs = 1_000;
const maxProbeMs = 60_000;
const maxClosures = 20_000;
const maxServices = 1_000;
// A timer may fire early by this many milliseconds.
const timerError = 2;

/** One store for all tenants, in which each has a part of its own. `onPause` gets each pause that is met here. */
export function createThrottleGates(
  now: () => number = () => performance.now(),
  onThrottled?: OnThrottled,
  onPause?: (pause: Pause, ms: number) => void,
): ThrottleGates {
  // Keyed by tenant, service and person; the last two may be `*`.
  const closures = new LRUCache<string, Closure>(upTo(maxClosures));
  // For each tenant and service, the recently throttled people: enough to infer that everybody is throttled.
  const recent = new LRUCache<string, Map<string, number>>(upTo(maxServices));
  let latest = 0;
  let closings = 0;

  function close(key: string, until: number, probe: Closure['probe']): void {
    closings += 1;
    const known = current(key);
    latest = Math.max(latest, until);
    if (known === null) return void closures.set(key, { until, probe });
    // A named pause takes precedence over an inferred one, and a longer pause over a shorter one.
    known.until = Math.max(known.until, until);
    known.probe = probe === null ? null : known.probe;
  }
  function current(key: string): Closure | null {
    const found = closures.get(key);
    if (found !== undefined && found.until > now()) return found;
    closures.delete(key);
    return null;
  }
  /** Whether several people, including this one, have been throttled in this service. */
  function isOneOfSeveral(service: string, subject: string, until: number): boolean {
    const subjects = recent.get(service) ?? new Map<string, number>();
    for (const [other, end] of subjects) if (end <= now()) subjects.delete(other);
    if (subjects.size < subjectsForAll) subjects.set(subject, until);
    recent.set(service, subjects);
    return subjects.size >= subjectsForAll;
  }
  function waitMs(key: string, subject: string): number {
    const closure = current(key);
    if (closure === null) return 0;
    const { probe } = closure;
    if (probe !== null && subject !== everything) {
      if (probe.subject === subject) return 0;
      if (now() >= probe.at) {
        closings += 1;
        probe.subject = subject;
        probe.pauseMs = Math.min(probe.pauseMs * 2, maxProbeMs);
        probe.at = now() + probe.pauseMs;
        return 0;
      }
      return Math.min(closure.until, probe.at) - now();
    }
    return closure.until - now();
  }

  function learn({ tenantId, service, subject, scope }: Pause, ms: number): void {
    const until = now() + ms;
    const forAll = `${tenantId} ${service} ${everything}`;
    if (scope === 'application') close(`${everything} ${service} ${everything}`, until, null);
    else if (scope === 'tenant') close(forAll, until, null);
    close(`${tenantId} ${service} ${subject}`, until, null);
    if (subject !== everything && isOneOfSeveral(`${tenantId} ${service}`, subject, until))
      close(forAll, until, { at: now() + firstProbeMs, pauseMs: firstProbeMs, subject: null });
  }

  const of = (tenantId: string): ThrottleGate => ({
    isOpen: () => latest <= now(),
    closings: () => closings,
    refusal(path) {
      if (latest <= now()) return null;
      const [service, subject] = [serviceOf(path), hashed(subjectOf(path))];
      const application = [service, everything].map((closed) => `${everything} ${closed} ${everything}`);
      const forAll = `${tenantId} ${service} ${everything}`;
      const named = Math.max(
        ...[...application, `${tenantId} ${service} ${subject}`].map((key) => waitMs(key, everything)),
      );
      const first = Math.max(named, waitMs(`${tenantId} ${everything} ${everything}`, everything));
      // Only a request that no other closure blocks may probe.
      const wait = first > timerError ? first : waitMs(forAll, subject);
      if (wait <= timerError) return null;
      // A throttled batch names nobody.
      return stillThrottled(wait / 1000, named > timerError || current(forAll)?.probe === null);
    },
    observe(path, fault) {
      if (fault === null && latest <= now()) return;
      const [service, subject] = [serviceOf(path), hashed(subjectOf(path))];
      if (fault === null) {
        const forAll = `${tenantId} ${service} ${everything}`;
        if (current(forAll)?.probe?.subject === subject) closures.delete(forAll);
        return;
      }
      if (fault.source !== 'http' || fault.status !== 429 || fault.retryAfterSeconds === null) return;
      onThrottled?.(fault.throttleScope, fault.retryAfterSeconds);
      const pause = { tenantId, service, subject, scope: scopeOf(fault.throttleScope) };
      learn(pause, fault.retryAfterSeconds * 1000);
      onPause?.(pause, fault.retryAfterSeconds * 1000);
    },
  });
  const pauses = () => (latest <= now() ? 0 : [...closures.values()].filter(({ until }) => until > now()).length);
  return { of, learn, pauses };
}

/** Whom `x-ms-throttle-scope` names, such as `Tenant_Application/ReadWrite/...`. */
export function scopeOf(throttleScope: string | null): Pause['scope'] {
  const scope = (throttleScope ?? '').split('/')[0]?.toLowerCase();
  if (scope === 'application') return scope;
  return scope === 'tenant' || scope === 'tenant_application' ? 'tenant' : null;
}

/** A person may be named by an address: what replicas share holds none. */
function hashed(subject: string): string {
  return subject === everything ? everything : createHash('sha256').update(subject).digest('base64url');
}

/** The service or subject of a request that concerns no one in particular, such as a batch. */
export const everything = '*';

/** The person that a path concerns: the segment after `/users/`. */
export function subjectOf(path: string): string {
  return /^\/users(?:\/|\(')([^/?')]+)/.exec(path)?.[1] ?? everything;
}

/** The Graph service that counts a request: authentication methods and the directory are counted separately. */
export function serviceOf(path: string): string {
  if (path === '/$batch') return everything;
  return /^\/users(?:\/|\(')[^/?]+\/([^/?]+)/.exec(path)?.[1] ?? /^\/([^/?(]+)/.exec(path)?.[1] ?? everything;
}
