// Throttling as Graph does it: token buckets for each application in the tenant, of one service or of all. Numbers are
// options: those of identity and access are documented, those of the authentication methods are not.
import type { TenantOperation } from './resources/tenant-operations.ts';
import { isDirectoryOperation, isWrite, type Operation } from './tenant/operations.ts';
import { REFUSALS, type Refusal } from './tenant/refusals.ts';

export const SERVICES = ['directory', 'authenticationMethods', 'reports'] as const;
export const COUNTED = ['requests', 'writes', 'resourceUnits'] as const;

export interface Limit {
  /** All services together unless named. */
  service?: (typeof SERVICES)[number];
  of: (typeof COUNTED)[number];
  amount: number;
  seconds: number;
}

/** Resource units of a request (documented for the directory; 1 for what is not listed). */
const RESOURCE_UNITS: Partial<Record<Operation | TenantOperation, number>> = {
  checkMemberGroups: 4,
  searchUsers: 2,
  listMembers: 5,
};

interface Bucket {
  tokens: number;
  filledAt: number;
}

export class Throttling {
  /** In force; `reset` goes back to those of the start. */
  limits: readonly Limit[];
  readonly #atStart: readonly Limit[];
  readonly #tenantId: string;
  readonly #now: () => number;
  #buckets = new Map<string, Bucket>();
  #ofRules = new WeakMap<object, Bucket>();

  constructor(tenantId: string, now: () => number, limits: readonly Limit[] = []) {
    this.#tenantId = tenantId;
    this.#now = now;
    this.#atStart = limits;
    this.limits = limits;
  }

  /** Every bucket is full again. */
  reset(): void {
    this.limits = this.#atStart;
    this.#buckets = new Map();
    this.#ofRules = new WeakMap();
  }

  /** Takes what the request costs from each bucket; a refusal by the first that is empty takes from no other. */
  take(
    operation: Operation | TenantOperation,
    clientId: string,
  ): { refusal?: Refusal; headers: Record<string, string> } {
    const directory = isDirectoryOperation(operation);
    const units = RESOURCE_UNITS[operation] ?? 1;
    const headers: Record<string, string> = directory ? { 'x-ms-resource-unit': String(units) } : {};
    const isReport = operation === 'listRegistrationDetails' || operation.startsWith('countBy');
    const service = isReport ? 'reports' : directory ? 'directory' : 'authenticationMethods';
    const held = this.limits
      .filter((limit) => (limit.service ?? service) === service && (limit.of !== 'writes' || isWrite(operation)))
      .map((limit) => ({
        limit,
        cost: limit.of === 'resourceUnits' ? units : 1,
        bucket: this.#bucket(`${clientId} ${limit.service ?? '*'} ${limit.of} ${limit.seconds}`, limit),
      }));
    for (const { limit, cost, bucket } of held) {
      const wait = waitFor(bucket, cost, limit);
      if (wait > 0) return { refusal: this.#refuse(limit, clientId, wait), headers: {} };
    }
    for (const { bucket, cost } of held) bucket.tokens -= cost;
    const used = Math.max(0, ...held.map(({ bucket, limit }) => 1 - bucket.tokens / limit.amount));
    if (directory && used >= 0.8) headers['x-ms-throttle-limit-percentage'] = used.toFixed(1);
    return { headers };
  }

  /** The same for a bucket that belongs to one fault rule. */
  takeOfRule(rule: object, amount: number, seconds: number): Refusal | undefined {
    const limit = { of: 'requests', amount, seconds } as const;
    const bucket = this.#filled(this.#ofRules.get(rule), limit);
    this.#ofRules.set(rule, bucket);
    const wait = waitFor(bucket, 1, limit);
    if (wait > 0) return { ...REFUSALS.tooManyRequests, headers: { 'retry-after': String(wait) } };
    bucket.tokens -= 1;
    return undefined;
  }

  #bucket(key: string, limit: Limit): Bucket {
    const bucket = this.#filled(this.#buckets.get(key), limit);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #filled(bucket: Bucket | undefined, { amount, seconds }: Limit): Bucket {
    const now = this.#now();
    if (bucket === undefined) return { tokens: amount, filledAt: now };
    bucket.tokens = Math.min(amount, bucket.tokens + ((now - bucket.filledAt) / 1000) * (amount / seconds));
    bucket.filledAt = now;
    return bucket;
  }

  #refuse(limit: Limit, clientId: string, wait: number): Refusal {
    const scope = `Tenant_Application/${limit.of === 'writes' ? 'Write' : 'ReadWrite'}/${clientId}/${this.#tenantId}`;
    const information = limit.of === 'writes' ? 'WriteLimitExceeded' : 'ResourceUnitLimitExceeded';
    return {
      ...REFUSALS.tooManyRequests,
      headers: { 'retry-after': String(wait), 'x-ms-throttle-scope': scope, 'x-ms-throttle-information': information },
    };
  }
}

/** Whole seconds until the bucket holds the cost; 0 when it does. */
function waitFor({ tokens }: Bucket, cost: number, { amount, seconds }: Limit): number {
  // A hair under a whole token is a whole one: filling counts in fractions.
  return tokens + 1e-6 >= cost ? 0 : Math.max(1, Math.ceil(((cost - tokens) * seconds) / amount - 1e-6));
}
