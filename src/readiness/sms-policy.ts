// The tenant's SMS policy: who may use a number to sign in. Cached for at most a minute, separately for each caller,
// since Graph decides who may see it. https://learn.microsoft.com/graph/api/smsauthenticationmethodconfiguration-get

import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { upTo } from '../cache-size.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { Outcome } from '../graph/fault.ts';
import { path } from '../graph/request.ts';

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

/** Policies kept for one caller each, by `Caller.key`. */
export type KeptPolicies = Pick<LRUCache<string, ObservedPolicy>, 'get' | 'set'>;

const maxAgeMs = 60_000;
const everybody = 'all_users';

export function createKeptPolicies(): KeptPolicies {
  return new LRUCache({ ...upTo(1_000), ttl: maxAgeMs });
}

/** For one request. `graph` refuses callers without the right to it; `key` is the caller's. */
export function createSmsPolicySource(graph: GraphClient, kept: KeptPolicies, key: string): SmsPolicySource {
  return {
    read() {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const loaded: Loaded<SmsPolicy> = graph.read(policyPath, decodePolicy);
      const remembered = (policy: Outcome<SmsPolicy>): ObservedPolicy => {
        const observed = { policy, observedAt: Date.now() };
        if (policy.ok) kept.set(key, observed);
        return observed;
      };
      return loaded instanceof Promise ? loaded.then(remembered) : remembered(loaded);
    },
  };
}

/** The groups whose members have to be known to judge anybody by the policy, each once. */
export function groupsIn({ include, exclude }: SmsPolicy): readonly string[] {
  const targets = [...include, ...exclude].filter(({ id, isUser }) => !isUser && id !== everybody);
  return [...new Set(targets.map(({ id }) => id))].sort();
}

/** Whether a target takes a person in, who is in `groups`. */
export function covers({ id, isUser }: PolicyTarget, personId: string, groups: ReadonlySet<string>): boolean {
  return isUser ? id === personId : id === everybody || groups.has(id);
}

const policyPath = path`/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms`;

const target = z.object({ id: z.string().max(256), targetType: z.string() });
const configuration = z.object({
  state: z.string(),
  includeTargets: z.array(target.extend({ isUsableForSignIn: z.boolean().nullish() })).max(1_000),
  excludeTargets: z.array(target).max(1_000).nullish(),
});

function decodePolicy(json: unknown): SmsPolicy | undefined {
  const found = configuration.safeParse(json).data;
  if (found === undefined) return undefined;
  const { state, includeTargets, excludeTargets } = found;
  return {
    enabled: state === 'enabled' ? true : state === 'disabled' ? false : null,
    include: includeTargets.map((one) => ({ ...targetOf(one), usableForSignIn: one.isUsableForSignIn ?? null })),
    exclude: (excludeTargets ?? []).map(targetOf),
  };
}

function targetOf({ id, targetType }: z.output<typeof target>): PolicyTarget {
  return { id: id.toLowerCase(), isUser: targetType === 'user' };
}
