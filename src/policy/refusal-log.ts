// Logs each refusal by the gateway's own rules. The operation's log line, which has the same request id, names the
// caller; neither names the target.

import type { Logger } from 'pino';

export interface RefusalLog {
  readonly log: Logger;
  readonly requestId: string;
}

export function logRefusal({ log, requestId }: RefusalLog, field: string, code: string): void {
  log.info({ requestId, field, code }, 'refused');
}
