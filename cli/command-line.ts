// One command: arguments in, exit code out. A bug is reported in one sentence on stderr, without the program's input.

import { CommanderError } from 'commander';
import { exitCodes, Stop } from './exit-codes.ts';
import { writeError } from './output/progress.ts';
import { createProgram } from './program.ts';

/** `args` without the program's name. Never rejects; the result is the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  try {
    const program = createProgram((exit) => {
      code = exitCodes[exit];
    });
    for (const command of [program, ...program.commands]) command.exitOverride();
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOf(error);
  }
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
