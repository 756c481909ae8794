// What stands between a search for a number and Graph: budgets, and the audit log. The number itself is neither counted by
// nor recorded: a keyed hash stands for it, the same in all replicas with one secret.

import type { AuditTrail } from '../audit/trail.ts';
import { keyedHash } from '../derived-key.ts';
import { auditUnavailable, rateLimited } from '../errors/gateway-members.ts';
import type { Member } from '../errors/members.ts';
import type { AuditUnavailableError, RateLimitedError } from '../generated/schema.ts';
import type { Deadline } from '../graph/deadline.ts';
import type { Caller } from '../identity/caller.ts';
import type { Counters } from '../policy/rates/counters.ts';
import { logRefusal, type RefusalLog } from '../policy/refusal-log.ts';
import { inTime } from '../writes/audit.ts';

type Searcher = RefusalLog & { readonly caller: Caller; readonly deadline: Deadline };

/** One page of a search. */
export interface NumberSearch {
  /** GUID. */
  readonly operationId: string;
  /** What stands for the number. */
  readonly name: string;
  /** Whether it is the first page: others belong to a search that was counted. */
  readonly isFirst: boolean;
}

/** What a page has shown, for the audit log. */
export interface Shown {
  /** The union member that the caller gets. */
  readonly result: string;
  readonly lookedAt?: number;
  /** Object ids. */
  readonly holders?: readonly string[];
}

export interface NumberSearches {
  /** What stands for a number of this tenant. */
  nameOf(caller: Pick<Caller, 'tenantId'>, number: string): string;
  /** Null where the page may be read: it is counted, and on record. Never rejects. */
  admit(
    search: NumberSearch,
    searcher: Searcher,
  ): Promise<Member<RateLimitedError> | Member<AuditUnavailableError> | null>;
  /** Puts on record what was shown. Never rejects. */
  record(search: NumberSearch, searcher: Searcher, shown: Shown): Promise<void>;
}

const action = 'phoneNumberHolders';
const outcomeGraceMs = 1_000;

export function createNumberSearches(
  counters: Counters,
  trail: AuditTrail,
  secret: string | Uint8Array,
): NumberSearches {
  const hash = keyedHash(secret, 'authmethods/numbers/1');
  async function record(search: NumberSearch, searcher: Searcher, shown: Shown): Promise<void> {
    const stored = trail.add({ kind: 'searched', ...subjectOf(search, searcher), ...shown });
    if (!(await inTime(stored, searcher, outcomeGraceMs)))
      searcher.log.error({ operationId: search.operationId }, 'audit outcome not stored');
  }
  return {
    nameOf: ({ tenantId }, number) => hash(`${tenantId} ${number}`).slice(0, 22),
    async admit(search, searcher) {
      const caller = searcher.caller.principal;
      const waitSeconds = search.isFirst ? await counters.spend('numberSearches', caller) : null;
      if (waitSeconds !== null) {
        logRefusal(searcher, action, 'RATE_LIMITED');
        return rateLimited(waitSeconds);
      }
      const intent = trail.add({ kind: 'search', ...subjectOf(search, searcher) });
      if (await inTime(intent, searcher, 0)) return null;
      const refusal = auditUnavailable();
      // Where it is stored after all, later, nothing was read for it.
      intent.then(
        () => record(search, searcher, { result: refusal.__typename }),
        () => {},
      );
      return refusal;
    },
    record,
  };
}

function subjectOf({ operationId, name }: NumberSearch, { caller }: Searcher) {
  return {
    operationId,
    tenant: caller.tenantId,
    caller: caller.objectId,
    callerKind: caller.kind,
    client: caller.clientId,
    action,
    target: name,
  };
}
