// Services on their usual local ports, which tests may use and none needs. A test that uses one says so with
// `{ meta: { service: 'Redis' } }`, and the summary of a run tells what became of it.

import { once } from 'node:events';
import { connect } from 'node:net';

export const services = {
  PostgreSQL: { host: '127.0.0.1', port: 5432 },
  Redis: { host: '127.0.0.1', port: 6379 },
} as const;

export type Service = keyof typeof services;

declare module 'vitest' {
  interface TaskMeta {
    service?: Service;
    /** What it cannot run without, where the machine may lack it. */
    needs?: string;
  }
}

/** Whether something listens there. */
export async function isThere(service: Service): Promise<boolean> {
  const socket = connect(services[service]);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
