// Row 97: a gateway that is configured wrongly does not start, names all problems together, and repeats no value.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { createExecution } from '../../src/app/execution.ts';
import type { Safety } from '../../src/app/safety.ts';
import { ConfigError, readConfig } from '../../src/config/index.ts';
import { pathOf } from '../support/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
const secret = 'hunter2';
const complete = {
  AZURE_TENANT_ID: '11111111-0000-4000-8000-000000000001',
  AZURE_CLIENT_ID: '22222222-0000-4000-8000-000000000001',
  AZURE_CLIENT_SECRET: secret,
};
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const nowhere = join(folder, secret, 'nowhere');

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ ...complete, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const certificate = { AZURE_CREDENTIAL: 'certificate', AZURE_CLIENT_SECRET: '' };
const federated = { AZURE_CREDENTIAL: 'workload-identity', AZURE_CLIENT_SECRET: '' };
const zeros = '00000000-0000-0000-0000-000000000000';
const enforced = { TRUSTED_DOCUMENTS: 'enforce' };

describe('row 97: a configuration', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no tenant', { AZURE_TENANT_ID: '' }, 'AZURE_TENANT_ID is missing'],
    ['no secret', { AZURE_CLIENT_SECRET: '' }, 'AZURE_CLIENT_SECRET is missing'],
    ['no certificate', certificate, 'AZURE_CLIENT_CERTIFICATE_PATH is missing'],
    ['no federated token', federated, 'AZURE_FEDERATED_TOKEN_FILE is missing'],
    [
      'a page that brings a token, on a public host',
      { HOST: '0.0.0.0', EXPLORER_TOKEN_URL: 'http://127.0.0.1:4001/dev/token' },
      'EXPLORER_TOKEN_URL needs HOST on this machine',
    ],
    ['a tenant of zeros', { AZURE_TENANT_ID: zeros }, 'AZURE_TENANT_ID must not be all zeros'],
    ['a client of zeros', { AZURE_CLIENT_ID: zeros }, 'AZURE_CLIENT_ID must not be all zeros'],
    ['an accepted client of zeros', { AUTH_CLIENTS: zeros }, 'AUTH_CLIENTS must'],
    [
      'an attempt that is longer than a query',
      { ATTEMPT_TIMEOUT_MS: '9000' },
      'ATTEMPT_TIMEOUT_MS must not be longer than QUERY_TIMEOUT_MS',
    ],
    [
      'a manifest without a document',
      { ...enforced, TRUSTED_DOCUMENTS_FILE: file('none.json', '{"operations":[]}') },
      'TRUSTED_DOCUMENTS_FILE names a file that holds no document',
    ],
    ['no manifest', enforced, 'TRUSTED_DOCUMENTS_FILE is missing'],
    [
      'a certificate that cannot be read',
      { ...certificate, AZURE_CLIENT_CERTIFICATE_PATH: nowhere },
      'AZURE_CLIENT_CERTIFICATE_PATH names a file that cannot be read',
    ],
    [
      'a certificate without its key',
      { ...certificate, AZURE_CLIENT_CERTIFICATE_PATH: file('half.pem', `-----BEGIN CERTIFICATE-----${secret}`) },
      'AZURE_CLIENT_CERTIFICATE_PATH names a file that does not hold a certificate and its private key (PEM)',
    ],
    [
      'a federated token that is a folder',
      { ...federated, AZURE_FEDERATED_TOKEN_FILE: folder },
      'AZURE_FEDERATED_TOKEN_FILE names a file that cannot be read',
    ],
    [
      'a federated token that is empty',
      { ...federated, AZURE_FEDERATED_TOKEN_FILE: file('empty', ' \n') },
      'AZURE_FEDERATED_TOKEN_FILE names a file that is empty',
    ],
    [
      'a manifest that is not JSON',
      { ...enforced, TRUSTED_DOCUMENTS_FILE: file('manifest', secret) },
      'TRUSTED_DOCUMENTS_FILE names a file that is not JSON',
    ],
    ['an audit file in no folder', { AUDIT_FILE: nowhere }, 'AUDIT_FILE names a file that cannot be written'],
    ['an audit file that is a folder', { AUDIT_FILE: folder }, 'AUDIT_FILE names a file that cannot be written'],
    [
      'another cloud’s Graph',
      { GRAPH_CLOUD: 'usgov', GRAPH_BASE_URL: 'https://graph.microsoft.com' },
      'GRAPH_BASE_URL belongs to another cloud than GRAPH_CLOUD',
    ],
    [
      'Graph over http',
      { GRAPH_BASE_URL: `http://${secret}.example` },
      'GRAPH_BASE_URL must be https unless it is on this machine',
    ],
    [
      'a sign-in service over http',
      { AZURE_AUTHORITY_HOST: `http://${secret}` },
      'AZURE_AUTHORITY_HOST must be an https URL',
    ],
    ['an invalid Redis URL', { REDIS_URL: `http://:${secret}@redis` }, 'REDIS_URL must be a redis: or rediss: URL'],
    ['no time', { QUERY_TIMEOUT_MS: '0' }, 'QUERY_TIMEOUT_MS'],
  ])('with %s is refused for that reason and no other', (_case, env, said) => {
    const found = problems(env);
    expect(found).toEqual([expect.stringContaining(said)]);
    expect(found.join()).not.toContain(secret);
  });

  it('whose policy for applications names an operation that does not exist is refused once the schema is known', () => {
    const APP_ONLY_POLICY = JSON.stringify({ operations: ['phoneMethods', 'enableSmsSignin'], users: [] });
    const config = readConfig({ ...complete, APP_ONLY_POLICY });
    expect(() => createExecution(config, {} as Safety['counters'])).toThrow(
      new ConfigError(['APP_ONLY_POLICY names an operation that is no root field of the schema']),
    );
  });

  it('may name usable files, and files that it does not need', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'gateway' }]);
    for (const env of [
      { ...certificate, AZURE_CLIENT_CERTIFICATE_PATH: file('whole.pem', `${key}${cert}`) },
      { ...federated, AZURE_FEDERATED_TOKEN_FILE: file('token', 'a.b.c') },
      { ...enforced, TRUSTED_DOCUMENTS_FILE: file('documents.json', '{"sha256:1":"{ me { __typename } }"}') },
      { TRUSTED_DOCUMENTS: 'allow', TRUSTED_DOCUMENTS_FILE: file('none-yet.json', '{}') },
      { AUDIT_FILE: join(folder, 'new.jsonl') },
      { AZURE_CLIENT_CERTIFICATE_PATH: nowhere, TRUSTED_DOCUMENTS_FILE: nowhere },
    ]) {
      expect(problems(env)).toEqual([]);
    }
  });
});

describe('row 97: a process with an invalid configuration', () => {
  async function run(env: Record<string, string>) {
    const child = spawn(process.execPath, [pathOf('gateway')], { env: { PATH: process.env['PATH'] ?? '', ...env } });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    return { code, out, errors };
  }

  it('exits with 1 and one message that names every problem and contains no value', async () => {
    const { code, out, errors } = await run({
      AZURE_CLIENT_ID: secret,
      AZURE_CLIENT_SECRET: secret,
      AZURE_CREDENTIAL: 'certificate',
      AZURE_CLIENT_CERTIFICATE_PATH: nowhere,
      MAX_DEPTH: secret,
      TRUSTED_DOCUMENTS: 'allow',
      GRAPH_CLOUD: 'china',
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com',
      REDIS_URL: `postgres://${secret}`,
      AUDIT_FILE: nowhere,
    });
    expect([code, out]).toEqual([1, '']);
    expect(errors.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
      'The',
      'AZURE_TENANT_ID',
      'AZURE_CLIENT_ID',
      'MAX_DEPTH',
      'REDIS_URL',
      'AZURE_CLIENT_CERTIFICATE_PATH',
      'AZURE_AUTHORITY_HOST',
      'TRUSTED_DOCUMENTS_FILE',
      'AUDIT_FILE',
      '',
    ]);
    expect(errors).toContain('8 problem(s)');
    expect(errors).not.toContain(secret);
  });

  it('reports that its port is in use, and the remedy', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const AUDIT_FILE = join(folder, 'audit.jsonl');
    const { code, errors } = await run({ ...complete, PORT: String(port), AUDIT_FILE });
    taken.close();
    expect([code, errors]).toEqual([1, 'The port is in use: set PORT to another.\n']);
  });

  it.skipIf(process.getuid?.() === 0)(
    'does not start with a file that it may not read',
    { meta: { needs: 'a user who is not root' } },
    () => {
      const path = file('locked', '{}');
      chmodSync(path, 0o000);
      expect(problems({ ...enforced, TRUSTED_DOCUMENTS_FILE: path })).toEqual([
        'TRUSTED_DOCUMENTS_FILE names a file that cannot be read',
      ]);
    },
  );
});
