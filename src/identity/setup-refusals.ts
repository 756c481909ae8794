// Whether Microsoft Entra refuses the gateway as it is set up, for /readyz. Kept for each tenant, because a registration
// may be missing in one of them. What a single caller can bring about, such as a consent that only this person lacks,
// counts only where no exchange of the tenant has worked.

import type { Misconfiguration } from './sign-in-refusals.ts';

export interface SetupRefusals {
  /** An exchange for a caller of this tenant worked. */
  accepted(tenantId: string): void;
  refused(tenantId: string, part: Misconfiguration): void;
  /** What is refused, where that is so for every tenant that was asked for of late; null otherwise. */
  current(): Misconfiguration | null;
}

// An unready gateway is sent no requests and so learns nothing: it tries again after this time.
const refusedForMs = 30_000;
const acceptedForMs = 3_600_000;
const ofSingleCallers: ReadonlySet<Misconfiguration> = new Set(['consent', 'audience', 'request']);

/** `now` in milliseconds. As many entries as there are tenants that may call. */
export function createSetupRefusals(now: () => number = () => performance.now()): SetupRefusals {
  const lately = new Map<string, { readonly part: Misconfiguration | null; readonly until: number }>();
  const alive = (tenantId: string) => {
    const found = lately.get(tenantId);
    return found !== undefined && found.until > now() ? found : null;
  };
  return {
    accepted: (tenantId) => void lately.set(tenantId, { part: null, until: now() + acceptedForMs }),
    refused(tenantId, part) {
      if (ofSingleCallers.has(part) && alive(tenantId)?.part === null) return;
      lately.set(tenantId, { part, until: now() + refusedForMs });
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
