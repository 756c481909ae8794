// The subscription through the clients that people use: Apollo Client, urql and graphql-sse.

import { randomUUID } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { Client, fetchExchange, gql as urqlGql } from '@urql/core';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
let headers: Record<string, string>;
beforeAll(async () => {
  harness = await startHarness();
  headers = { authorization: `Bearer ${await harness.emulator.issueCallerToken()}` };
});
afterAll(() => harness.close());

const text = `subscription ($key: String!) {
  bulkProgress(idempotencyKey: $key) { __typename ... on BulkProgress { state applied } ... on Error { code } }
}`;
const enable = `mutation ($targets: [SmsSignInTarget!]!, $key: String) {
  enableSmsSignInForUsers(targets: $targets, idempotencyKey: $key) { counts { succeeded } }
}`;
// biome-ignore lint/suspicious/noExplicitAny: clients have types of their own for results
type Follow = (key: string, next: (result: any) => void) => Promise<void>;

const eventStreamClient = () => createClient({ url: `${harness.url}/graphql`, headers: () => headers });

const graphqlSse: Follow = (key, next) =>
  new Promise((complete, error) => {
    eventStreamClient().subscribe({ query: text, variables: { key } }, { next, error, complete });
  });

const urql: Follow = (key, next) =>
  new Promise((complete) => {
    const client = new Client({
      url: `${harness.url}/graphql`,
      exchanges: [fetchExchange],
      fetchSubscriptions: true,
      preferGetMethod: false,
      fetchOptions: { headers },
    });
    const { unsubscribe } = client.subscription(urqlGql(text), { key }).subscribe((result) => {
      if (result.data) next(result);
      if (result.hasNext) return;
      complete();
      setImmediate(() => unsubscribe());
    });
  });

/** The link of graphql-sse's own recipe: https://the-guild.dev/graphql/sse/recipes#with-apollo-client */
const apollo: Follow = (key, next) => {
  const source = eventStreamClient();
  const link = new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) =>
        source.subscribe({ query: print(query), variables }, observer as Parameters<typeof source.subscribe>[1]),
      ),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({ possibleTypes: { Error: ['RateLimitedError'] } }),
  });
  return new Promise((complete, error) => {
    client.subscribe({ query: gql(text), variables: { key } }).subscribe({ next, error, complete });
  });
};

it.each([
  ['graphql-sse', graphqlSse],
  ['urql', urql],
  ['Apollo Client', apollo],
])('row 475: %s follows a bulk mutation from before it has started to its end', async (_name, follow) => {
  const key = randomUUID();
  const states: string[] = [];
  const ended = follow(key, ({ data }) => states.push(`${data.bulkProgress.state} ${data.bulkProgress.applied}`));
  await expect.poll(() => states).toEqual(['NOT_STARTED 0']);
  const targets = Array.from({ length: 25 }, (_, index) => ({ userId: worker(index + 1).id }));
  await harness.run(enable, { targets, key });
  await ended;
  expect(states.at(-1)).toBe('ENDED 25');
});

it('row 484: graphql-sse gets the errors of a document as a result', async () => {
  const results: unknown[] = [];
  await new Promise<void>((complete, error) => {
    const sink = { next: (result: unknown) => void results.push(result), error, complete };
    eventStreamClient().subscribe({ query: 'subscription { nothing }' }, sink);
  });
  expect(results).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }]);
});
