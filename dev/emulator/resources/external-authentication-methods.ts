// https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod: a provider outside Microsoft Entra.
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const adatum = (number: number) => ({
  id: `dddddddd-0007-4000-8000-${String(number).padStart(12, '0')}`,
  createdDateTime: '2026-04-01T00:00:00Z',
  configurationId: '26310fee-860b-4eab-8749-ab730dcf335e',
  displayName: 'Adatum',
});

export const externalAuthenticationMethods: Resource = {
  collection: 'externalAuthenticationMethods',
  permission: 'UserAuthMethod-External',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: ({ configurationId, displayName }) => ({ configurationId, displayName }),
  people: [
    {
      id: id(210),
      shortName: 'external',
      displayName: 'Edda Farrow',
      methods: { externalAuthenticationMethods: [adatum(1)] },
      whatHappens: 'Has an external authentication method.',
    },
  ],
};
