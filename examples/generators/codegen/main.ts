// Typed documents as strings, sent with nothing but fetch: as text, or by the hash under which the gateway trusts them.
import { match } from 'authmethods-graphql-schema';
import { EnableDocument, type EnableMutation, type TypedDocumentString } from './generated/graphql';

export interface Endpoint {
  readonly url: string;
  readonly token: string;
}

async function post<Result>({ url, token }: Endpoint, body: object): Promise<Result> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].extensions.code);
  return data;
}

type Typed<Result, Variables> = TypedDocumentString<Result, Variables>;

export function ask<Result, Variables>(endpoint: Endpoint, document: Typed<Result, Variables>, variables: Variables) {
  return post<Result>(endpoint, { query: document.toString(), variables });
}

export function askByHash<Result, Variables>(to: Endpoint, document: Typed<Result, Variables>, variables: Variables) {
  return post<Result>(to, { documentId: document.__meta__?.['hash'], variables });
}

export async function enable(endpoint: Endpoint, userId: string): Promise<string> {
  const { enableSmsSignIn } = await ask(endpoint, EnableDocument, { userId });
  return tell(enableSmsSignIn);
}

/** Special words for two failures; `code` narrows to every other member, today's and tomorrow's. */
export function tell(result: EnableMutation['enableSmsSignIn']): string {
  if (result === null) return 'INTERNAL_SERVER_ERROR';
  switch (result.__typename) {
    case 'EnableSmsSignInSuccess':
      return result.phoneMethod?.smsSignInState ?? 'NOT_READ_BACK';
    case 'PhoneNumberNotUniqueError':
      return 'taken';
    case 'SmsSignInNotAllowedByPolicyError':
      return 'not allowed';
    default:
      return result.code;
  }
}

export async function enableByHash(endpoint: Endpoint, userId: string): Promise<string> {
  const { enableSmsSignIn } = await askByHash(endpoint, EnableDocument, { userId });
  return advise(enableSmsSignIn);
}

/** Complete: the compiler asks for each member of the schema. One that is newer goes to the last argument. */
export function advise(result: EnableMutation['enableSmsSignIn']): string {
  const support = () => 'tell the operators';
  const wait = () => 'wait, then try again';
  const look = () => 'look at the phone first';
  if (result === null) return support();
  return match(
    result,
    {
      EnableSmsSignInSuccess: ({ phoneMethod }) => `now ${phoneMethod?.smsSignInState ?? 'on'}`,
      PhoneNumberNotUniqueError: () => 'find out whose number it is',
      SmsSignInNotAllowedByPolicyError: () => 'ask for the policy to be changed',
      PhoneMethodNotFoundError: () => 'add a mobile phone',
      PhoneNotMobileError: () => 'add a mobile phone',
      UserNotFoundError: () => 'check the name',
      InvalidInputError: () => 'check the name',
      AccessDeniedError: () => 'ask somebody with the role',
      SignInRequiredError: () => 'sign in again',
      AccessBlockedError: () => 'ask an administrator of the tenant',
      GatewayMisconfiguredError: support,
      StepUpRequiredError: () => 'sign in again',
      RateLimitedError: wait,
      ThrottledError: wait,
      GraphUnavailableError: look,
      ConflictingChangeError: look,
      OutcomeUnknownError: look,
      AuditUnavailableError: support,
      NotSupportedInCloudError: support,
      IdempotencyKeyReusedError: support,
      UnexpectedGraphError: support,
    },
    ({ code }) => `read about ${code}`,
  );
}
