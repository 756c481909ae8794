import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/graphql/trusted-documents.ts';
import { readExamples } from '../../src/http/explorer/examples.ts';
import { documentManifest } from '../../tools/schema-package/document-manifest.ts';
import { openStream } from '../support/event-stream.ts';
import { startHarness } from '../support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'manifest.json');
const examples = readExamples();
const trusted = 'query Who { me { __typename } }';
const manifests = {
  Apollo: {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'h1', name: 'Who', type: 'query', body: trusted }],
  },
  Relay: { h1: trusted },
  'GraphQL Code Generator': { 'sha256:h1': trusted },
};

describe('trusted documents', () => {
  it.each(Object.entries(manifests))('are read from a manifest of %s', (_name, manifest) => {
    writeFileSync(file, JSON.stringify(manifest));
    expect([...readManifest(file)]).toEqual([['h1', trusted]]);
  });

  it.each(['allow', 'enforce'] as const)('under %s', async (mode) => {
    writeFileSync(file, JSON.stringify(manifests.Apollo));
    const harness = await startHarness({ env: { TRUSTED_DOCUMENTS: mode, TRUSTED_DOCUMENTS_FILE: file } });
    const token = await harness.emulator.issueCallerToken();
    const post = async (body: unknown) => {
      const answer = await fetch(`${harness.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors?: [{ extensions: { code: string } }] };
      return { status: answer.status, data, code: errors?.[0].extensions.code };
    };
    const works = { status: 200, data: { me: { __typename: 'User' } } };
    for (const named of [
      { documentId: 'sha256:h1' },
      { documentId: 'h1' },
      { doc_id: 'h1' },
      { id: 'h1' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'h1' } } },
      { query: trusted },
      { query: 'query Other { __typename }', documentId: 'h1' },
    ]) {
      expect(await post(named), JSON.stringify(named)).toMatchObject(works);
    }
    expect(await post({ documentId: 'h2' })).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_FOUND' });

    harness.emulator.reset();
    const other = await post({ query: '{ me { __typename } }' });
    if (mode === 'allow') expect(other).toMatchObject(works);
    else {
      expect(other).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_TRUSTED' });
      for (const body of [[], null, 'x', {}, { query: ['x'] }, { query: `${trusted} ` }]) {
        expect((await post(body)).status).toBe(400);
      }
      expect(harness.calls().all).toBe(0);
    }
    await harness.close();
  });

  it('of the schema package are the same in each form of a manifest', () => {
    const manifest = documentManifest('examples/operations');
    const hashes = (prefix: string) => manifest.operations.map(({ id, body }) => [prefix + id, body]);
    for (const form of [manifest, Object.fromEntries(hashes('')), Object.fromEntries(hashes('sha256:'))]) {
      writeFileSync(file, JSON.stringify(form));
      expect(Object.fromEntries(readManifest(file))).toEqual(Object.fromEntries(hashes('')));
    }
  });

  it('of the schema package all run, and nothing else does', async () => {
    const manifest = documentManifest('examples/operations');
    const { operations } = manifest;
    writeFileSync(file, JSON.stringify(manifest));
    const harness = await startHarness({ env: { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FILE: file } });
    const token = await harness.emulator.issueCallerToken();
    const firstEvent = async (body: object) => {
      const stream = await openStream({ url: harness.url, token, body });
      const first = () => stream.frames.find(({ data }) => data !== null)?.data;
      await expect.poll(first).toBeDefined();
      stream.leave();
      return { status: stream.status, ...first() };
    };
    const post = async (body: object) => {
      const answer = await fetch(`${harness.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    for (const [index, { id, name, body, type }] of operations.entries()) {
      const example = examples.find(({ document }) => RegExp(`^\\w+ ${name}\\b`, 'm').test(document));
      const variables = JSON.parse(example?.variables ?? '');
      const named = [{ documentId: `sha256:${id}` }, { doc_id: id }, { query: body }][index % 3];
      const answer = await (type === 'subscription' ? firstEvent : post)({ ...named, variables });
      expect(answer, name).toMatchObject({ status: 200, data: expect.anything() });
      expect(answer, name).not.toHaveProperty('errors');
    }
    harness.emulator.reset();
    const refused = (code: string) => ({ status: 400, errors: [{ extensions: { code } }] });
    const stream = await openStream({ url: harness.url, token, query: 'subscription { bulkProgress }' });
    expect(stream.status).toBe(400);
    for (const { id, body } of operations) {
      expect(await post({ documentId: `${id}0` })).toMatchObject(refused('DOCUMENT_NOT_FOUND'));
      expect(await post({ query: `${body}\n` })).toMatchObject(refused('DOCUMENT_NOT_TRUSTED'));
    }
    expect(harness.calls().all).toBe(0);
    await harness.close();
  });

  it('the gateway does not start without a manifest', async () => {
    const env = { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FILE: join(folder, 'none.json') };
    await expect(startHarness({ env })).rejects.toThrow();
    await expect(startHarness({ env: { TRUSTED_DOCUMENTS: 'enforce' } })).rejects.toThrow('TRUSTED_DOCUMENTS_FILE');
  });
});
