// The tenant's SMS policy: who may use a number to sign in. Read once for a tenant and kept for at most a minute, for those
// callers alone whose own token Graph has lately let read it. https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get

import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { upTo } from '../cache-size.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import { path } from '../graph/request.ts';
import { everybody, type FoundTarget, foundTarget, targetWire } from './policy-target.ts';

/** People that a policy names: `all_users`, a group, or, as in older policies, one person. */
export interface PolicyTarget {
  /** In lower case. */
  readonly id: string;
  readonly isUser: boolean;
}

export interface SmsPolicy {
  /** Null: an undocumented state. */
  readonly enabled: boolean | null;
  readonly include: readonly (PolicyTarget & { readonly usableForSignIn: boolean | null })[];
  readonly exclude: readonly PolicyTarget[];
}

export interface ObservedPolicy {
  readonly policy: Outcome<SmsPolicy>;
  /** When Graph was asked, in milliseconds since 1970. */
  readonly observedAt: number;
}

export interface SmsPolicySource {
  /** Never rejects. Without a wait where a policy is kept. */
  read(): ObservedPolicy | Promise<ObservedPolicy>;
}

/** What is kept of policies, and of who may see them. */
export interface KeptPolicies {
  /** What the tenant's policy was at most a minute ago, where this caller's own token may see it. */
  get(caller: PolicyReader): ObservedPolicy | undefined;
  /** What Graph has answered this caller. A refusal, or any failure, ends what the caller was let see before. */
  set(caller: PolicyReader, observed: ObservedPolicy): void;
}

/** `key`: the caller's token, by its hash. */
export interface PolicyReader {
  readonly tenantId: string;
  readonly key: string;
}

const maxAgeMs = 60_000;
// Graph judges a caller again after so long, also where others read the policy in between.
const maxProofAgeMs = 300_000;

export function createKeptPolicies(): KeptPolicies {
  const policies = new LRUCache<string, ObservedPolicy>(upTo(1_000));
  const readers = new LRUCache<string, number>(upTo(10_000));
  // A clock that was put back makes no answer younger.
  const isWithin = (since: number | undefined, ms: number) =>
    since !== undefined && Date.now() >= since && Date.now() - since < ms;
  return {
    get({ tenantId, key }) {
      const kept = policies.get(tenantId);
      return isWithin(readers.get(key), maxProofAgeMs) && isWithin(kept?.observedAt, maxAgeMs) ? kept : undefined;
    },
    set({ tenantId, key }, observed) {
      if (!observed.policy.ok) return void readers.delete(key);
      readers.set(key, observed.observedAt);
      // Of two answers the one that was asked for later.
      const known = policies.get(tenantId)?.observedAt;
      if (!isWithin(known, maxAgeMs) || (known ?? 0) <= observed.observedAt) policies.set(tenantId, observed);
    },
  };
}

/** For one request. `graph` refuses callers without the right to it. */
export function createSmsPolicySource(graph: GraphClient, kept: KeptPolicies, caller: PolicyReader): SmsPolicySource {
  return {
    read() {
      const known = kept.get(caller);
      if (known !== undefined) return known;
      const observedAt = Date.now();
      const loaded: Loaded<SmsPolicy> = graph.read(policyPath, decodePolicy);
      const remembered = (policy: Outcome<SmsPolicy>): ObservedPolicy => {
        const observed = { policy, observedAt };
        kept.set(caller, observed);
        return observed;
      };
      return loaded instanceof Promise ? loaded.then(remembered) : remembered(loaded);
    },
  };
}

/** The groups whose members have to be known to judge anybody by these policies, each once. */
export function groupsIn(policies: readonly SmsPolicy[]): readonly string[] {
  const named = policies.flatMap(({ include, exclude }) => [...include, ...exclude]);
  const targets = named.filter(({ id, isUser }) => !isUser && id !== everybody);
  return [...new Set(targets.map(({ id }) => id))].sort();
}

/** Whether a target takes a person in, who is in `groups`. */
export function covers({ id, isUser }: PolicyTarget, personId: string, groups: ReadonlySet<string>): boolean {
  return isUser ? id === personId : id === everybody || groups.has(id);
}

const policyPath = path`/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`;

const configuration = z.object({
  state: z.string(),
  includeTargets: z.array(targetWire).max(1_000),
  excludeTargets: z.array(targetWire).max(1_000).nullish(),
});

function decodePolicy(json: unknown): SmsPolicy | undefined {
  const found = configuration.safeParse(json).data;
  if (found === undefined) return undefined;
  const { state, includeTargets, excludeTargets } = found;
  return {
    enabled: state === 'enabled' ? true : state === 'disabled' ? false : null,
    include: includeTargets.map(foundTarget).map((one) => ({ ...named(one), usableForSignIn: one.isUsableForSignIn })),
    exclude: (excludeTargets ?? []).map(foundTarget).map(named),
  };
}

function named({ id, kind }: FoundTarget): PolicyTarget {
  return { id: id ?? everybody, isUser: kind === 'USER' };
}
