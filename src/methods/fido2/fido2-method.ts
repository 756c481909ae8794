// Graph's fido2AuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod

import { z } from 'zod';
import type { AttestationLevel, PasskeyType } from '../../generated/schema.ts';
import { parseKeyId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { defineMethod } from '../method.ts';
import { ownValue } from '../open-enum.ts';

const passkeyTypes: Readonly<Record<string, PasskeyType>> = {
  deviceBound: 'DEVICE_BOUND',
  synced: 'SYNCED',
};

const attestationLevels: Readonly<Record<string, AttestationLevel>> = {
  attested: 'ATTESTED',
  notAttested: 'NOT_ATTESTED',
};

export const fido2Keys = defineMethod({
  typename: 'Fido2Method',
  collection: 'fido2Methods',
  scope: 'Fido2Methods',
  issue: 'Fido2Methods.Issue',
  missingIn: ['CHINA'],
  paths: {
    list: (user) => path`/users/${user}/authentication/fido2Methods`,
    one: (user, methodId) => path`/users/${user}/authentication/fido2Methods/${methodId}`,
  },
  parseId: parseKeyId,
  wire: {
    displayName: z.string().max(1024).nullish(),
    aaGuid: z.string().max(1024).nullish(),
    model: z.string().max(1024).nullish(),
    passkeyType: z.string().nullish(),
    attestationLevel: z.string().nullish(),
    attestationCertificates: z.array(z.string().max(16_384)).max(100).nullish(),
  },
  decode: ({ displayName, aaGuid, model, passkeyType, attestationLevel, attestationCertificates }) => ({
    displayName: displayName ?? null,
    aaGuid: aaGuid ?? null,
    model: model ?? null,
    passkeyType: ownValue(passkeyTypes, passkeyType) ?? ('UNKNOWN' as const),
    attestationLevel: ownValue(attestationLevels, attestationLevel) ?? ('UNKNOWN' as const),
    attestationCertificates: attestationCertificates ?? [],
  }),
  access: methodAccess('UserAuthMethod-Passkey'),
});

export type Fido2Key = NonNullable<ReturnType<typeof fido2Keys.decodeOne>>;
