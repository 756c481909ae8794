// Every setting either warns where it weakens the gateway, or is here with the reason why it cannot.

import { expect, it } from 'vitest';
import { readConfig } from '../../src/config/index.ts';
import { settings } from '../../src/config/settings.ts';
import { weaknesses } from '../../src/config/weaknesses.ts';

const isNeeded = 'needed, and judged at start';
const isWork = 'how much is done at a time, or for how long: no right depends on it';
const isStricter = 'only makes it stricter';

const harmless: Readonly<Record<string, string>> = {
  PORT: isNeeded,
  ADMIN_PORT: 'nothing but numbers: see ADMIN_HOST',
  HOST: 'who reaches the gateway: the other warnings depend on it',
  AZURE_TENANT_ID: isNeeded,
  AZURE_CLIENT_ID: isNeeded,
  AZURE_CLIENT_SECRET: 'see AZURE_CREDENTIAL',
  AZURE_CLIENT_CERTIFICATE_PATH: isNeeded,
  AZURE_FEDERATED_TOKEN_FILE: isNeeded,
  MANAGED_IDENTITY_CLIENT_ID: isNeeded,
  GRAPH_CLOUD: 'hosts of another cloud are refused',
  HTTPS_PROXY: 'the proxy sees no more than names of hosts: TLS ends at Microsoft',
  HTTP_PROXY: 'nothing but a Graph on this machine is asked without TLS',
  NO_PROXY: 'a way, not a right',
  https_proxy: 'as HTTPS_PROXY',
  http_proxy: 'as HTTP_PROXY',
  no_proxy: 'as NO_PROXY',
  GRAPH_HTTP2: isWork,
  CORS_HEADERS: 'names that are allowed, for origins of CORS_ORIGINS',
  EXPLORER_TOKEN_URL: 'refused but on a host of this machine',
  CONSOLE_FOLDER: 'served beside an explorer only: see GRAPHQL_EXPLORER',
  GRAPHQL_EXECUTOR: 'equal answers, which a test holds',
  GRAPH_STEP_QUEUE: 'shares within one token only, which a test holds',
  QUERY_TIMEOUT_MS: isWork,
  MUTATION_TIMEOUT_MS: isWork,
  ATTEMPT_TIMEOUT_MS: isWork,
  READ_BACK_DELAYS_MS: isWork,
  MAX_READ_LAG_MS: isWork,
  BREAKER_MINIMUM_CALLS: isWork,
  RETRY_FLOOR: isWork,
  SMS_RETIREMENT_FILE: 'replaces dates that are shown, decides nothing',
  MAX_IN_FLIGHT: isWork,
  MAX_EVENT_LOOP_DELAY_MS: isWork,
  DRAIN_DELAY_MS: isWork,
  AUTH_AUDIENCE: "Graph's own is refused",
  AUTH_TENANTS: 'names who may call: nobody else is let in by it',
  REQUIRE_AUTH_CONTEXT: isStricter,
  WRITE_TOKEN_MAX_AGE_SECONDS: isStricter,
  MAX_GRAPH_TOKENS: isWork,
  GRAPH_BETA: 'opens fields that need the same scopes and permissions of Graph as others',
  APP_ONLY_POLICY: 'names who may do what: without it applications may do nothing',
  TRUSTED_DOCUMENTS: isStricter,
  TRUSTED_DOCUMENTS_FILE: isStricter,
  FEDERATION: 'a representation shows what `users` shows, with the same rights',
  ROUTER_CLIENTS: 'keeps a router from applying a mutation twice, and lets it read the published SDL',
  AUDIT_FILE: 'a place: without the record nothing is changed',
  GATEWAY_SECRET: 'at least 32 characters, or made by the gateway',
  LOG_BUFFER_BYTES: isWork,
  STREAM_HEARTBEAT_MS: isWork,
  LOG_LEVEL: 'no level shows numbers, tokens or secrets, which a test holds',
};

const complete = {
  AZURE_TENANT_ID: '11111111-0000-4000-8000-000000000001',
  AZURE_CLIENT_ID: '22222222-0000-4000-8000-000000000001',
  AZURE_CREDENTIAL: 'managed-identity',
  AUTH_CLIENTS: '22222222-0000-4000-8000-000000000002',
  HOST: '0.0.0.0',
};

const weak: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ADMIN_HOST: { ADMIN_HOST: '0.0.0.0', ADMIN_PORT: '9464' },
  AUTH_CLIENTS: { AUTH_CLIENTS: '' },
  AZURE_CREDENTIAL: { AZURE_CREDENTIAL: 'client-secret', AZURE_CLIENT_SECRET: 'hunter2' },
  AZURE_AUTHORITY_HOST: { AZURE_AUTHORITY_HOST: 'https://login.example' },
  GRAPH_BASE_URL: { GRAPH_BASE_URL: 'https://graph.example' },
  CORS_ORIGINS: { CORS_ORIGINS: 'https://app.example,http://app.example' },
  GRAPHQL_EXPLORER: { GRAPHQL_EXPLORER: 'graphiql' },
  GRAPHQL_INTROSPECTION: { GRAPHQL_INTROSPECTION: 'true' },
  DATABASE_URL: { DATABASE_URL: 'postgres://db.example/writes', GATEWAY_SECRET: 'a secret of at least 32 characters' },
  REDIS_URL: { REDIS_URL: 'redis://cache.example' },
  STORE_FILE: { STORE_FILE: 'memory:' },
};

it('row 192: every setting is judged: it warns where it weakens the gateway, or cannot', () => {
  const names = Object.keys(settings);
  expect([...Object.keys(weaknesses), ...Object.keys(harmless)].toSorted()).toEqual(names.toSorted());
});

it.each(Object.keys(weaknesses))('row 192: %s warns where it is weak, and not otherwise', (name) => {
  const raised = { [name]: String(Number(settings[name as 'MAX_DEPTH'].safeParse(undefined).data) + 1) };
  expect(readConfig(complete).warnings).toEqual([]);
  const { warnings } = readConfig({ ...complete, ...(weak[name] ?? raised) });
  expect(warnings).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  expect(warnings.join()).not.toMatch(/example|hunter2/);
});

it('row 192: certificates that are not checked are warned of', () => {
  const { warnings } = readConfig({ ...complete, NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  expect(warnings).toEqual([expect.stringMatching(/^NODE_TLS_REJECT_UNAUTHORIZED /)]);
});

it.each([
  [
    'TLS to the database',
    { DATABASE_URL: 'postgres://db.example/writes?sslmode=verify-full', GATEWAY_SECRET: 'x'.repeat(32) },
  ],
  ['a database on this machine', { DATABASE_URL: 'postgres://localhost/writes', GATEWAY_SECRET: 'x'.repeat(32) }],
  ['TLS to Redis', { REDIS_URL: 'rediss://cache.example' }],
  ['a cloud of Microsoft, by its hosts', { GRAPH_BASE_URL: 'https://graph.microsoft.com' }],
  ['a host of this machine', { HOST: '127.0.0.1', GRAPHQL_EXPLORER: 'graphiql', MAX_DEPTH: '9', AUTH_CLIENTS: '' }],
])('row 192: %s is not warned of', (_case, env) => {
  expect(readConfig({ ...complete, ...env }).warnings).toEqual([]);
});
