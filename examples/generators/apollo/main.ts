// Apollo Client 4: `possibleTypes` lets `... on Error` match in the cache, and a mutation's answer updates what is shown.
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { possibleTypes } from 'authmethods-graphql-schema';
import { EnableDocument, PhonesOfTwoDocument, type PhonesOfTwoQuery } from './generated/graphql';

export function createClient(url: string, token: string): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri: url, headers: { authorization: `Bearer ${token}` } }),
  });
}

/** What the first person's phone showed before the change and after it, without another query. */
export async function enableWhileShown(client: ApolloClient, one: string, other: string) {
  const shown: string[][] = [];
  const before = Promise.withResolvers<void>();
  const after = Promise.withResolvers<void>();
  const watched = client.watchQuery({ query: PhonesOfTwoDocument, variables: { one, other } });
  const subscription = watched.subscribe(({ data, dataState }) => {
    if (dataState !== 'complete') return;
    shown.push([...statesOf(data.one), ...statesOf(data.other)]);
    (shown.length === 1 ? before : after).resolve();
  });
  await before.promise;
  const { data } = await client.mutate({ mutation: EnableDocument, variables: { userId: one } });
  await after.promise;
  subscription.unsubscribe();
  return { outcome: data?.enableSmsSignIn?.__typename, shown };
}

/** The code and message of who cannot be shown, as the cache gives them: without `possibleTypes` it would leave them out. */
export async function refusalFromCache(client: ApolloClient, one: string, other: string) {
  const variables = { one, other };
  await client.query({ query: PhonesOfTwoDocument, variables });
  const cached = client.readQuery({ query: PhonesOfTwoDocument, variables })?.other;
  return cached && 'code' in cached ? [cached.code, cached.message] : null;
}

function statesOf(person: PhonesOfTwoQuery['one']): string[] {
  if (person?.__typename !== 'User' || person.phoneMethods.__typename !== 'PhoneMethodList') return [];
  return person.phoneMethods.items.map(({ smsSignInState }) => smsSignInState);
}
