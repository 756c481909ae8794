// Starting and stopping a server: a port taken is an error of its own, and closing does not wait for keep-alive.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Resolves to the port in use. Rejects with the system's error, such as `EADDRINUSE`. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends every connection at once. Closing a server that never listened is fine. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
