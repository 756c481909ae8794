// The HTTP access to the sign-in service and signing keys: through the given dispatcher, so with the same proxies as
// Microsoft Graph, regardless of the environment variables that the libraries read.

import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import { type Dispatcher, fetch } from 'undici';

export interface SignInNetwork {
  /** Follows no redirects. */
  getText(url: string, signal: AbortSignal): Promise<{ readonly ok: boolean; readonly text: string }>;
  /** For `@azure/identity`. */
  readonly httpClient: HttpClient;
}

/** Without a dispatcher: directly, without any proxy. */
export function signInNetwork(dispatcher?: Dispatcher): SignInNetwork {
  const way = dispatcher === undefined ? {} : { dispatcher };
  return {
    async getText(url, signal) {
      const answer = await fetch(url, { redirect: 'error', signal, ...way });
      return { ok: answer.ok, text: await answer.text() };
    },
    httpClient: {
      async sendRequest(request) {
        const answer = await fetch(request.url, {
          method: request.method,
          headers: request.headers.toJSON(),
          // Token endpoints receive nothing but forms.
          body: request.body === undefined || request.body === null ? null : String(request.body),
          redirect: 'manual',
          signal: (request.abortSignal as AbortSignal | undefined) ?? null,
          ...way,
        });
        const headers = createHttpHeaders(Object.fromEntries(answer.headers));
        return { request, status: answer.status, headers, bodyAsText: await answer.text() };
      },
    },
  };
}
