// Everything the emulated Graph says no with: status, code and text, with how well each is known. Placeholders like
// {id} are filled by `refuse`. How a refusal looks on the wire is graph/error-body.ts.
import type { Evidence } from './evidence.ts';

export interface Refusal {
  status: number;
  code: string;
  message: string;
  /** The authentication-methods backend repeats `message` inside `innerError` (field). */
  repeatsMessage: boolean;
  evidence: Evidence;
  headers?: Record<string, string>;
}

const methods = (status: number, code: string, message: string, evidence: Evidence): Refusal => ({
  status,
  code,
  message,
  repeatsMessage: true,
  evidence,
});
const front = (status: number, code: string, message: string, evidence: Evidence): Refusal => ({
  ...methods(status, code, message, evidence),
  repeatsMessage: false,
});

export const REFUSALS = {
  // The authentication-methods backend: camelCase codes.
  accessDenied: methods(403, 'accessDenied', 'Request Authorization failed', 'field'),
  numberNotUnique: methods(409, 'phoneNumberNotUnique', 'The phone number is not unique in the tenant.', 'field'),
  notEnabledByPolicy: methods(
    405,
    'disabledByPolicy',
    'Can not enable Sms sign in on phone auth method as the credential policy is not enabled on user.',
    'field',
  ),
  defaultMethod: methods(
    400,
    'badRequest',
    "The requested authentication method id of [{id}] matches the user's current default authentication method, and cannot be deleted until the default authentication method is changed",
    'field',
  ),
  alternateFirst: methods(
    400,
    'badRequest',
    'The mobile number cannot be deleted without first deleting alternate mobile number.',
    'field',
  ),
  typeExists: methods(400, 'badRequest', 'A phone method of type {type} already exists.', 'assumption'),
  mobileFirst: methods(400, 'badRequest', 'A mobile phone must exist before alternateMobile is added.', 'assumption'),
  badNumber: methods(400, 'badRequest', 'The phone number is not in the required format.', 'assumption'),
  badProperty: methods(400, 'badRequest', 'Property {name} is missing, read-only or not valid.', 'assumption'),
  typeIsFixed: methods(400, 'badRequest', "A phone's type cannot be changed.", 'assumption'),
  notAMobile: methods(400, 'badRequest', 'SMS sign-in is available on the mobile phone only.', 'assumption'),
  noSuchUser: methods(404, 'resourceNotFound', 'The user was not found.', 'assumption'),
  noSuchPhone: methods(404, 'itemNotFound', 'The phone method is not registered for this user.', 'assumption'),
  noSuchMethod: methods(404, 'resourceNotFound', 'The method is not registered for this user.', 'assumption'),
  emailExists: methods(400, 'badRequest', 'An email method already exists for this user.', 'assumption'),
  qrExists: methods(400, 'badRequest', 'An active QR code already exists for this user.', 'assumption'),
  qrPolicy: methods(400, 'badRequest', 'QR code authentication is not enabled on user by policy.', 'assumption'),
  passDisabled: methods(400, 'badRequest', 'Temporary Access Pass is not enabled by policy.', 'assumption'),
  passLifetime: methods(400, 'badRequest', 'The lifetime is not within the range of the policy.', 'assumption'),
  passReuse: methods(400, 'badRequest', 'A multi-use pass is not allowed by the policy.', 'assumption'),
  externalUnknown: methods(400, 'badRequest', 'The external method configuration was not found.', 'assumption'),
  externalPolicy: methods(400, 'badRequest', 'The external method is not enabled by policy.', 'assumption'),
  externalExists: methods(400, 'badRequest', 'The external method already exists for this user.', 'assumption'),
  defaultNotRegistered: methods(400, 'badRequest', 'The method is not registered for this user.', 'assumption'),
  passwordNeeded: methods(400, 'badRequest', 'A password is required for a hybrid account.', 'assumption'),
  passwordPolicy: methods(400, 'badRequest', 'The password does not meet the requirements.', 'assumption'),
  noSuchOperation: methods(404, 'resourceNotFound', 'The operation was not found.', 'assumption'),
  notForOneself: methods(405, 'methodNotAllowed', 'The method is not supported for this URL.', 'field'),
  noPasskeyEntity: methods(400, 'badRequest', 'The request is missing a fido2AuthenticationMethod entity', 'field'),
  passkeyUnverified: methods(400, 'badRequest', 'The public key credential could not be verified.', 'assumption'),
  passkeyChallenge: methods(400, 'badRequest', 'The challenge was not issued for this user.', 'assumption'),
  passkeyExpired: methods(400, 'badRequest', 'The challenge has expired.', 'assumption'),
  passkeyDisabled: methods(400, 'badRequest', 'Passkey (FIDO2) is not enabled on user by policy.', 'assumption'),
  passkeyNoSelfService: methods(
    400,
    'badRequest',
    'Self-service set up of passkeys (FIDO2) is not allowed by policy.',
    'assumption',
  ),
  passkeyUnattested: methods(400, 'badRequest', 'Attestation is enforced by policy.', 'assumption'),
  passkeyModel: methods(400, 'badRequest', 'The AAGUID of the authenticator is restricted by policy.', 'assumption'),
  passkeyLimit: methods(400, 'badRequest', 'The maximum number of passkeys is registered.', 'assumption'),
  passkeyExists: methods(400, 'badRequest', 'The passkey is already registered.', 'assumption'),
  unknownMethodId: front(
    404,
    'UnknownError',
    "{\"Message\":\"No HTTP resource was found that matches the request URI 'https://mface.windowsazure.com/odata/users('{user}')/authentication/phoneMethods('{id}')'.\"}",
    'field',
  ),
  // The directory and the front door: PascalCase codes.
  directoryDenied: front(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
    'documented',
  ),
  directoryNoSuchUser: front(
    404,
    'Request_ResourceNotFound',
    "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
    'field',
  ),
  unknownProperty: front(
    400,
    'BadRequest',
    "Could not find a property named '{name}' on type 'microsoft.graph.user'.",
    'field',
  ),
  noSuchGroup: front(404, 'Request_ResourceNotFound', 'The group does not exist.', 'assumption'),
  noSuchDomain: front(404, 'Request_ResourceNotFound', "Resource '{id}' does not exist.", 'assumption'),
  nonPremium: front(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
    'field',
  ),
  badSearch: front(400, 'BadRequest', 'Syntax error in the search expression.', 'assumption'),
  badPageSize: front(
    400,
    'Request_BadRequest',
    "Invalid page size specified: '{size}'. Must be between 1 and {max} inclusive.",
    'field',
  ),
  // The text is known from the field, the code is not.
  badSkipToken: front(400, 'BadRequest', 'Invalid Skip Token', 'assumption'),
  // In the backend of reports.
  notPremium: front(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
    'field',
  ),
  badReportQuery: front(400, 'BadRequest', 'The query option or filter is not supported.', 'assumption'),
  notEventual: front(
    400,
    'Request_UnsupportedQuery',
    'Request with $search query parameter only works through MSGraph with a special request header: "ConsistencyLevel: eventual"',
    'field',
  ),
  meNeedsUser: front(400, 'BadRequest', '/me request is only valid with delegated authentication flow.', 'field'),
  noContentType: front(
    400,
    'BadRequest',
    'Write requests (excluding DELETE) must contain the Content-Type header declaration.',
    'field',
  ),
  malformedJson: front(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    'field',
  ),
  verbNotAllowed: front(
    405,
    'Request_BadRequest',
    'Specified HTTP method is not allowed for the request target.',
    'documented',
  ),
  noSuchRoute: front(404, 'UnknownError', '', 'field'),
  // Tokens.
  tokenEmpty: front(401, 'InvalidAuthenticationToken', 'Access token is empty.', 'field'),
  tokenMalformed: front(
    401,
    'InvalidAuthenticationToken',
    'CompactToken parsing failed with error code: 80049217',
    'field',
  ),
  tokenExpired: front(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.', 'field'),
  tokenAltered: front(401, 'InvalidAuthenticationToken', 'Access token validation failure.', 'field'),
  tokenAudience: front(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid audience.',
    'field',
  ),
  // Load.
  tooManyRequests: front(429, 'TooManyRequests', 'Please retry again later.', 'documented'),
  unavailable: front(503, 'serviceNotAvailable', 'The service is temporarily unavailable.', 'assumption'),
  // Batches.
  batchFormat: front(400, 'BadRequest', 'Invalid batch payload format.', 'field'),
  batchTooLong: front(
    400,
    'MaximumValueExceeded',
    'Number of batch request steps exceeds the maximum value of 20.',
    'field',
  ),
  batchDuplicateId: front(400, 'BadRequest', 'Request Id {id} has to be unique in a batch.', 'field'),
  batchBareWrite: front(
    400,
    'BadRequest',
    'Write request id : {id} does not contain Content-Type header or body.',
    'field',
  ),
  batchUnknownDependency: front(400, 'BadRequest', 'Request {id} depends on an unknown request.', 'assumption'),
  batchAbsoluteUrl: front(400, 'BadRequest', 'Request url has to be relative to the version.', 'assumption'),
  batchNested: front(400, 'BadRequest', 'A batch cannot contain a batch.', 'assumption'),
  failedDependency: front(
    424,
    'FailedDependency',
    'The request this request depends on did not succeed.',
    'assumption',
  ),
  payloadTooLarge: front(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.', 'assumption'),
} as const satisfies Record<string, Refusal>;

export function refuse(refusal: Refusal, values: Record<string, string> = {}): Refusal {
  const message = refusal.message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { ...refusal, message };
}
