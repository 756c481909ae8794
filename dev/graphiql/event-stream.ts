// Subscriptions of the page as server-sent events; everything else goes the usual way.
import type { Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient, type Sink } from 'graphql-sse';

export function withEventStreams(url: string, headers: Readonly<Record<string, string>>, send: Fetcher): Fetcher {
  return (request, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, request.operationName);
    if (operation?.operation !== 'subscription') return send(request, options);
    const client = createClient({ url, headers: { ...headers, ...options?.headers }, retryAttempts: 0 });
    return {
      subscribe: (observer: object) => ({
        unsubscribe: client.subscribe(request as Parameters<typeof client.subscribe>[0], observer as Sink),
      }),
    } as ReturnType<Fetcher>;
  };
}
