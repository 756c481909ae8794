import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/plugins/trusted-documents.ts';
import { startHarness } from '../support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'manifest.json');
const trusted = 'query Who { me { __typename } }';
const manifests = {
  Apollo: {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'h1', name: 'Who', type: 'query', body: trusted }],
  },
  'Relay or GraphQL Code Generator': { h1: trusted },
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

  it('without a manifest refuse to start', async () => {
    const env = { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FILE: join(folder, 'none.json') };
    await expect(startHarness({ env })).rejects.toThrow();
    await expect(startHarness({ env: { TRUSTED_DOCUMENTS: 'enforce' } })).rejects.toThrow('TRUSTED_DOCUMENTS_FILE');
  });
});
