// The emulated tenant as one object: Graph on http, the login server on https, the live state behind both, and what
// they were asked. Imports nothing of the gateway.
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { FaultScript } from './faults.ts';
import { type Certificate, processCertificate } from './http/certificate.ts';
import { send } from './http/exchange.ts';
import { close, listen } from './http/listen.ts';
import { createHttp2Server } from './http/secure-server.ts';
import type { Incoming, Outgoing } from './http/wire-faults.ts';
import { DeviceCodes } from './login/device-codes.ts';
import { issueCallerToken, issueGraphToken, type TokenOptions } from './login/issue.ts';
import { serveLogin } from './login/login-server.ts';
import { SigningKeys } from './login/signing-keys.ts';
import { type Lag, lagOfAll, Replication } from './replication.ts';
import type { RecordedDocumentRequest, RecordedRequest, RecordedTokenRequest } from './requests.ts';
import { BatchStyle } from './routes/batch-style.ts';
import { serveDev } from './routes/dev-routes.ts';
import { serveGraph } from './routes/graph-server.ts';
import type { World } from './routes/world.ts';
import { SEED, SEEDED_FAULTS, TENANT_ID } from './seed.ts';
import type { Person, PersonSeed } from './tenant/person.ts';
import { Tenant } from './tenant/tenant.ts';
import { type Limit, Throttling } from './throttling.ts';

export type { FaultRecord } from './faults.ts';
export type { RecordedRequest, RecordedTokenRequest, TokenOptions };

export interface EmulatorOptions {
  /** 0 (the default) takes any free port. */
  graphPort?: number;
  tlsPort?: number;
  /** Graph over TLS as well, with HTTP/2 and HTTP/1.1, on this port; not unless given. */
  graphTlsPort?: number;
  /** Address to listen on; loopback unless told. */
  host?: string;
  /** Made at start, once per process, unless given. */
  certificate?: Certificate;
  /** Answers of a batch come in any order; on unless switched off. */
  shuffleBatch?: boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** So many milliseconds after a write, reads show it: one lag for all stores, or one for each. */
  lag?: number | Lag;
  /** Token buckets for each application; none unless given. */
  limits?: readonly Limit[];
  /** Called by `POST /dev/reset`, which is answered when it is done. */
  onReset?: () => Promise<void>;
  /** What tokens call Graph, where another server stands in for it; its own address unless given. */
  graphUrl?: string;
}

export interface Emulator {
  /** `http://localhost:4001`; the API is below `/v1.0`. */
  readonly graphUrl: string;
  /** Graph over TLS, with HTTP/2 and HTTP/1.1; undefined unless `graphTlsPort` was given. */
  readonly graphTlsUrl: string | undefined;
  readonly loginUrl: string;
  /** Trust anchor for `loginUrl`. */
  readonly caCertificatePem: string;
  /** Add the address of a proxy in front of `graphUrl`, so that tokens for it are accepted. */
  readonly otherGraphUrls: string[];
  readonly tenant: Tenant;
  readonly faults: FaultScript;
  /** The lag of reads behind writes; `replication.lag` may be set while the tenant runs. */
  readonly replication: Replication;
  /** `throttling.limits` may be set while the tenant runs. */
  readonly throttling: Throttling;
  /** What tokens are signed with, for those that only a test makes. */
  readonly keys: Pick<SigningKeys, 'current'>;
  /** In the order received; emptied by `reset`. */
  readonly requests: RecordedRequest[];
  readonly tokenRequests: RecordedTokenRequest[];
  /** Discovery and keys. */
  readonly documentRequests: RecordedDocumentRequest[];
  /** A caller's token for the gateway. */
  issueCallerToken(options?: TokenOptions): Promise<string>;
  /** A token for the emulated Graph, as the gateway would get it. */
  issueGraphToken(options?: TokenOptions): Promise<string>;
  /** New tokens are signed with a new key; the old one stays published. */
  rotateSigningKey(): Promise<void>;
  /** Makes a person, whom reads and writes do not find while the stores lag. */
  addPerson(seed: PersonSeed): Person;
  /** A change made past Graph, by object id, sign-in name or short name: reads show it after the lag. */
  changeElsewhere(name: string, change: (person: Person) => void): void;
  /** Seeded state, no faults, no records, the first key, lag and limits as at the start. */
  reset(): void;
  close(): Promise<void>;
}

/** Rejects with the system's error when a port is taken (`EADDRINUSE`). */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { graphPort = 0, tlsPort = 0, host = '127.0.0.1' } = options;
  const certificate = options.certificate ?? (await processCertificate());
  const world = createWorld(options, await SigningKeys.create(), certificate);
  const graph = createHttpServer(handler(world, serveHttp));
  const login = createHttpsServer(
    { key: certificate.keyPem, cert: certificate.certificatePem },
    handler(world, serveHttps),
  );
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
  return {
    ...world,
    graphTlsUrl,
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
    close: closeAll,
  };
}

function createWorld(options: EmulatorOptions, keys: SigningKeys, certificate: Certificate): World {
  const { now = Date.now, lag = {} } = options;
  const tenant = new Tenant(SEED);
  const world: World = {
    tenant,
    replication: new Replication(tenant, now, typeof lag === 'number' ? lagOfAll(lag) : lag),
    faults: new FaultScript(SEEDED_FAULTS),
    keys,
    throttling: new Throttling(TENANT_ID, now, options.limits),
    deviceCodes: new DeviceCodes(),
    batchStyle: new BatchStyle(options.shuffleBatch ?? true),
    requests: [],
    tokenRequests: [],
    documentRequests: [],
    now,
    graphUrl: '',
    loginUrl: '',
    otherGraphUrls: [],
    caCertificatePem: certificate.caCertificatePem,
    reset: () => {
      world.requests.length = 0;
      world.tokenRequests.length = 0;
      world.documentRequests.length = 0;
      for (const part of [
        world.tenant,
        world.replication,
        world.throttling,
        world.batchStyle,
        world.deviceCodes,
        world.keys,
      ])
        part.reset();
      world.faults.clear();
    },
    onReset: options.onReset ?? (() => Promise.resolve()),
  };
  return world;
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
