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
const lowerCase = { https_proxy: proxyUrl, http_proxy: proxyUrl, no_proxy: z.string().optional() };

export const connectionVariables = {
  HTTPS_PROXY: proxyUrl,
  HTTP_PROXY: proxyUrl,
  NO_PROXY: z.string().optional(),
  GRAPH_HTTP2: flag.default(false),
  ...lowerCase,
};

export interface ConnectionConfig {
  readonly connections: {
    /** Whether HTTP/2 is offered to Graph. */
    readonly http2: boolean;
    readonly proxy: {
      readonly http: string | null;
      /** `HTTP_PROXY` where `HTTPS_PROXY` is not set. */
      readonly https: string | null;
      readonly exceptions: string | null;
    };
  };
}

type Variables = z.output<z.ZodObject<typeof connectionVariables>>;

export function connectionConfig(variables: Variables): ConnectionConfig {
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
