// A separate port for operators: `GET /metrics` in Prometheus' text format or as OpenMetrics, and nothing else. Never on the port of callers,
// and not for browsers.

import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { errorBody } from '../errors/error-body.ts';
import { preferredOf } from '../graphql/media-type.ts';
import { contentTypes, type PageFormat } from '../telemetry/closed-metrics.ts';
import type { GatewayMetrics } from '../telemetry/gateway-metrics.ts';

export interface AdminServer {
  /** `127.0.0.1:9464` */
  readonly address: string;
  close(): Promise<void>;
}

/** Rejects if the port is not available. */
export async function startAdminServer(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Pick<GatewayMetrics, 'page'>,
): Promise<AdminServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return refuse(response, 404, 'NOT_FOUND', 'Not found.');
    if (request.method !== 'GET') return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Use GET.', { allow: 'GET' });
    const format = formatFor(request);
    return metrics.page(format).then(
      (page) => response.writeHead(200, { 'content-type': contentTypes[format], vary: 'accept' }).end(page),
      () => refuse(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong in the gateway.'),
    );
  });
  server.requestTimeout = 5_000;
  await listening(server, host, port);
  const bound = server.address() as { port: number };
  return {
    address: `${host}:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: OutgoingHttpHeaders = {},
): ServerResponse {
  const body = JSON.stringify(errorBody(code, message));
  return response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' }).end(body);
}

const mediaTypes = { 'text/plain': 'text', 'application/openmetrics-text': 'openMetrics' } as const;

/** What the scraper prefers; the text format if it does not say. There is one version of each. */
function formatFor({ headers }: IncomingMessage): PageFormat {
  const preferred = preferredOf(headers.accept ?? '*/*', Object.keys(mediaTypes));
  return mediaTypes[preferred as keyof typeof mediaTypes] ?? 'text';
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
