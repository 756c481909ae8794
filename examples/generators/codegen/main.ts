// Typed documents as strings, sent with nothing but fetch.
import { EnableDocument, type EnableMutation, type TypedDocumentString } from './generated/graphql';

export interface Endpoint {
  readonly url: string;
  readonly token: string;
}

export async function ask<Result, Variables>(
  { url, token }: Endpoint,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

export async function enable(endpoint: Endpoint, userId: string): Promise<string> {
  const { enableSmsSignIn } = await ask(endpoint, EnableDocument, { userId });
  return tell(enableSmsSignIn);
}

/** Special words for two failures; `code` narrows to every other member, today's and tomorrow's. */
export function tell(result: EnableMutation['enableSmsSignIn']): string {
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
