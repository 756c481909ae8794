// Persisted documents, named by their hash. `allow`: they may be named instead of sent. `enforce`: no other document is
// executed. Reads the manifests of Apollo (`operations`), Relay and GraphQL Code Generator (hash → document).

import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface TrustedDocumentRules {
  readonly mode: 'off' | 'allow' | 'enforce';
  readonly file: string | null;
}

/** The body to continue with, or the error code of the refusal. */
export type TrustVerdict =
  | { readonly body: unknown }
  | { readonly refused: 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_NOT_TRUSTED' };

const apolloManifest = z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) });
const hashManifest = z.record(z.string(), z.string());

/** Throws if the manifest cannot be read. */
export function readManifest(file: string): ReadonlyMap<string, string> {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const apollo = apolloManifest.safeParse(json).data;
  const entries =
    apollo === undefined
      ? Object.entries(hashManifest.parse(json))
      : apollo.operations.map(({ id, body }) => [id, body] as const);
  return new Map(entries.map(([id, body]) => [bareHash(id), body]));
}

export function trustedDocuments({ mode, file }: TrustedDocumentRules): (body: unknown) => TrustVerdict {
  if (mode === 'off') return (body) => ({ body });
  const documents = readManifest(file ?? '');
  const texts = new Set(documents.values());
  return (body) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      return mode === 'allow' ? { body } : { refused: 'DOCUMENT_NOT_TRUSTED' };
    }
    const { documentId, doc_id, id, extensions, ...rest } = body as Record<string, unknown>;
    const named = nameOf(documentId) ?? nameOf(doc_id) ?? nameOf(id) ?? persistedHash(extensions);
    if (named !== null) {
      const query = documents.get(named);
      return query === undefined ? { refused: 'DOCUMENT_NOT_FOUND' } : { body: { ...rest, query } };
    }
    const trusted = mode === 'allow' || (typeof rest['query'] === 'string' && texts.has(rest['query']));
    return trusted ? { body } : { refused: 'DOCUMENT_NOT_TRUSTED' };
  };
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' ? bareHash(value) : null;
}

// `sha256:…` is the format of the GraphQL over HTTP draft and of GraphQL Code Generator, a bare hash that of Relay and
// Apollo: clients may use either, whichever the manifest uses.
function bareHash(id: string): string {
  return id.replace(/^sha256:/, '');
}

function persistedHash(extensions: unknown): string | null {
  const { persistedQuery } = Object(extensions) as { persistedQuery?: { sha256Hash?: unknown } };
  return nameOf(persistedQuery?.sha256Hash);
}
