// gql.tada infers types from the document as it is written: the schema package brings what it needs, nothing is
// generated.
import type { introspection } from 'authmethods-graphql-schema/introspection';
import { initGraphQLTada, type ResultOf } from 'gql.tada';
import { print } from 'graphql';

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; PhoneNumber: string; ID: string };
}>();

export const Enable = graphql(`
  mutation Enable($userId: ID!) {
    enableSmsSignIn(userId: $userId) {
      __typename
      ... on EnableSmsSignInSuccess { phoneMethod { id smsSignInState } }
      ... on ThrottledError { retryAfterSeconds }
      ... on Error { code message }
    }
  }
`);

type Outcome = ResultOf<typeof Enable>['enableSmsSignIn'];

export async function enable(url: string, token: string, userId: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: print(Enable), variables: { userId } }),
  });
  const { data }: { data: ResultOf<typeof Enable> } = await answer.json();
  return tell(data.enableSmsSignIn);
}

function tell(outcome: Outcome): string {
  if (outcome === null) return 'INTERNAL_SERVER_ERROR';
  if (outcome.__typename === 'EnableSmsSignInSuccess') return outcome.phoneMethod?.smsSignInState ?? 'NOT_READ_BACK';
  if (outcome.__typename === 'ThrottledError') return `wait ${outcome.retryAfterSeconds ?? 30} s`;
  return outcome.code;
}
