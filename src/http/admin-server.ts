// A separate port for operators: `GET /metrics` in Prometheus' text format or as OpenMetrics, and nothing else. Never on the port of callers,
// and not for browsers.

import { createServer, type IncomingMessage, type Server } from 'node:http';
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
    if (request.url !== '/metrics') return response.writeHead(404).end();
    if (request.method !== 'GET') return response.writeHead(405, { allow: 'GET' }).end();
    const format = formatFor(request);
    return metrics.page(format).then(
      (page) => response.writeHead(200, { 'content-type': contentTypes[format], vary: 'accept' }).end(page),
      () => response.writeHead(500).end(),
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
