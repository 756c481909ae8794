import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config/index.ts';
import { defaultOf, settings } from '../src/config/settings.ts';

const complete = {
  AZURE_TENANT_ID: '11111111-0000-4000-8000-000000000001',
  AZURE_CLIENT_ID: '22222222-0000-4000-8000-000000000001',
  AZURE_CLIENT_SECRET: 'not-a-real-secret',
};

function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const policyFor = (groups: number) =>
  JSON.stringify({ operations: ['phoneMethods'], groups: Array(groups).fill(complete.AZURE_TENANT_ID) });

describe('readConfig', () => {
  it('requires only a registration, and defaults to the global cloud with everything optional disabled', () => {
    expect(readConfig(complete)).toMatchObject({
      port: 4000,
      graphBaseUrl: 'https://graph.microsoft.com',
      authorityHost: 'https://login.microsoftonline.com',
      audiences: [complete.AZURE_CLIENT_ID, `api://${complete.AZURE_CLIENT_ID}`],
      explorer: 'none',
      introspection: false,
      corsOrigins: [],
      corsHeaders: [],
      admin: null,
    });
  });

  it('reports all problems together and repeats no value', () => {
    const found = problems({
      AZURE_CLIENT_ID: 'hunter2-id',
      PORT: 'hunter2-port',
      GRAPH_BASE_URL: 'http://hunter2.example',
      GRAPHQL_EXPLORER: 'hunter2',
    });
    const text = found.join('\n');
    for (const name of ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'PORT', 'GRAPH_BASE_URL', 'GRAPHQL_EXPLORER']) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('hunter2');
  });

  it.each([
    ['GRAPH_BASE_URL', 'http://graph.example', false],
    ['GRAPH_BASE_URL', 'http://localhost:4001', true],
    ['GRAPH_BASE_URL', 'http://127.0.0.1.evil.example', false],
    ['AZURE_AUTHORITY_HOST', 'http://localhost:4002', false],
    ['AZURE_AUTHORITY_HOST', 'https://localhost:4002', true],
    ['CORS_ORIGINS', '*', false],
    ['CORS_ORIGINS', 'https://app.example/path', false],
    ['CORS_ORIGINS', 'https://app.example, https://other.example', true],
    ['EXPLORER_TOKEN_URL', 'https://tokens.example', false],
    ['GRAPH_BASE_URL', 'https://GRAPH.microsoft.com:443/', true],
    ['GRAPH_BASE_URL', 'https://graph.microsoft.us:443', false],
    ['GRAPH_BASE_URL', 'https://graph.microsoft.com/v1.0', false],
    ['GRAPH_BASE_URL', 'https://graph.microsoft.com@evil.example', false],
    ['AZURE_AUTHORITY_HOST', 'https://LOGIN.microsoftonline.us', false],
    ['AUTH_AUDIENCE', 'api://gateway', true],
    ['AUTH_AUDIENCE', ',', false],
    ['AUTH_AUDIENCE', 'api://gateway, 00000003-0000-0000-C000-000000000000', false],
    ['AUTH_AUDIENCE', 'https://graph.microsoft.com', false],
    ['AUTH_AUDIENCE', 'https://dod-graph.microsoft.us/', false],
    ['APP_ONLY_POLICY', policyFor(20), true],
    ['APP_ONLY_POLICY', policyFor(21), false],
    ['APP_ONLY_POLICY', '{"operations":[]}', false],
    ['APP_ONLY_POLICY', '{"operations":["me"],"everybody":true}', false],
  ])('%s=%s is accepted: %s', (name, value, accepted) => {
    const found = problems({ ...complete, [name]: value });
    expect(found.length === 0).toBe(accepted);
    for (const problem of found) expect(problem).toContain(name);
  });
});

describe('the table of settings', () => {
  it('has a description for each setting, and is all that .env.example shows', () => {
    const shown = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?(\w+)=/gm)].map(([, name]) => name);
    expect(shown).toEqual(Object.keys(settings));
    expect(Object.entries(settings).filter(([, { description }]) => description === undefined)).toEqual([]);
  });

  it("holds the README's table: its names are settings, and its defaults are theirs", () => {
    const [, table = ''] = readFileSync('README.md', 'utf8').split('| variable | default | what |\n|---|---|---|\n');
    const rows = table.split('\n\n', 1)[0]?.split('\n') ?? [];
    const cells = rows.map((row) =>
      row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text)),
    );
    expect(cells.length).toBeGreaterThan(5);
    for (const [, names = [], defaults = []] of cells) {
      for (const name of names) expect(Object.keys(settings)).toContain(name);
      if (defaults.length === names.length) expect(names.map((name) => defaultOf(name ?? ''))).toEqual(defaults);
    }
  });

  it.each([
    ['GRAPH_CLUOD', 'GRAPH_CLOUD'],
    ['graph-cloud', 'GRAPH_CLOUD'],
    ['RATE_READS_PER_MINUTES', 'RATE_READS_PER_MINUTE'],
    ['CORS_ORIGIN', 'CORS_ORIGINS'],
  ])('warns of %s, which nearly matches %s, and starts', (name, meant) => {
    const { warnings } = readConfig({ ...complete, [name]: 'hunter2' });
    expect(warnings).toEqual([`${name} is no setting: is ${meant} meant?`]);
  });

  it.each(['HOME', 'HOSTNAME', 'FTP_PROXY', 'ALL_PROXY', 'PORT', 'no_proxy', 'PATH'])('does not warn of %s', (name) => {
    expect(readConfig({ ...complete, [name]: '4000' }).warnings).toEqual([]);
  });
});
