// https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethod: apps with one-time codes. Their secret
// is null in every answer.
import { granted, refused } from '../tenant/outcome.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const oathToken = (number: number, more: object = {}) => ({
  id: `dddddddd-0003-4000-8000-${String(number).padStart(12, '0')}`,
  createdDateTime: '2025-11-05T08:00:00Z',
  ...more,
});

export const softwareOathMethods: Resource = {
  collection: 'softwareOathMethods',
  permission: 'UserAuthMethod-SoftwareOATH',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: () => ({ secretKey: null }),
  // As seen of other default methods (assumption).
  remove: (_person, method) =>
    method['isDefault'] === true ? refused(refuse(REFUSALS.defaultMethod, { id: method.id })) : granted(undefined),
  people: [
    {
      id: id(160),
      shortName: 'oath',
      displayName: 'Otis Thorne',
      methods: { softwareOathMethods: [oathToken(1)] },
      whatHappens: 'Has a software OATH token, which may be removed.',
    },
    {
      id: id(161),
      shortName: 'oath-default',
      displayName: 'Odile Dupont',
      methods: { softwareOathMethods: [oathToken(2, { isDefault: true })] },
      whatHappens: 'A software OATH token is the default MFA method: delete answers 400.',
    },
  ],
};
