// Everything the emulated Graph says no with. Placeholders like {id} are filled by `refuse`. How a refusal looks on the wire is
// routes/graph-call.ts.
import { methodRefusals } from './method-refusals.ts';
import { front, type Refusal } from './refusal.ts';

export type { Refusal } from './refusal.ts';

export const REFUSALS = {
  ...methodRefusals,
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
