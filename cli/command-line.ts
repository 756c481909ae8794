// The process of the command line: arguments in, exit code out. A bug is reported in one sentence on stderr, without
// the program's input.

import { CommanderError } from 'commander';
import { exitCodes, Stop } from './exit-codes.ts';
import { writeError } from './output/progress.ts';
import { createProgram } from './program.ts';

// The reader of the result has stopped, such as `head`: nothing more is sent.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? exitCodes.interrupted : exitCodes.unexpected);
});

try {
  const program = createProgram((exit) => {
    process.exitCode = exitCodes[exit];
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}

function codeOf(error: unknown): number {
  if (error instanceof Stop) {
    writeError(error.message);
    return exitCodes[error.exit];
  }
  // The parser has already reported it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  const { name, code, stack = '' } = error as NodeJS.ErrnoException;
  writeError(`A fault of this program or its machine: ${code ?? name} ${/^\s+at .*$/m.exec(stack)?.[0].trim() ?? ''}`);
  return exitCodes.unexpected;
}
