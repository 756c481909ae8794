// The response of an overloaded gateway, built once and written without Fastify or its hooks.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody } from '../../errors/error-body.ts';
import { errorTypeFor } from '../../graphql/media-type.ts';
import { securityHeaders } from '../http-hardening.ts';

const body = Buffer.from(JSON.stringify(errorBody('OVERLOADED', 'The gateway is overloaded; retry later.')));
const head = flat({
  ...securityHeaders(),
  'content-length': String(body.length),
  'cache-control': 'no-store',
  'retry-after': '1',
});

/** Sends a 503. `origins`: whose browsers may read it. */
export function overload(origins: readonly string[]): (request: IncomingMessage, response: ServerResponse) => void {
  const heads = new Map<string | undefined, string[]>(origins.map((origin) => [origin, headFor(origin)]));
  return (request, response) => {
    const origin = heads.size === 0 ? undefined : request.headers.origin;
    const { accept } = request.headers;
    response.writeHead(503, [...(heads.get(origin) ?? head), 'content-type', errorTypeFor(accept)]);
    response.end(body);
  };
}

function headFor(origin: string): string[] {
  const readable = {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'www-authenticate, retry-after',
  };
  return [...head, ...flat(readable)];
}

/** In the flat format that Node writes without further processing. */
function flat(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat();
}
