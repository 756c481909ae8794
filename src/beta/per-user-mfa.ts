// The state of a person's per-user multifactor authentication, which Conditional Access replaces.
// https://learn.microsoft.com/graph/api/authentication-update?view=graph-rest-beta

import { z } from 'zod';
import { violationOf } from '../errors/members.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import type { PerUserMfaState } from '../generated/schema.ts';
import { path } from '../graph/request.ts';
import { ownValue } from '../methods/open-enum.ts';
import { type BetaObject, changeBeta, readBeta } from './beta-object.ts';
import { requirements as resource } from './resources.ts';

const states: Readonly<Record<string, PerUserMfaState>> = {
  disabled: 'DISABLED',
  enabled: 'ENABLED',
  enforced: 'ENFORCED',
};
const wire = z.object({ perUserMfaState: z.string().max(256).nullish() });
const roles = ['Authentication Policy Administrator'];
const permission = 'Policy.ReadWrite.AuthenticationMethod';

const requirements: BetaObject<{ readonly perUserMfaState: PerUserMfaState }> = {
  resource,
  path: ({ id }) => path`/users/${id}/authentication/requirements`,
  decode(json) {
    const found = wire.safeParse(json).data;
    return found && { perUserMfaState: ownValue(states, found.perUserMfaState) ?? 'UNKNOWN' };
  },
  access: {
    read: { delegated: ['Policy.Read.All'], application: ['Policy.Read.All'], roles: ['Global Reader', ...roles] },
    write: { delegated: [permission], application: [permission], roles },
  },
};

export const queryPerUserMfa: NonNullable<QueryResolvers['perUserMfa']> = (_root, { userId }, context) =>
  readBeta(context, requirements, 'PerUserMfa', userId);

export const setPerUserMfaState: NonNullable<MutationResolvers['setPerUserMfaState']> = (_root, args, context) => {
  const { state } = args;
  const requirement = 'must not be `UNKNOWN`';
  const violations = state === 'UNKNOWN' ? [violationOf('state', 'UNKNOWN_PER_USER_MFA_STATE', requirement)] : [];
  const change = {
    action: 'setPerUserMfaState',
    body: { perUserMfaState: state.toLowerCase() },
    judge: (now: { readonly perUserMfaState: PerUserMfaState }) =>
      now.perUserMfaState === state ? ('applied' as const) : ('notApplied' as const),
    violations,
    details: [state],
  };
  return changeBeta(context, requirements, change, args);
};
