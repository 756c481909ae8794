// Apollo Gateway in front of the subgraphs of the supergraph in `SUPERGRAPH`, on `PORT`.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

class Forwarding extends RemoteGraphQLDataSource {
  willSendRequest({ request, context }) {
    if (context.authorization !== undefined) request.http.headers.set('authorization', context.authorization);
    if (context.requestId !== undefined) request.http.headers.set('x-request-id', context.requestId);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(process.env.SUPERGRAPH, 'utf8'),
  buildService: ({ url }) => new Forwarding({ url, honorSubgraphCacheControlHeader: false }),
});
await startStandaloneServer(new ApolloServer({ gateway, includeStacktraceInErrorResponses: false }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async ({ req: { headers } }) => ({
    authorization: headers.authorization,
    requestId: headers['x-request-id'] ?? randomUUID(),
  }),
});
