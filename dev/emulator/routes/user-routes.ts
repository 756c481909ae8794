// GET /me and GET /users/{id|upn}, with $select, and checkMemberGroups. Only the properties a gateway for authentication methods asks for.
import type { Answer } from '../http/exchange.ts';
import type { Actor } from '../tenant/actor.ts';
import type { Person } from '../tenant/person.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import { isExternalGuest } from '../tenant/sms-policy.ts';
import { type GraphCall, jsonAnswer, refusalAnswer } from './graph-call.ts';
import { queryOf } from './route.ts';
import type { World } from './world.ts';

const DEFAULT_PROPERTIES =
  'businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName id'.split(
    ' ',
  );
/** Null for a caller whose only permission on others is User.ReadBasic.All (assumption: null, not a refusal). */
const BEYOND_BASIC = new Set([
  'accountEnabled',
  'assignedLicenses',
  'assignedPlans',
  'creationType',
  'employeeId',
  'externalUserState',
  'identities',
  'jobTitle',
  'mobilePhone',
  'officeLocation',
  'onPremisesSyncEnabled',
  'signInSessionsValidFromDateTime',
  'userType',
]);

export function answerUser(world: World, call: GraphCall, actor: Actor, person: Person): Answer {
  const select = queryOf(call.url).get('$select');
  const names = select ? select.split(',').map((name) => name.trim()) : DEFAULT_PROPERTIES;
  const full =
    actor.id === person.id ||
    ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'].some((permission) =>
      actor.permissions.has(permission),
    );
  const { displayName } = world.replication.directoryEntry(person);
  const all = new Map(Object.entries(properties({ ...person, displayName }, world.tenant.domain)));
  const body: Record<string, unknown> = {
    '@odata.context': `${world.graphUrl}/v1.0/$metadata#users${select ? `(${select})` : ''}/$entity`,
  };
  for (const name of names) {
    const property = [...all.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
    if (!property) return refusalAnswer(refuse(REFUSALS.unknownProperty, { name }), call.ids);
    body[property] = BEYOND_BASIC.has(property) && !full ? null : all.get(property);
  }
  return jsonAnswer(200, body);
}

/** Which of the groups asked for the person belongs to. Groups in groups count. */
export function answerMemberships(world: World, call: GraphCall, person: Person): Answer {
  const { groupIds } = Object(call.body) as { groupIds?: unknown };
  const asked = Array.isArray(groupIds) ? groupIds.map(String) : [];
  const held = new Set(world.replication.directoryEntry(person).groupIds);
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/$metadata#Collection(Edm.String)`,
    value: asked.filter((group) => held.has(group)),
  });
}

/** Ends no session of an external user, and answers the same (documented). */
export function answerRevocation(world: World, person: Person): Answer {
  if (!isExternalGuest(person)) person.sessionsValidFrom = new Date(world.now()).toISOString();
  return jsonAnswer(200, { '@odata.context': `${world.graphUrl}/v1.0/$metadata#Edm.Boolean`, value: true });
}

function properties(person: Person, domain: string): Record<string, unknown> {
  const [givenName = '', ...surname] = person.displayName.split(' ');
  return {
    id: person.id,
    displayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    givenName,
    surname: surname.join(' '),
    mail: person.userType === 'Guest' ? null : person.userPrincipalName,
    userType: person.userType,
    creationType: person.creationType,
    externalUserState: isExternalGuest(person) ? 'Accepted' : null,
    identities: [
      {
        signInType: isExternalGuest(person) ? 'federated' : 'userPrincipalName',
        issuer: isExternalGuest(person) ? 'ExternalAzureAD' : domain,
        issuerAssignedId: isExternalGuest(person) ? null : person.userPrincipalName,
      },
    ],
    onPremisesSyncEnabled: person.onPremisesSyncEnabled,
    assignedLicenses: person.licenses.skuIds.map((skuId) => ({ disabledPlans: [], skuId })),
    assignedPlans: person.licenses.servicePlanIds.map((servicePlanId) => ({
      assignedDateTime: '2026-01-05T08:00:00Z',
      capabilityStatus: 'Enabled',
      service: 'AADPremiumService',
      servicePlanId,
    })),
    signInSessionsValidFromDateTime: person.sessionsValidFrom,
    employeeId: person.employeeId,
    accountEnabled: person.accountEnabled,
    businessPhones: [],
    jobTitle: null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
  };
}
