#!/usr/bin/env node
// The process of the command line.

import { enableCompileCache } from 'node:module';
import { runCommandLine } from './command-line.ts';
import { exitCodes } from './exit-codes.ts';

enableCompileCache();

// The reader of the result has stopped, such as `head`: nothing more is sent.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? exitCodes.interrupted : exitCodes.unexpected);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
