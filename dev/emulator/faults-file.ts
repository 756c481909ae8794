// A file of fault rules, in the form that POST /dev/faults takes.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type FaultRuleInput, faultRules } from './fault-rules.ts';

/** Why a file cannot be used, in words for its author. */
export class FaultsFileError extends Error {
  override readonly name = 'FaultsFileError';
}

/** Throws `FaultsFileError`, and nothing else. */
export function readFaultsFile(path: string): FaultRuleInput[] {
  try {
    return faultRules.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new FaultsFileError(`The faults in ${path} cannot be used: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError) return `\n${z.prettifyError(error)}`;
  if (error instanceof SyntaxError) return 'the file is not JSON.';
  return `it cannot be read (${String((error as NodeJS.ErrnoException).code)}).`;
}
