// Graph's platformCredentialAuthenticationMethod and its access requirements.
// https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod

import { z } from 'zod';
import type { CredentialPlatform } from '../../generated/schema.ts';
import { parseKeyId } from '../../graph/ids.ts';
import { path } from '../../graph/request.ts';
import { methodAccess } from '../access.ts';
import { keyStrengths } from '../key-strength.ts';
import { defineMethod } from '../method.ts';
import { ownValue } from '../open-enum.ts';

const credentialPlatforms: Readonly<Record<string, CredentialPlatform>> = {
  windows: 'WINDOWS',
  macOS: 'MAC_OS',
  iOS: 'IOS',
  android: 'ANDROID',
  linux: 'LINUX',
};

export const platformCredentials = defineMethod({
  typename: 'PlatformCredentialMethod',
  collection: 'platformCredentialMethods',
  scope: 'PlatformCredentialMethods',
  paths: {
    list: (user) => path`/users/${user}/authentication/platformCredentialMethods`,
    one: (user, methodId) => path`/users/${user}/authentication/platformCredentialMethods/${methodId}`,
  },
  parseId: parseKeyId,
  wire: {
    displayName: z.string().max(1024).nullish(),
    keyStrength: z.string().nullish(),
    platform: z.string().nullish(),
  },
  decode: ({ displayName, keyStrength, platform }) => ({
    displayName: displayName ?? null,
    keyStrength: ownValue(keyStrengths, keyStrength) ?? ('UNKNOWN' as const),
    platform: ownValue(credentialPlatforms, platform) ?? ('UNKNOWN' as const),
  }),
  access: methodAccess('UserAuthMethod-PlatformCred'),
});
