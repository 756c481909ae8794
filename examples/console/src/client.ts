// One Apollo Client for each signed-in person: nothing that one may see is left in the cache for the next.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import possibleTypes from './generated/possible-types.json';
import { tokenFor } from './sign-in.ts';

export function createClient(shortName: string): ApolloClient {
  // A token lives an hour; a desk is open for longer.
  let token: { readonly text: Promise<string>; readonly askedAt: number } | undefined;
  const authorize = new SetContextLink(async ({ headers }) => {
    if (!token || Date.now() - token.askedAt > 30 * 60_000) token = { text: tokenFor(shortName), askedAt: Date.now() };
    return { headers: { ...headers, authorization: `Bearer ${await token.text}` } };
  });
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: ApolloLink.from([authorize, new HttpLink({ uri: '/graphql' })]),
    defaultOptions: { watchQuery: { fetchPolicy: 'network-only' } },
  });
}
