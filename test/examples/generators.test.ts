import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeSchemaPackage } from '../../tools/schema-package/write.ts';
import { type Harness, startHarness } from '../support/harness.ts';

const folder = 'examples/generators';
const run = (tool: string, args: string[], cwd?: string) =>
  promisify(execFile)(process.execPath, [`${import.meta.dirname}/../../node_modules/${tool}`, ...args], { cwd });

const generateAll = `
  import { generate } from '@graphql-codegen/cli';
  import { pathToFileURL } from 'node:url';
  for (const name of process.argv.slice(1)) {
    const { default: config } = await import(pathToFileURL(name + '/codegen.ts'));
    await generate({ ...config, cwd: process.cwd() + '/' + name }, true);
  }`;

// biome-ignore lint/suspicious/noExplicitAny: compiled by a tsconfig of their own, after their generators ran
const example = (name: string): Promise<any> => import(/* @vite-ignore */ resolve(folder, name, 'main.ts'));

let harness: Harness;
let url: string;
let token: string;
beforeAll(async () => {
  for (const path of ['dist/schema', `${folder}/relay/generated`]) mkdirSync(path, { recursive: true });
  writeSchemaPackage('dist/schema');
  harness = await startHarness();
  url = `${harness.url}/graphql`;
  token = await harness.emulator.issueCallerToken();
  await Promise.all([
    // What its command does, in one process for all three: most of its time is its start.
    promisify(execFile)(process.execPath, ['--eval', generateAll, 'codegen', 'apollo', 'urql'], { cwd: folder }),
    run('relay-compiler/cli.js', ['relay.config.json'], `${folder}/relay`),
    run('@genql/cli/dist/cli.js', ['--schema', 'dist/schema/schema.graphql', '--output', `${folder}/genql/generated`]),
  ]);
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const enableOk = 'enable-ok@contoso.example';
const notUnique = 'not-unique@contoso.example';

describe('the generators', () => {
  it('make code that compiles', async () => {
    const { stdout } = await run('typescript/bin/tsc', ['-p', `${folder}/tsconfig.json`]).catch((error) => error);
    expect(stdout).toBe('');
  });

  it('graphql-codegen: typed strings, with a manifest of their hashes', async () => {
    const { enable } = await example('codegen');
    expect(await enable({ url, token }, enableOk)).toBe('READY');
    expect(await enable({ url, token }, notUnique)).toBe('taken');
    expect(await enable({ url, token }, 'nobody@contoso.example')).toBe('USER_NOT_FOUND');
  });

  it('graphql-codegen: its manifest is what a gateway trusts, and nothing else', async () => {
    const { enableByHash, ask } = await example('codegen');
    const manifest = `${folder}/codegen/generated/persisted-documents.json`;
    const trusting = await startHarness({
      env: { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FILE: manifest },
    });
    const to = { url: `${trusting.url}/graphql`, token: await trusting.emulator.issueCallerToken() };
    expect(await enableByHash(to, enableOk)).toBe('now READY');
    expect(await enableByHash(to, notUnique)).toBe('find out whose number it is');
    await expect(ask(to, '{ me { __typename } }', {})).rejects.toThrow('DOCUMENT_NOT_TRUSTED');
    await trusting.close();
  });

  it("Apollo Client: keeps two people's phones apart and shows a mutation's answer", async () => {
    const { createClient, enableWhileShown } = await example('apollo');
    const client = createClient(url, token);
    const { outcome, shown } = await enableWhileShown(client, enableOk, 'default-method@contoso.example');
    expect(outcome).toBe('EnableSmsSignInSuccess');
    expect(shown).toEqual([
      ['NOT_ENABLED', expect.any(String)],
      ['READY', shown[0][1]],
    ]);
    const cached = Object.keys(client.cache.extract());
    expect(cached.filter((key) => key.startsWith('PhoneMethod:'))).toHaveLength(2);
  });

  it('Apollo Client: `... on Error` matches in its cache', async () => {
    const { createClient, refusalFromCache } = await example('apollo');
    const refusal = await refusalFromCache(createClient(url, token), enableOk, 'nobody@contoso.example');
    expect(refusal).toEqual(['USER_NOT_FOUND', expect.any(String)]);
  });

  it('urql', async () => {
    const { createClient, enable, typesOf } = await example('urql');
    const client = createClient(url, token);
    expect(await enable(client, enableOk)).toBe('READY');
    expect(await enable(client, notUnique)).toBe('PHONE_NUMBER_NOT_UNIQUE');
    expect(await typesOf(client, enableOk, 'nobody@contoso.example')).toEqual(['User', 'UserNotFoundError']);
  });

  it('gql.tada: from the package alone', async () => {
    const { enable } = await example('gql-tada');
    expect(await enable(url, token, enableOk)).toBe('READY');
    expect(await enable(url, token, 'throttled@contoso.example')).toBe('wait 120 s');
  });

  it('Relay: fetches a phone again by its id, and reads what failures have in common', async () => {
    const { createEnvironment, phonesOf, fetchAgain, refusalOf } = await example('relay');
    const phones = await phonesOf(createEnvironment(url, token), 'three-phones@contoso.example');
    expect(phones).toHaveLength(3);
    const again = await Promise.all(phones.map((id: string) => fetchAgain(createEnvironment(url, token), id)));
    expect(again).toEqual([
      ['PhoneMethod', expect.stringMatching(/READY|NOT_ENABLED/)],
      ['PhoneMethod', 'NOT_SUPPORTED'],
      ['PhoneMethod', 'NOT_SUPPORTED'],
    ]);
    const refusal = await refusalOf(createEnvironment(url, token), 'nobody@contoso.example');
    expect(refusal).toEqual(['USER_NOT_FOUND', expect.any(String)]);
  });

  it('genql', async () => {
    const { enable } = await example('genql');
    expect(await enable(url, token, enableOk)).toBe('READY');
    expect(await enable(url, token, notUnique)).toBe('PHONE_NUMBER_NOT_UNIQUE');
  });
});

describe('match', () => {
  it('sends a member that is newer than the code to its last argument', async () => {
    const { match } = await import(`../../tools/schema-package/${'match.js'}`);
    const cases = { Known: () => 'known' };
    const otherwise = ({ code }: { code: string }) => code;
    expect(match({ __typename: 'Known' }, cases, otherwise)).toBe('known');
    expect(match({ __typename: 'Newer', code: 'NEWER' }, cases, otherwise)).toBe('NEWER');
    expect(match({ __typename: 'toString', code: 'NEWER' }, cases, otherwise)).toBe('NEWER');
  });
});
