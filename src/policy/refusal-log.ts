// A line in the log for what the gateway's own rules refuse. Joined by the request id with the operation's line, which
// tells by whom; never on whom.

import type { GatewayContext } from '../context.ts';

export function logRefusal({ log, requestId }: Pick<GatewayContext, 'log' | 'requestId'>, field: string, code: string) {
  log.info({ requestId, field, code }, 'refused');
}
