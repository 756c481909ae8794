#!/usr/bin/env node
// The process of the command line. What is compiled is kept on disk for the next start: of what is loaded after that has
// been asked for.

import { enableCompileCache } from 'node:module';

enableCompileCache();
const [{ runCommandLine }, { exitCodes }] = await Promise.all([import('./command-line.ts'), import('./exit-codes.ts')]);

// The reader of the result has stopped, such as `head`: nothing more is sent.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? exitCodes.interrupted : exitCodes.unexpected);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
