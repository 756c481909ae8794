// How the gateway reaches other hosts: proxies, under the names that every tool uses, and HTTP/2.

import { z } from 'zod';
import { flag } from './forms.ts';

// The value may hold a password: the message never repeats it.
const proxyUrl = z
  .string()
  .refine(
    (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
    'must be a URL such as http://proxy.example:3128',
  )
  .optional();

/** curl's lower-case names hold over the others, as they do for curl. */
const lowerCase = {
  https_proxy: proxyUrl.describe('Takes precedence over HTTPS_PROXY, as in curl.'),
  http_proxy: proxyUrl.describe('Takes precedence over HTTP_PROXY.'),
  no_proxy: z.string().optional().describe('Takes precedence over NO_PROXY.'),
};

export const connectionVariables = {
  HTTPS_PROXY: proxyUrl.describe(
    'The proxy for https: keys, sign-in and Microsoft Graph; http:// or https://, with user:password@ if the proxy requires it. Default: HTTP_PROXY.',
  ),
  HTTP_PROXY: proxyUrl.describe('The proxy for http, as HTTPS_PROXY. Default: none.'),
  NO_PROXY: z
    .string()
    .optional()
    .describe('Hosts that are reached without a proxy, comma-separated: .example.com, 10.0.0.5:8443 or *.'),
  GRAPH_HTTP2: flag
    .default(false)
    .describe('true offers HTTP/2 to Microsoft Graph. A lost connection then ends every request on it (docs/adr).'),
  ...lowerCase,
};

type Variables = z.output<z.ZodObject<typeof connectionVariables>>;

export function connectionConfig(variables: Variables) {
  const http = variables.http_proxy ?? variables.HTTP_PROXY ?? null;
  return {
    connections: {
      http2: variables.GRAPH_HTTP2,
      proxy: {
        http,
        https: variables.https_proxy ?? variables.HTTPS_PROXY ?? http,
        exceptions: variables.no_proxy ?? variables.NO_PROXY ?? null,
      },
    },
  };
}
