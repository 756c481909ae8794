// Relay: normalized by `id`, and a phone is fetched again by its `id` alone, through `node`. A bundler's plugin turns
// the `graphql` tags into the imports that stand here for them.
import { Environment, fetchQuery, graphql, Network, RecordSource, Store } from 'relay-runtime';
import phoneQuery, { type mainPhoneQuery } from './generated/mainPhoneQuery.graphql';
import phonesQuery, { type mainPhonesQuery } from './generated/mainPhonesQuery.graphql';

export const documents = () => [
  graphql`
    query mainPhonesQuery($userId: ID!) {
      phoneMethods(userId: $userId) {
        __typename
        ... on PhoneMethodList {
          items {
            id
            smsSignInState
            ...main_phone
          }
        }
        ... on Error {
          code
          message
        }
      }
    }
  `,
  graphql`
    fragment main_phone on PhoneMethod @refetchable(queryName: "mainPhoneQuery") {
      phoneType
      smsSignInState
    }
  `,
];

export function createEnvironment(url: string, token: string): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: text, variables }),
    });
    return answer.json();
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

export async function phonesOf(environment: Environment, userId: string): Promise<string[]> {
  const data = await fetchQuery<mainPhonesQuery>(environment, phonesQuery, { userId }).toPromise();
  return data?.phoneMethods?.items?.map(({ id }) => id) ?? [];
}

/** The code and message of why the phones cannot be shown. */
export async function refusalOf(environment: Environment, userId: string) {
  const data = await fetchQuery<mainPhonesQuery>(environment, phonesQuery, { userId }).toPromise();
  return [data?.phoneMethods?.code, data?.phoneMethods?.message];
}

/** Answers the type and state of the node that was fetched again. */
export async function fetchAgain(environment: Environment, id: string) {
  await fetchQuery<mainPhoneQuery>(environment, phoneQuery, { id }).toPromise();
  const record = environment.getStore().getSource().get(id);
  return [record?.__typename, record?.['smsSignInState']];
}
