// Starting and stopping a server: a port taken is an error of its own, and closing does not wait for keep-alive.
import type { AddressInfo, Server, Socket } from 'node:net';

const open = new WeakMap<Server, Set<Socket>>();

/** Resolves to the port in use. Rejects with the system's error, such as `EADDRINUSE`. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  const sockets = new Set<Socket>();
  open.set(server, sockets);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends every connection immediately. Closing a server that never listened is fine. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of open.get(server) ?? []) socket.destroy();
  });
}
