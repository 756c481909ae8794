// The authentication methods policy, as Graph shows it: as a whole, and some parts alone.
// https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy and
// https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration
// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration and
// https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration
import type { Answer } from '../http/exchange.ts';
import type { SmsPolicy } from '../tenant/sms-policy.ts';
import { jsonAnswer } from './graph-call.ts';
import type { TenantCall } from './tenant-call.ts';

const CONFIGURATIONS = '$metadata#authenticationMethodConfigurations';

export function answerSmsPolicy({ world }: TenantCall): Answer {
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/${CONFIGURATIONS}/$entity`,
    ...smsConfiguration(world.tenant.policy),
  });
}

export function answerMethodsPolicy({ world }: TenantCall): Answer {
  const { policy, methodsPolicy } = world.tenant;
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/$metadata#authenticationMethodsPolicy`,
    ...methodsPolicy,
    authenticationMethodConfigurations: [
      ...methodsPolicy.authenticationMethodConfigurations,
      smsConfiguration(policy),
    ].toSorted((one, other) => String(one['id']).localeCompare(String(other['id']))),
  });
}

function smsConfiguration({ state, includeTargets, excludeTargets }: SmsPolicy): Readonly<Record<string, unknown>> {
  return {
    '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration',
    id: 'Sms',
    state,
    excludeTargets: excludeTargets.map(({ id, targetType }) => ({ id, targetType })),
    includeTargets: includeTargets.map(({ id, targetType, isUsableForSignIn }) => ({
      targetType,
      id,
      isRegistrationRequired: false,
      isUsableForSignIn,
    })),
  };
}

/** `id`: as the policy spells it. */
export const answerConfiguration =
  (id: string) =>
  ({ world }: TenantCall): Answer =>
    jsonAnswer(200, {
      '@odata.context': `${world.graphUrl}/v1.0/${CONFIGURATIONS}/$entity`,
      ...world.tenant.configuration(id),
    });
