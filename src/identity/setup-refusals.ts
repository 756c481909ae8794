// Whether Microsoft Entra refuses the gateway's configuration, for /readyz. Tracked for each tenant, because a
// registration may be missing in one of them. Refusals that a single caller can cause, such as a missing consent, count
// only if no exchange of the tenant has succeeded.

import type { Misconfiguration } from './sign-in-refusals.ts';

export interface SetupRefusals {
  /** Call when an exchange for a caller of this tenant succeeded. */
  accepted(tenantId: string): void;
  refused(tenantId: string, part: Misconfiguration): void;
  /** The tenant accepts the gateway's own credential and registration, which says nothing of other refusals. */
  proved(tenantId: string): void;
  /** The refused part, if every recently used tenant refuses; null otherwise. */
  current(): Misconfiguration | null;
}

// An unready gateway gets no requests and so learns nothing: it tries again after this time.
const refusedForMs = 30_000;
const acceptedForMs = 3_600_000;
const ofSingleCallers: ReadonlySet<Misconfiguration> = new Set(['consent', 'audience', 'request']);

/** Whether it is refused for every caller. */
export function isOfTheGateway(part: Misconfiguration): boolean {
  return !ofSingleCallers.has(part);
}

/** `now` in milliseconds. At most one entry for each allowed tenant. */
export function createSetupRefusals(now: () => number = () => performance.now()): SetupRefusals {
  const lately = new Map<string, { readonly part: Misconfiguration | null; readonly until: number }>();
  const alive = (tenantId: string) => {
    const found = lately.get(tenantId);
    return found !== undefined && found.until > now() ? found : null;
  };
  return {
    accepted: (tenantId) => void lately.set(tenantId, { part: null, until: now() + acceptedForMs }),
    refused(tenantId, part) {
      if (!isOfTheGateway(part) && alive(tenantId)?.part === null) return;
      lately.set(tenantId, { part, until: now() + refusedForMs });
    },
    proved(tenantId) {
      const part = lately.get(tenantId)?.part ?? null;
      if (part !== null && isOfTheGateway(part)) lately.delete(tenantId);
    },
    current() {
      const parts = [...lately.keys()]
        .map(alive)
        .filter((found) => found !== null)
        .map(({ part }) => part);
      return parts.every((part) => part !== null) ? (parts[0] ?? null) : null;
    },
  };
}
