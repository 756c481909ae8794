// The emulated tenant as one object: Graph on http, the login server on https, the live state behind both, and what
// they were asked. Imports nothing of the gateway.
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createWorld } from './create-world.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import { type Certificate, processCertificate } from './http/certificate.ts';
import { send } from './http/exchange.ts';
import { close, listen } from './http/listen.ts';
import { createHttp2Server } from './http/secure-server.ts';
import type { Incoming, Outgoing } from './http/wire-faults.ts';
import { issueCallerToken, issueGraphToken, type TokenOptions } from './login/issue.ts';
import { serveLogin } from './login/login-server.ts';
import { SigningKeys } from './login/signing-keys.ts';
import type { RecordedRequest, RecordedTokenRequest } from './requests.ts';
import { serveDev } from './routes/dev-routes.ts';
import { serveGraph } from './routes/graph-server.ts';
import type { World } from './routes/world.ts';

export type { FaultRecord } from './faults.ts';
export type { Emulator, EmulatorOptions, RecordedRequest, RecordedTokenRequest, TokenOptions };

/** Rejects with the system's error when a port is taken (`EADDRINUSE`). */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const certificate = options.certificate ?? (await processCertificate());
  const world = createWorld(options, await SigningKeys.create(), certificate);
  const listeners = await listenForAll(world, certificate, options);
  return {
    ...world,
    ...listeners,
    close: async () => {
      await listeners.close();
      world.state?.close();
    },
    issueCallerToken: (token) => issueCallerToken(world, token),
    issueGraphToken: (token) => issueGraphToken(world, token),
    rotateSigningKey: () => world.keys.rotate(),
    addPerson: (seed) => {
      const person = world.tenant.add(seed);
      world.replication.created(person);
      return person;
    },
    changeElsewhere: (name, change) => {
      const person = world.tenant.named(name);
      if (!person) throw new Error(`the tenant has nobody called ${name}`);
      world.replication.write(person, {}, () => change(person));
    },
  };
}

/** Opens Graph and the login server, and enters their addresses in the world. */
async function listenForAll(
  world: World,
  certificate: Certificate,
  { graphPort = 0, tlsPort = 0, host = '127.0.0.1', ...options }: EmulatorOptions,
): Promise<Pick<Emulator, 'graphTlsUrl' | 'close'>> {
  const { keyPem: key, certificatePem: cert } = certificate;
  const graph = createHttpServer(handler(world, serveHttp));
  const login = createHttpsServer({ key, cert }, handler(world, serveHttps));
  const graphTls = createHttp2Server(certificate, handler(world, serveHttp));
  let graphTlsUrl: string | undefined;
  const closeAll = async (): Promise<void> => {
    await Promise.all([graph, graphTls, login].map(close));
  };
  try {
    const graphAddress = `http://localhost:${await listen(graph, graphPort, host)}`;
    world.graphUrl = options.graphUrl ?? graphAddress;
    world.loginUrl = `https://localhost:${await listen(login, tlsPort, host)}`;
    if (options.graphTlsPort !== undefined) {
      graphTlsUrl = `https://localhost:${await listen(graphTls, options.graphTlsPort, host)}`;
      world.otherGraphUrls.push(graphTlsUrl);
    }
  } catch (error) {
    await closeAll();
    throw error;
  }
  return { graphTlsUrl, close: closeAll };
}

type Serve = (world: World, request: Incoming, response: Outgoing) => Promise<void>;

function serveHttp(world: World, request: Incoming, response: Outgoing): Promise<void> {
  return (request.url ?? '').startsWith('/dev/')
    ? serveDev(world, request, response)
    : serveGraph(world, request, response);
}

/** Graph answers here too: Microsoft's SDK sends its token over https only. */
function serveHttps(world: World, request: Incoming, response: Outgoing): Promise<void> {
  return (request.url ?? '').startsWith('/v1.0/')
    ? serveGraph(world, request, response)
    : serveLogin(world, request, response);
}

/** A bug of the emulator answers 500 and says so, instead of hanging the client. */
function handler(world: World, serve: Serve) {
  return (request: Incoming, response: Outgoing): void => {
    serve(world, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else
        void send(response, {
          status: 500,
          headers: { 'content-type': 'text/plain' },
          body: `the emulator failed: ${String(error)}`,
        });
    });
  };
}
