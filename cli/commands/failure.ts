// A failure of the API as the end of a command. Codes only: a message of the gateway is for developers.

import { type ExitName, Stop } from '../exit-codes.ts';

export interface Failure {
  readonly code?: string;
  readonly retryable?: boolean;
  readonly retryAfterSeconds?: number | null;
}

const notAllowed = new Set(['ACCESS_DENIED', 'SIGN_IN_REQUIRED', 'STEP_UP_REQUIRED', 'ACCESS_BLOCKED']);

export const isNotAllowed = (code: string | null) => code !== null && notAllowed.has(code);

export function exitFor({ code = 'NO_CODE', retryable = false }: Failure): ExitName {
  if (notAllowed.has(code)) return 'notAllowed';
  if (code === 'OUTCOME_UNKNOWN') return 'unknown';
  return retryable ? 'retryable' : 'refused';
}

export function stopFor(failure: Failure, what: string): Stop {
  const { code = 'NO_CODE', retryAfterSeconds } = failure;
  const pause = retryAfterSeconds ? `; try again in ${retryAfterSeconds} s` : '';
  return new Stop(exitFor(failure), `${what} (${code}${pause}).`);
}
