// What the login server says no with: status, OAuth error, AADSTS number and text, with how well each is known.
import type { Evidence } from '../tenant/evidence.ts';

export interface LoginRefusal {
  status: number;
  error: string;
  aadsts: number;
  message: string;
  evidence: Evidence;
}

const row = (status: number, error: string, aadsts: number, message: string, evidence: Evidence = 'field') =>
  ({ status, error, aadsts, message, evidence }) satisfies LoginRefusal;

export const LOGIN_REFUSALS = {
  deviceCodePending: row(
    400,
    'authorization_pending',
    70016,
    'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  ),
  deviceCodeDeclined: row(
    400,
    'authorization_declined',
    70018,
    'The end user denied the authorization request.',
    'assumption',
  ),
  expiredDeviceCode: row(400, 'expired_token', 70019, 'Verification code expired. Have the user retry the sign-in.'),
  badCode: row(400, 'invalid_grant', 9002313, 'Invalid request. Request is malformed or invalid.', 'assumption'),
  expiredCode: row(400, 'invalid_grant', 70008, 'The provided authorization code or refresh token has expired.'),
  badVerifier: row(400, 'invalid_grant', 501481, 'The Code_Verifier does not match the code_challenge.'),
  badRedirect: row(
    400,
    'invalid_request',
    50011,
    "The redirect URI specified in the request does not match the redirect URIs configured for the application '{client}'.",
  ),
  badDeviceCode: row(400, 'bad_verification_code', 70018, 'Invalid verification code.'),
  missingParameter: row(
    400,
    'invalid_request',
    900144,
    "The request body must contain the following parameter: '{name}'.",
  ),
  unknownTenant: row(
    400,
    'invalid_request',
    90002,
    "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  ),
  unsupportedGrant: row(400, 'unsupported_grant_type', 70003, "The app requested an unsupported grant type '{grant}'."),
  unknownClient: row(
    400,
    'unauthorized_client',
    700016,
    "Application with identifier '{client}' was not found in the directory 'Contoso'.",
  ),
  noCredential: row(
    401,
    'invalid_client',
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ),
  badSecret: row(
    401,
    'invalid_client',
    7000215,
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
  ),
  badClientAssertion: row(
    401,
    'invalid_client',
    700027,
    'The certificate with identifier used to sign the client assertion is not registered on application.',
  ),
  publicClient: row(
    401,
    'unauthorized_client',
    700025,
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  ),
  invalidScope: row(
    400,
    'invalid_scope',
    70011,
    "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
  ),
  needsDefault: row(
    400,
    'invalid_scope',
    1002012,
    'The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  ),
  unknownResource: row(
    400,
    'invalid_resource',
    500011,
    'The resource principal named {resource} was not found in the tenant named Contoso.',
  ),
  consentRequired: row(
    400,
    'invalid_grant',
    65001,
    "The user or administrator has not consented to use the application with ID '{client}'. Send an interactive authorization request for this user and resource.",
  ),
  badPassword: row(400, 'invalid_grant', 50126, 'Error validating credentials due to invalid username or password.'),
  badAssertion: row(400, 'invalid_grant', 50013, 'Assertion failed signature validation.'),
  assertionAudience: row(
    400,
    'invalid_grant',
    500131,
    'Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was different from the client.',
  ),
  assertionExpired: row(
    400,
    'invalid_grant',
    500133,
    'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
  ),
  assertionIsApp: row(
    400,
    'invalid_grant',
    7000114,
    'Application is not allowed to make application on-behalf-of calls.',
  ),
  sessionRevoked: row(
    400,
    'invalid_grant',
    50173,
    'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
  ),
  sessionTooOld: row(
    400,
    'invalid_grant',
    70043,
    'The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
  ),
  refreshTokenExpired: row(400, 'invalid_grant', 700082, 'The refresh token has expired due to inactivity.'),
  disabled: row(400, 'invalid_grant', 50057, 'The user account is disabled.'),
  notAssigned: row(
    400,
    'invalid_grant',
    50105,
    'Your administrator has configured the application to block users unless they are specifically granted (assigned) access to the application.',
  ),
  blockedByPolicy: row(
    400,
    'interaction_required',
    53003,
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  ),
  mustEnrol: row(
    400,
    'interaction_required',
    50079,
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication.',
  ),
  secretExpired: row(401, 'invalid_client', 7000222, "The provided client secret keys for app '{client}' are expired."),
  unknownUser: row(400, 'invalid_grant', 50034, 'The user account does not exist in the directory.'),
  stepUp: row(
    400,
    'interaction_required',
    50076,
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    'documented',
  ),
} as const satisfies Record<string, LoginRefusal>;

/** Refusals of a person, or of the gateway, that a person of the seed or a fault rule names by number. */
export const SCRIPTED_REFUSALS = {
  50034: 'unknownUser',
  50057: 'disabled',
  50076: 'stepUp',
  50079: 'mustEnrol',
  50105: 'notAssigned',
  50173: 'sessionRevoked',
  53003: 'blockedByPolicy',
  65001: 'consentRequired',
  70043: 'sessionTooOld',
  90002: 'unknownTenant',
  500011: 'unknownResource',
  500133: 'assertionExpired',
  700016: 'unknownClient',
  700027: 'badClientAssertion',
  700082: 'refreshTokenExpired',
  7000215: 'badSecret',
  7000222: 'secretExpired',
} as const satisfies Record<number, keyof typeof LOGIN_REFUSALS>;
export type ScriptedRefusal = keyof typeof SCRIPTED_REFUSALS;
