// Hive Gateway in front of the subgraphs of the supergraph in `SUPERGRAPH`, on `PORT`.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH, 'utf8'),
  logging: false,
  maskedErrors: false,
  upstreamRetry: { maxRetries: 3, retryDelay: 50 },
  // `propagateHeaders` forwards the token with the first request only, not with a repeated one. The id of the request is
  // forwarded, or made, without being asked for.
  // A subscription would be sent as GET, which has the caller's variables in its address: the gateway takes POST only.
  transportEntries: {
    authmethods: { headers: [['authorization', '{context.headers.authorization}']], options: { method: 'POST' } },
  },
});
createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1');
