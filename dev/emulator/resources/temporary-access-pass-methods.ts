// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod: one for each person at most. The
// passcode is null in every answer but the one to its creation.
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const pass = (number: number, more: object = {}) => ({
  id: `dddddddd-0004-4000-8000-${String(number).padStart(12, '0')}`,
  createdDateTime: '2026-06-02T16:21:09.5893903Z',
  startDateTime: '2026-06-05T00:00:00Z',
  lifetimeInMinutes: 60,
  isUsableOnce: false,
  isUsable: false,
  methodUsabilityReason: 'Expired',
  ...more,
});

export const temporaryAccessPassMethods: Resource = {
  collection: 'temporaryAccessPassMethods',
  permission: 'UserAuthMethod-TAP',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: ({ startDateTime, lifetimeInMinutes, isUsableOnce, isUsable, methodUsabilityReason }) => ({
    temporaryAccessPass: null,
    startDateTime,
    lifetimeInMinutes,
    isUsableOnce,
    isUsable,
    methodUsabilityReason,
  }),
  people: [
    {
      id: id(170),
      shortName: 'pass',
      displayName: 'Tamsin Ashdown',
      methods: { temporaryAccessPassMethods: [pass(1)] },
      whatHappens: 'Has a Temporary Access Pass that has expired; it may be removed.',
    },
  ],
};
