// Subscriptions over server-sent events, by graphql-sse, through the same connections as other operations.

import type { Dispatcher } from 'undici';
import type { DocumentText } from './document-text.ts';

export interface StreamConnection {
  readonly url: string;
  readonly dispatcher: Dispatcher;
  readonly token: () => Promise<string>;
}

/** A subscription, as long as it lasts; failures end it quietly. Call the result to leave. */
export type Follow = <Result, Variables extends object>(
  document: DocumentText<Result, Variables>,
  variables: Variables,
  onResult: (result: Result) => void,
) => () => void;

export function followThrough({ url, dispatcher, token }: StreamConnection): Follow {
  return (document, variables, onResult) => {
    const left = new AbortController();
    const open = async () => {
      const [{ createClient }, { fetch }] = await Promise.all([import('graphql-sse'), import('undici')]);
      if (left.signal.aborted) return;
      const client = createClient({
        url,
        headers: async () => ({ authorization: `Bearer ${await token()}` }),
        fetchFn: (input: string, init: object) => fetch(input, { ...init, dispatcher }),
        retryAttempts: 2,
      });
      const leave = client.subscribe(
        { query: document.text, variables: variables as Record<string, unknown> },
        {
          next: ({ data }) => {
            if (data && !left.signal.aborted) onResult(data as never);
          },
          error: () => {},
          complete: () => {},
        },
      );
      left.signal.addEventListener('abort', leave, { once: true });
    };
    open().catch(() => {});
    return () => left.abort();
  };
}
