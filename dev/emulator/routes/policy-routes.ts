// Parts of the authentication methods policy, as Graph shows them.
// https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration
// https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration
import type { Answer } from '../http/exchange.ts';
import { jsonAnswer } from './graph-call.ts';
import type { TenantCall } from './tenant-call.ts';

const CONFIGURATIONS = '$metadata#authenticationMethodConfigurations';

export function answerSmsPolicy({ world }: TenantCall): Answer {
  const { state, includeTargets, excludeTargets } = world.tenant.policy;
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/${CONFIGURATIONS}/$entity`,
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
  });
}

export function answerPassPolicy({ world }: TenantCall): Answer {
  return jsonAnswer(200, {
    '@odata.context': `${world.graphUrl}/v1.0/${CONFIGURATIONS}/$entity`,
    '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration',
    id: 'TemporaryAccessPass',
    ...world.tenant.passPolicy,
    excludeTargets: [],
    includeTargets: [{ targetType: 'group', id: 'all_users', isRegistrationRequired: false }],
  });
}
