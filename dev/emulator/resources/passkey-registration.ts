// The registration of a passkey for somebody else: creation options with a challenge of five minutes, and what the tenant
// judges of what an authenticator made of them. What Graph says no with is not known: the texts are assumptions.
// https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions
// https://learn.microsoft.com/graph/api/authentication-post-fido2methods
import { randomBytes } from 'node:crypto';
import { ALGORITHMS, type Attestation, RP_ID } from '../tenant/attestation.ts';
import { granted, type Outcome, refused } from '../tenant/outcome.ts';
import type { Person } from '../tenant/person.ts';
import { REFUSALS, type Refusal } from '../tenant/refusals.ts';
import type { StoredMethod } from '../tenant/stored-method.ts';
import type { Tenant } from '../tenant/tenant.ts';

const COLLECTION = 'fido2Methods';
/** Documented for v1.0, which takes no other. */
const CHALLENGE_MS = 5 * 60_000;
/** Assumption: the number is Microsoft's for security info, the answer beyond it is not known. */
const MAX_PASSKEYS = 10;

/** Makers' names of the models that the tenant knows; Graph takes them from FIDO's metadata service. */
const MODELS: Readonly<Record<string, string>> = {
  '90a3ccdf-635c-4729-a248-9b709135078f': 'Microsoft Authenticator',
  'de1e552d-db1d-4423-a619-566b625cdc84': 'Microsoft Authenticator',
};

const type = (name: string) => ({ '@odata.type': `#microsoft.graph.webauthn${name}` });

export function creationOptions(person: Person, now: number, tenant: Tenant): Outcome<object> {
  const refusal = policyRefusal(person, tenant);
  if (refusal) return refused(refusal);
  const challenge = randomBytes(32).toString('base64url');
  const expiresAt = now + CHALLENGE_MS;
  tenant.issuedSecrets.add(challenge);
  tenant.passkeyChallenges.set(challenge, { personId: person.id, expiresAt });
  return granted({
    ...type('CredentialCreationOptions'),
    challengeTimeoutDateTime: new Date(expiresAt).toISOString(),
    publicKey: {
      ...type('PublicKeyCredentialCreationOptions'),
      rp: { ...type('PublicKeyCredentialRpEntity'), id: RP_ID, name: 'Microsoft' },
      user: {
        ...type('PublicKeyCredentialUserEntity'),
        id: Buffer.from(person.id).toString('base64url'),
        displayName: person.displayName,
        name: person.userPrincipalName,
      },
      challenge,
      pubKeyCredParams: ALGORITHMS.map((alg) => ({
        ...type('PublicKeyCredentialParameters'),
        type: 'public-key',
        alg,
      })),
      timeout: 60_000,
      excludeCredentials: passkeysOf(person).map(({ id }) => ({
        ...type('PublicKeyCredentialDescriptor'),
        id: id.slice(0, -1),
        type: 'public-key',
        transports: [],
      })),
      authenticatorSelection: {
        ...type('AuthenticatorSelectionCriteria'),
        authenticatorAttachment: 'cross-platform',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'direct',
      extensions: { ...type('AuthenticationExtensionsClientInputs') },
    },
  });
}

export function registerPasskey(
  person: Person,
  body: unknown,
  now: number,
  tenant: Tenant,
  attestation: Attestation | undefined,
): Outcome<StoredMethod> {
  const { displayName = null, publicKeyCredential } = Object(body) as Record<string, unknown>;
  if (typeof publicKeyCredential !== 'object' || publicKeyCredential === null) return refused(REFUSALS.noPasskeyEntity);
  if (attestation === undefined) return refused(REFUSALS.passkeyUnverified);
  const { challenge, credentialId, aaGuid, isAttested, certificates, passkeyType } = attestation;
  const refusal =
    policyRefusal(person, tenant) ??
    challengeRefusal(person, challenge, now, tenant) ??
    authenticatorRefusal(attestation, tenant) ??
    roomRefusal(person, idOf(credentialId), tenant);
  if (refusal) return refused(refusal);
  tenant.passkeyChallenges.delete(challenge);
  return granted({
    id: idOf(credentialId),
    createdDateTime: new Date(now).toISOString(),
    displayName,
    aaGuid,
    model: MODELS[aaGuid] ?? null,
    attestationCertificates: certificates,
    attestationLevel: isAttested ? 'attested' : 'notAttested',
    passkeyType,
  });
}

/** The id of a passkey ends in a digit: how much padding the base64url of its credential lacks (field). */
function idOf(credentialId: string): string {
  return `${credentialId}${(4 - (credentialId.length % 4)) % 4}`;
}

// https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration
interface PasskeyPolicy {
  readonly state: 'enabled' | 'disabled';
  readonly includeTargets: readonly { readonly id: string }[];
  readonly excludeTargets: readonly { readonly id: string }[];
  readonly isSelfServiceRegistrationAllowed: boolean;
  readonly isAttestationEnforced: boolean;
  readonly keyRestrictions: {
    readonly isEnforced: boolean;
    readonly enforcementType: 'allow' | 'block';
    readonly aaGuids: readonly string[];
  };
}

function policyOf(tenant: Tenant): PasskeyPolicy {
  return tenant.configuration('Fido2') as unknown as PasskeyPolicy;
}

/** Documented as a known issue: nobody can be registered where self-service set-up is off. */
function policyRefusal(person: Person, tenant: Tenant): Refusal | undefined {
  const { state, includeTargets, excludeTargets, isSelfServiceRegistrationAllowed } = policyOf(tenant);
  const groups = new Set([...tenant.groupsOf(person.id), person.id, 'all_users']);
  const names = (targets: PasskeyPolicy['includeTargets']) => targets.some(({ id }) => groups.has(id));
  if (state !== 'enabled' || !names(includeTargets) || names(excludeTargets)) return REFUSALS.passkeyDisabled;
  return isSelfServiceRegistrationAllowed ? undefined : REFUSALS.passkeyNoSelfService;
}

function challengeRefusal(person: Person, challenge: string, now: number, tenant: Tenant): Refusal | undefined {
  const made = tenant.passkeyChallenges.get(challenge);
  if (made?.personId !== person.id) return REFUSALS.passkeyChallenge;
  return now > made.expiresAt ? REFUSALS.passkeyExpired : undefined;
}

function authenticatorRefusal({ aaGuid, isAttested }: Attestation, tenant: Tenant): Refusal | undefined {
  const { isAttestationEnforced, keyRestrictions } = policyOf(tenant);
  if (isAttestationEnforced && !isAttested) return REFUSALS.passkeyUnattested;
  const { isEnforced, enforcementType, aaGuids } = keyRestrictions;
  return isEnforced && aaGuids.includes(aaGuid) !== (enforcementType === 'allow') ? REFUSALS.passkeyModel : undefined;
}

function roomRefusal(person: Person, id: string, tenant: Tenant): Refusal | undefined {
  const isTaken = tenant.people.values().some((one) => passkeysOf(one).some((passkey) => passkey.id === id));
  if (isTaken) return REFUSALS.passkeyExists;
  return passkeysOf(person).length >= MAX_PASSKEYS ? REFUSALS.passkeyLimit : undefined;
}

const passkeysOf = (person: Person): readonly StoredMethod[] => person.methods.get(COLLECTION) ?? [];
