import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../dev/emulator/seed.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
const plain = 'aaaaaaaa-0000-4000-8000-000000000003';
const policy = JSON.stringify({ operations: ['phoneMethods'], users: [plain] });
let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function start(env: Record<string, string>): Promise<Harness> {
  harness = await startHarness({ env: { APP_ONLY_POLICY: policy, AZURE_CLIENT_SECRET: '', ...env } });
  return harness;
}

// On behalf of a person, and in the gateway's own name.
async function bothUsesWork({ run, emulator }: Harness): Promise<void> {
  const phones = 'query ($id: ID!) { phoneMethods(userId: $id) { __typename } }';
  expect((await run(phones, { id: 'me' })).data.phoneMethods.__typename).toBe('PhoneMethodList');
  expect((await run(phones, { id: plain }, { app: true })).data.phoneMethods.__typename).toBe('PhoneMethodList');
  expect(emulator.tokenRequests.map(({ grantType }) => grantType)).toEqual([
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
    'client_credentials',
  ]);
}

const registration = ({ emulator }: Harness) => emulator.tenant.registrations.get(GATEWAY_CLIENT_ID)!;

async function federation(): Promise<{ publicKeyPem: string; sign: (subject: string) => Promise<string> }> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return {
    publicKeyPem: await exportSPKI(publicKey),
    sign: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'RS256', kid: 'federated' })
        .setIssuer('https://issuer.example')
        .setSubject(subject)
        .setAudience('api://AzureADTokenExchange')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}

// One for the file: the library looks for it once in a process.
async function startPlatform() {
  const { publicKeyPem, sign } = await federation();
  const asked: (string | null)[] = [];
  const server = createServer(async (request, response) => {
    const resource = new URL(request.url ?? '/', 'http://localhost').searchParams.get('resource');
    asked.push(resource);
    const expires_on = String(Math.floor(Date.now() / 1000) + 86_400);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: await sign('identity'), expires_on, resource, token_type: 'Bearer' }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${port}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'not-a-secret';
  return { publicKeyPem, asked, close: () => server.close() };
}

describe('the credential of the gateway', () => {
  let platform: Awaited<ReturnType<typeof startPlatform>>;
  beforeAll(async () => {
    platform = await startPlatform();
  });
  afterAll(() => {
    platform.close();
    for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) delete process.env[name];
  });

  it('a certificate is supported', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'gateway' }], {
      keyType: 'rsa',
      keySize: 2048,
      algorithm: 'sha256',
    });
    const file = join(folder, 'certificate.pem');
    writeFileSync(file, `${key}\n${cert}`);
    const started = await start({ AZURE_CREDENTIAL: 'certificate', AZURE_CLIENT_CERTIFICATE_PATH: file });
    registration(started).secrets = [];
    registration(started).certificates.push(cert);
    await bothUsesWork(started);
  });

  it("a workload's federated token is supported, and read again each time", async () => {
    const { publicKeyPem, sign } = await federation();
    const file = join(folder, 'token');
    writeFileSync(file, 'an older one');
    const started = await start({ AZURE_CREDENTIAL: 'workload-identity', AZURE_FEDERATED_TOKEN_FILE: file });
    registration(started).secrets = [];
    registration(started).federatedSubjects.push({ issuer: 'https://issuer.example', subject: 'pod', publicKeyPem });
    writeFileSync(file, `${await sign('pod')}\n`);
    await bothUsesWork(started);
    writeFileSync(file, await sign('another pod'));
    const { data } = await started.run('{ phoneMethods(userId: "me") { __typename } }', {}, { user: 'plain' });
    expect(data.phoneMethods.__typename).toBe('GatewayMisconfiguredError');
  });

  it.each([
    ['global', 'api://AzureADTokenExchange'],
    ['usgov', 'api://AzureADTokenExchangeUSGov'],
    ['usgov-dod', 'api://AzureADTokenExchangeUSGov'],
    ['china', 'api://AzureADTokenExchangeChina'],
  ])(
    'row 119: a managed identity that is federated with the registration is supported, in %s',
    async (cloud, audience) => {
      const started = await start({ AZURE_CREDENTIAL: 'managed-identity', GRAPH_CLOUD: cloud });
      registration(started).secrets = [];
      registration(started).federatedSubjects.push({
        issuer: 'https://issuer.example',
        subject: 'identity',
        publicKeyPem: platform.publicKeyPem,
      });
      await bothUsesWork(started);
      expect(platform.asked.at(-1)).toBe(audience);
    },
  );

  it('a missing credential prevents the start', async () => {
    for (const kind of ['client-secret', 'certificate', 'workload-identity']) {
      await expect(start({ AZURE_CREDENTIAL: kind }), kind).rejects.toThrow('is missing');
    }
  });
});

describe('clouds', () => {
  it('select the sign-in service and Graph together, and refuse hosts of another cloud', async () => {
    await expect(
      start({ AZURE_CLIENT_SECRET: 'x', GRAPH_CLOUD: 'china', GRAPH_BASE_URL: 'https://graph.microsoft.com' }),
    ).rejects.toThrow('GRAPH_BASE_URL');
    await expect(
      start({
        AZURE_CLIENT_SECRET: 'x',
        GRAPH_CLOUD: 'global',
        AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/',
      }),
    ).rejects.toThrow('AZURE_AUTHORITY_HOST');
  });

  it('without SMS sign-in refuse it before any request', async () => {
    harness = await startHarness({ env: { GRAPH_CLOUD: 'china' } });
    for (const mutation of ['enableSmsSignIn', 'disableSmsSignIn']) {
      const document = `mutation { it: ${mutation}(userId: "plain@contoso.example") { __typename ... on NotSupportedInCloudError { cloud code } } }`;
      expect((await harness.run(document)).data.it).toEqual({
        __typename: 'NotSupportedInCloudError',
        cloud: 'CHINA',
        code: 'NOT_SUPPORTED_IN_CLOUD',
      });
    }
    expect(harness.calls().all).toBe(0);
    expect((await harness.run('{ phoneMethods(userId: "me") { __typename } }')).data.phoneMethods.__typename).toBe(
      'PhoneMethodList',
    );
  });
});
