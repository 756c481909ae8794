// The authentication methods policy that every start begins with, beside its SMS part, in the form of Microsoft's own sample:
// https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get
import { TRIAL_GROUP_ID } from './seed-readiness.ts';

/** Somebody whom the policy excludes from passkeys. */
export const PASSKEY_BLOCKED_ID = 'aaaaaaaa-0000-4000-8000-000000000157';

/** What Graph shows of the policy, but for the SMS configuration, which decides and is kept apart. */
export interface MethodsPolicy {
  [name: string]: unknown;
  authenticationMethodConfigurations: Readonly<Record<string, unknown>>[];
}

const everybody = { targetType: 'group', id: 'all_users', isRegistrationRequired: false };

const configuration = (id: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  '@odata.type': `#microsoft.graph.${id.charAt(0).toLowerCase()}${id.slice(1)}AuthenticationMethodConfiguration`,
  id,
  state: 'enabled',
  excludeTargets: [],
  includeTargets: [everybody],
  ...rest,
});

const external = (id: string, displayName: string, state: 'enabled' | 'disabled') => ({
  '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration',
  id,
  displayName,
  state,
  appId: 'c7f3d1b0-5d58-4a3e-8b5c-2f0d9a1b6c22',
  openIdConnectSetting: {
    clientId: displayName.toLowerCase(),
    discoveryUrl: `https://${displayName.toLowerCase()}.example/.well-known/openid-configuration`,
  },
  excludeTargets: [],
  includeTargets: [everybody],
});

export const SEEDED_METHODS_POLICY: MethodsPolicy = {
  id: 'authenticationMethodsPolicy',
  displayName: 'Authentication Methods Policy',
  description: 'The tenant-wide policy that controls which authentication methods are allowed in the tenant.',
  lastModifiedDateTime: '2026-10-05T08:30:00.6044384Z',
  policyVersion: '1.5',
  policyMigrationState: 'migrationInProgress',
  reconfirmationInDays: null,
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      snoozeDurationInDays: 1,
      state: 'default',
      excludeTargets: [],
      includeTargets: [
        { id: 'all_users', targetType: 'group', targetedAuthenticationMethod: 'microsoftAuthenticator' },
      ],
    },
  },
  authenticationMethodConfigurations: [
    configuration('Fido2', {
      excludeTargets: [{ targetType: 'user', id: PASSKEY_BLOCKED_ID }],
      isSelfServiceRegistrationAllowed: true,
      isAttestationEnforced: false,
      keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
    }),
    configuration('MicrosoftAuthenticator', { includeTargets: [{ ...everybody, authenticationMode: 'any' }] }),
    configuration('TemporaryAccessPass', {
      defaultLifetimeInMinutes: 60,
      defaultLength: 8,
      minimumLifetimeInMinutes: 60,
      maximumLifetimeInMinutes: 480,
      isUsableOnce: false,
    }),
    configuration('SoftwareOath'),
    configuration('Voice', { state: 'disabled', isOfficePhoneAllowed: false }),
    configuration('Email', { allowExternalIdToUseEmailOtp: 'default' }),
    configuration('X509Certificate', { state: 'disabled' }),
    configuration('QRCodePin', {
      '@odata.type': '#microsoft.graph.qrCodePinAuthenticationMethodConfiguration',
      includeTargets: [{ targetType: 'group', id: TRIAL_GROUP_ID, isRegistrationRequired: false }],
      standardQRCodeLifetimeInDays: 365,
      pinLength: 8,
    }),
    external('e2b9b5a4-6a0c-4d6e-9c39-0c3c1f4f7a11', 'Tailspin', 'disabled'),
    external('26310fee-860b-4eab-8749-ab730dcf335e', 'Adatum', 'enabled'),
    // A type that Graph's v1.0 does not document: such a configuration must be shown nevertheless.
    configuration('FederatedIdentityCredential', { state: 'disabled', includeTargets: [] }),
  ],
};
