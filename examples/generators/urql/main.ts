// urql with the documents of graphql-codegen.
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { EnableDocument, PhonesOfTwoDocument } from './generated/graphql';

export function createClient(url: string, token: string): Client {
  return new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
}

export async function enable(client: Client, userId: string): Promise<string | undefined> {
  const { data, error } = await client.mutation(EnableDocument, { userId }).toPromise();
  if (error) throw error;
  const result = data?.enableSmsSignIn;
  return result && 'code' in result ? result.code : result?.phoneMethod?.smsSignInState;
}

export async function typesOf(client: Client, one: string, other: string): Promise<(string | undefined)[]> {
  const { data } = await client.query(PhonesOfTwoDocument, { one, other }).toPromise();
  return [data?.one?.__typename, data?.other?.__typename];
}
