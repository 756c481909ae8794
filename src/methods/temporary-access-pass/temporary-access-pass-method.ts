// Graph's temporaryAccessPassAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod

import { z } from 'zod';
import type { TemporaryAccessPassUsabilityReason } from '../../generated/schema.ts';
import { parseMethodId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';
import { ownValue } from '../open-enum.ts';

const temporaryAccessPassUsabilityReasons: Readonly<Record<string, TemporaryAccessPassUsabilityReason>> = {
  EnabledByPolicy: 'ENABLED_BY_POLICY',
  DisabledByPolicy: 'DISABLED_BY_POLICY',
  Expired: 'EXPIRED',
  NotYetValid: 'NOT_YET_VALID',
  OneTimeUsed: 'ONE_TIME_USED',
};

export const passes = defineMethod({
  typename: 'TemporaryAccessPassMethod',
  collection: 'temporaryAccessPassMethods',
  scope: 'TemporaryAccessPassMethods',
  issue: 'TemporaryAccessPassMethods.Issue',
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/temporaryAccessPassMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/temporaryAccessPassMethods/${methodId}`,
  },
  parseId: parseMethodId,
  wire: {
    startDateTime: z.iso.datetime({ offset: true }).nullish().catch(null),
    lifetimeInMinutes: z.int().nullish(),
    isUsableOnce: z.boolean().nullish(),
    isUsable: z.boolean().nullish(),
    methodUsabilityReason: z.string().nullish(),
  },
  decode: ({ startDateTime, lifetimeInMinutes, isUsableOnce, isUsable, methodUsabilityReason }) => ({
    startDateTime: startDateTime ?? null,
    lifetimeInMinutes: lifetimeInMinutes ?? null,
    isUsableOnce: isUsableOnce ?? null,
    isUsable: isUsable ?? null,
    methodUsabilityReason: ownValue(temporaryAccessPassUsabilityReasons, methodUsabilityReason) ?? ('UNKNOWN' as const),
  }),
  access: methodAccess('UserAuthMethod-TAP'),
});

export type Pass = NonNullable<ReturnType<typeof passes.decodeOne>>;
