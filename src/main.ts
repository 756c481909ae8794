// The process: configuration, app, listening, and draining on a signal. Readiness ends first, so that load balancers
// stop sending; then requests in flight are finished.

import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config/index.ts';
import { summaryOf } from './config/summary.ts';
import { type LogOutput, openLogOutput } from './http/log-output.ts';

// Maximum time to flush pending log lines.
const maxFlushMs = 1_000;
// The usual grace period of orchestrators; longer if the settings require it.
const usualDrainMs = 30_000;
const closingMs = 10_000;

async function main(): Promise<void> {
  const config = readConfig();
  const output = openLogOutput(process.stdout, config.logBufferBytes, (lines) =>
    log.warn({ lines }, 'log lines dropped'),
  );
  const formatters = { level: (level: string) => ({ level }) };
  const log = pino({ level: config.logLevel, base: null, formatters }, output);
  log.info(summaryOf(config), 'starting');
  const app = await createApp(config, log);
  app.checkCredential();
  const address = await app.listen({ host: config.host, port: config.port });
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) process.exit(1);
    stopping = true;
    void drain(app, config, log, output).then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  process.on('SIGHUP', () => {
    app.reopenAuditFile().then(
      () => log.info('audit file reopened'),
      () => log.error('audit file cannot be written'),
    );
  });
  // By default, Node would open the inspector, which has full control over the process.
  process.on('SIGUSR1', () => log.warn('SIGUSR1 is ignored'));
  // Sent by `npm run dev` to its own child process. No other gateway listens to its parent process.
  if (process.send !== undefined && config.explorerTokenUrl !== null) {
    process.on('message', (message) => {
      if (message !== 'reset rates') return;
      app.resetRates();
      process.send?.('rates reset');
    });
  }
  process.once('uncaughtException', (bug) => {
    log.fatal({ bug: bug instanceof Error ? bug.name : typeof bug }, 'uncaught');
    stop(1);
  });
  // Logged last: once this line is read, a signal drains the process.
  log.info({ address }, 'listening');
}

async function drain(app: FastifyInstance, config: Config, log: Logger, output: LogOutput): Promise<void> {
  log.info('draining');
  const maxDrainMs = Math.max(usualDrainMs, config.drainDelayMs + config.mutationTimeoutMs + closingMs);
  setTimeout(() => process.exit(1), maxDrainMs).unref();
  app.beginDraining();
  await sleep(config.drainDelayMs);
  await app.close();
  log.info('drained');
  await output.flush(maxFlushMs);
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
