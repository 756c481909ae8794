// Gateways as processes of their own on one store, and what their tests ask of them.

import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Emulator, startEmulator } from '../../../dev/emulator/server.ts';
import { type GatewayProcess, startGatewayProcess } from '../../support/gateway-process.ts';
import { expectNoSecrets } from '../../support/secrets.ts';
import { change, lagPasses, stillOnItsWay, timePasses } from '../../support/store-files.ts';

export interface SharedStore {
  readonly settings: Readonly<Record<string, string>>;
  /** All replicas are taken for dead, and what they sent would have arrived. */
  timePasses(): Promise<void>;
  /** Reads show everything that was written. */
  lagPasses(): Promise<void>;
  /** What was sent is still on its way. */
  mayStillArrive(): Promise<void>;
  remove(): Promise<void>;
}

export async function onFile(): Promise<SharedStore> {
  const file = join(mkdtempSync(join(tmpdir(), 'durable-')), 'data', 'writes.sqlite');
  return {
    settings: { STORE_FILE: file },
    timePasses: async () => change(file, timePasses),
    lagPasses: async () => change(file, lagPasses),
    mayStillArrive: async () => change(file, stillOnItsWay),
    remove: async () => {},
  };
}

const postgresUrl = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own. */
export async function onPostgres(): Promise<SharedStore> {
  const name = `authmethods_test_${randomUUID().replaceAll('-', '')}`;
  await ask(postgresUrl, [`CREATE DATABASE ${name}`]);
  const url = postgresUrl.replace(/[^/]+$/, name);
  return {
    settings: { DATABASE_URL: url, GATEWAY_SECRET: 'what these replicas share with each other' },
    timePasses: () => ask(url, timePasses),
    lagPasses: () => ask(url, lagPasses),
    mayStillArrive: () => ask(url, stillOnItsWay),
    remove: () => ask(postgresUrl, [`DROP DATABASE ${name} WITH (FORCE)`]),
  };
}

async function ask(connectionString: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const operation = 'query ($id: ID!) { operation(id: $id) { __typename ... on Operation { state kind user { id } } } }';
const errors = '... on Error { code } ... on OutcomeUnknownError { operationId }';
const mutations = {
  enable: `mutation ($id: ID!, $key: String) { result: enableSmsSignIn(userId: $id, idempotencyKey: $key) { __typename
    ${errors} ... on EnableSmsSignInSuccess { reconciled user { id } phoneMethod { phoneNumber smsSignInState } } } }`,
  disable: `mutation ($id: ID!, $key: String) { result: disableSmsSignIn(userId: $id, idempotencyKey: $key) { __typename
    ${errors} ... on DisableSmsSignInSuccess { reconciled } } }`,
  update: `mutation ($id: ID!, $key: String, $number: PhoneNumber!) {
    result: updatePhoneMethod(userId: $id, idempotencyKey: $key, input: { phoneNumber: $number }) { __typename ${errors}
      ... on UpdatePhoneMethodSuccess { reconciled phoneNumber phoneMethod { phoneNumber } } } }`,
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
type Answer = any;

export class Gateways {
  emulator!: Emulator;
  store!: SharedStore;
  readonly #started: GatewayProcess[] = [];

  async open(store: SharedStore): Promise<void> {
    this.store = store;
    this.emulator = await startEmulator();
  }

  async start(env: Record<string, string> = {}): Promise<GatewayProcess> {
    const gateway = await startGatewayProcess(this.emulator, { env: { ...this.store.settings, ...env } });
    this.#started.push(gateway);
    return gateway;
  }

  async kill(gateway: GatewayProcess): Promise<void> {
    const exited = new Promise((resolve) => gateway.child.once('exit', resolve));
    gateway.child.kill('SIGKILL');
    await exited;
    expectNoSecrets(gateway.output(), 'The output of the process');
    await this.store.timePasses();
  }

  async close(): Promise<void> {
    for (const { child } of this.#started) child.kill('SIGKILL');
    await this.emulator.close();
    await this.store.remove();
  }

  idOf = (name: string): string => this.emulator.tenant.named(name)!.id;
  phoneOf = (name: string) => this.emulator.tenant.named(name)?.phones.get('mobile');

  /** What Graph was asked to change, of one person. */
  writesTo(name: string): string[] {
    return this.emulator.requests
      .filter(({ method, path }) => method !== 'GET' && path.includes(this.idOf(name)))
      .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
  }

  async run(
    gateway: GatewayProcess,
    action: keyof typeof mutations,
    name: string,
    variables: object = {},
  ): Promise<Answer> {
    const asked = { id: this.idOf(name), ...variables };
    const { data, errors: failures } = await gateway.run(mutations[action], asked, { user: 'privileged-admin' });
    if (failures !== undefined) throw new Error(JSON.stringify(failures));
    return data.result;
  }

  async operation(gateway: GatewayProcess, id: string): Promise<Answer> {
    return (await gateway.run(operation, { id }, { user: 'privileged-admin' })).data.operation;
  }
}
