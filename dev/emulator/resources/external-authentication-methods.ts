// https://learn.microsoft.com/graph/api/resources/externalauthenticationmethod: a provider outside Microsoft Entra. Graph
// has no update of one, and no self-service.
import { randomUUID } from 'node:crypto';
import { granted, type Outcome, refused } from '../tenant/outcome.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { methodsOf, type Resource, type StoredMethod } from './resource.ts';

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
  verbs: { list: 'documented', get: 'documented', create: 'documented', delete: 'documented' },
  notSelfService: ['create'],
  view: ({ configurationId, displayName }) => ({ configurationId, displayName }),
  create(person, body, now, tenant) {
    const { configurationId, displayName } = Object(body) as { configurationId?: unknown; displayName?: unknown };
    for (const [name, value] of Object.entries({ configurationId, displayName })) {
      if (typeof value !== 'string' || value === '') return refused(refuse(REFUSALS.badProperty, { name }));
    }
    const allowed = judge(String(configurationId), methodsOf(person, externalAuthenticationMethods), tenant);
    if (!allowed.ok) return allowed;
    return granted({
      id: randomUUID(),
      // Without a time zone (documented sample).
      createdDateTime: new Date(now).toISOString().slice(0, 19),
      configurationId,
      displayName,
    });
  },
  people: [
    {
      id: id(210),
      shortName: 'external',
      displayName: 'Edda Farrow',
      methods: { externalAuthenticationMethods: [adatum(1)] },
      whatHappens: 'Has an external authentication method.',
    },
    {
      id: id(211),
      shortName: 'no-external',
      displayName: 'Noah Extern',
      whatHappens: 'Has no external authentication method; one of the providers may be added, the other is disabled.',
    },
  ],
};

/** Which providers there are is documented; that the policy and an existing method refuse another one is an assumption. */
function judge(configurationId: string, held: readonly StoredMethod[], tenant: Tenant): Outcome<void> {
  const configuration = tenant.methodsPolicy.authenticationMethodConfigurations.find(
    (one) => one['id'] === configurationId && 'openIdConnectSetting' in one,
  );
  if (configuration === undefined) return refused(REFUSALS.externalUnknown);
  if (configuration['state'] !== 'enabled') return refused(REFUSALS.externalPolicy);
  if (held.some((one) => one['configurationId'] === configurationId)) return refused(REFUSALS.externalExists);
  return granted(undefined);
}
