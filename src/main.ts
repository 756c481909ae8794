// The process: configuration → server → listen → drain on a signal.

import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { createServer } from './server.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel, base: null });
  const app = await createServer(config, log);
  const address = await app.listen({ host: config.host, port: config.port });
  log.info({ address }, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  const message = error instanceof ConfigError ? error.message : startError(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

function startError(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return code === 'EADDRINUSE'
    ? 'The port is in use: set PORT to another.'
    : `The gateway could not start: ${String(error)}`;
}
