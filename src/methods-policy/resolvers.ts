// Query.authenticationMethodsPolicy, and the groups that its targets name.

import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { parseObjectId } from '../graph/ids.ts';
import { policyAccess } from '../readiness/policy-checks.ts';
import type { FoundTarget } from '../readiness/policy-target.ts';
import { type FoundGroup, groupAccess, readGroup } from '../users/groups.ts';
import { readMethodsPolicy } from './methods-policy.ts';

/** Root fields that identical queries of one caller may share. */
export const sharedMethodsPolicyFields: readonly string[] = ['authenticationMethodsPolicy'];

export const methodsPolicyResolvers = {
  Query: {
    async authenticationMethodsPolicy(_root, _args, { graph, caller }) {
      const found = await readMethodsPolicy(graph);
      return found.ok
        ? { __typename: 'AuthenticationMethodsPolicy', ...found.value }
        : fromFault(found.fault, { access: policyAccess, requester: caller, targetId: '' });
    },
  },
  AuthenticationMethodTarget: { group: groupOf },
  AuthenticationMethodExcludeTarget: { group: groupOf },
} satisfies Resolvers;

async function groupOf(
  { kind, id }: FoundTarget,
  _args: unknown,
  { graph, caller }: GatewayContext,
): Promise<FoundGroup | null> {
  const group = kind === 'GROUP' ? parseObjectId(id ?? '') : null;
  if (group === null) return null;
  const found = await readGroup(graph, group);
  if (found.ok) return found.value;
  if (found.fault.status === 404) return null;
  throw asGraphQLError(fromFault(found.fault, { access: groupAccess, requester: caller, targetId: group }));
}
