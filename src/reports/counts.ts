// How many people have registered what: Graph's two summaries of the registration report.
// https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbymethod and
// https://learn.microsoft.com/graph/api/authenticationmethodsroot-usersregisteredbyfeature

import { z } from 'zod';
import type {
  IncludedUserRoles,
  IncludedUserTypes,
  RegistrationFeature,
  UserRegistrationFeatureSummary,
  UserRegistrationMethodSummary,
} from '../generated/schema.ts';
import type { Outcome } from '../graph/fault.ts';
import type { QueryText } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import { ownValue } from '../methods/open-enum.ts';
import { registeredMethodOf } from './registered-methods.ts';
import type { ReportSource } from './report-source.ts';

export interface Included {
  readonly includedUserTypes: IncludedUserTypes;
  readonly includedUserRoles: IncludedUserRoles;
}

export type MethodCounts = Omit<UserRegistrationMethodSummary, '__typename' | 'warning'>;
export type FeatureCounts = Omit<UserRegistrationFeatureSummary, '__typename' | 'warning'>;

const types: Readonly<Record<IncludedUserTypes, QueryText>> = {
  ALL: 'all' as QueryText,
  MEMBER: 'member' as QueryText,
  GUEST: 'guest' as QueryText,
};
const roles: Readonly<Record<IncludedUserRoles, QueryText>> = {
  ALL: 'all' as QueryText,
  PRIVILEGED_ADMIN: 'privilegedAdmin' as QueryText,
  ADMIN: 'admin' as QueryText,
  USER: 'user' as QueryText,
};
const features: Readonly<Record<string, RegistrationFeature>> = {
  ssprRegistered: 'SSPR_REGISTERED',
  ssprEnabled: 'SSPR_ENABLED',
  ssprCapable: 'SSPR_CAPABLE',
  passwordlessCapable: 'PASSWORDLESS_CAPABLE',
  mfaCapable: 'MFA_CAPABLE',
};

const count = z.int32().min(0);
const total = count.nullish().catch(null);
const byMethod = z.object({
  totalUserCount: total,
  userRegistrationMethodCounts: z
    .array(z.object({ authenticationMethod: z.string().max(1_024), userCount: count }))
    .max(1_000),
});
const byFeature = z.object({
  totalUserCount: total,
  userRegistrationFeatureCounts: z.array(z.object({ feature: z.string().max(1_024), userCount: count })).max(1_000),
});

/** Never rejects. */
export function countByMethod(reports: ReportSource, included: Included): Promise<Outcome<MethodCounts>> {
  const [userTypes, userRoles] = [types[included.includedUserTypes], roles[included.includedUserRoles]];
  return reports.read(
    path`/reports/authenticationMethods/usersRegisteredByMethod(includedUserTypes='${userTypes}',includedUserRoles='${userRoles}')`,
    (json) => {
      const found = byMethod.safeParse(json).data;
      return found === undefined
        ? undefined
        : {
            totalUserCount: found.totalUserCount ?? null,
            userRegistrationMethodCounts: found.userRegistrationMethodCounts.map(
              ({ authenticationMethod, userCount }) => ({
                method: registeredMethodOf(authenticationMethod),
                userCount,
              }),
            ),
          };
    },
  );
}

/** Never rejects. */
export function countByFeature(reports: ReportSource, included: Included): Promise<Outcome<FeatureCounts>> {
  const [userTypes, userRoles] = [types[included.includedUserTypes], roles[included.includedUserRoles]];
  return reports.read(
    path`/reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='${userTypes}',includedUserRoles='${userRoles}')`,
    (json) => {
      const found = byFeature.safeParse(json).data;
      return found === undefined
        ? undefined
        : {
            totalUserCount: found.totalUserCount ?? null,
            userRegistrationFeatureCounts: found.userRegistrationFeatureCounts.map(({ feature, userCount }) => ({
              feature: ownValue(features, feature) ?? 'UNKNOWN',
              userCount,
            })),
          };
    },
  );
}
