// https://learn.microsoft.com/graph/api/resources/platformcredentialauthenticationmethod: made on devices by their owners
// only.
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const macBook = {
  id: 'Nq3bWz1kS0eUo5y7tJ4mPg2',
  createdDateTime: '2026-01-12T10:05:00Z',
  displayName: 'MacBook of the front desk',
  keyStrength: 'normal',
  platform: 'macOS',
};

export const platformCredentialMethods: Resource = {
  collection: 'platformCredentialMethods',
  permission: 'UserAuthMethod-PlatformCred',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: ({ displayName, keyStrength, platform }) => ({ displayName, keyStrength, platform }),
  people: [
    {
      id: id(200),
      shortName: 'platform',
      displayName: 'Marit Solberg',
      methods: { platformCredentialMethods: [macBook] },
      whatHappens: 'Has a platform credential on a Mac.',
    },
  ],
};
