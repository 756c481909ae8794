// Checks the shape of a GraphQL request: nesting of its variables, trusted documents, and whether the document is
// known.

import { errorBody } from '../errors/error-body.ts';
import type { KnownDocuments, KnownOperation } from './known-documents.ts';
import { type TrustedDocumentRules, trustedDocuments } from './trusted-documents.ts';
import type { Variables } from './variables.ts';

export interface BodyRules {
  readonly documentLimits: { readonly variablesDepth: number };
  readonly trustedDocuments: TrustedDocumentRules;
}

const messages = {
  DOCUMENT_NOT_FOUND: 'There is no trusted document with this id.',
  DOCUMENT_NOT_TRUSTED: 'Only trusted documents are executed.',
} as const;

/** The body to continue with, or the body of the refusal. */
export type BodyVerdict =
  | { readonly body: unknown }
  | { readonly refusal: object; readonly because: 'limits' | 'document' };

/** Throws if the manifest of trusted documents cannot be read. */
export function createBodyJudge({
  documentLimits,
  trustedDocuments: rules,
}: BodyRules): (body: unknown) => BodyVerdict {
  const trust = trustedDocuments(rules);
  return (body) => {
    const { variables } = Object(body) as { variables?: unknown };
    if (nestsDeeperThan(variables, documentLimits.variablesDepth)) {
      const refusal = errorBody('OPERATION_TOO_COMPLEX', 'The variables are nested too deeply.');
      return { refusal, because: 'limits' };
    }
    const verdict = trust(body);
    if (!('refused' in verdict)) return verdict;
    return { refusal: errorBody(verdict.refused, messages[verdict.refused]), because: 'document' };
  };
}

/** What Apollo Server executes without HTTP; null if the body has another shape. */
export function sentRequest(body: unknown) {
  const { query, variables, operationName, extensions } = Object(body) as Record<string, unknown>;
  if (typeof query !== 'string' || !isRecord(variables ?? {}) || !isRecord(extensions ?? {})) return null;
  if (typeof (operationName ?? '') !== 'string') return null;
  return {
    query,
    variables: (variables ?? {}) as Variables,
    ...(operationName == null ? {} : { operationName: operationName as string }),
    extensions: (extensions ?? {}) as Record<string, unknown>,
  };
}

export interface KnownRequest {
  readonly operation: KnownOperation;
  readonly variables: Variables;
}

/**
 * The request of a body whose document is known and that contains nothing else. All other bodies go to Apollo Server.
 */
export function knownRequest(body: unknown, documents: KnownDocuments): KnownRequest | null {
  const { query, variables, operationName, extensions } = Object(body) as Record<string, unknown>;
  const operation = typeof query === 'string' ? documents.find(query) : undefined;
  if (operation === undefined || !isRecord(variables ?? {}) || !isRecord(extensions ?? {})) return null;
  if ((operationName ?? operation.name) !== operation.name || 'persistedQuery' in Object(extensions)) return null;
  return { operation, variables: (variables ?? {}) as Variables };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the JSON value is nested deeper than `max` levels. Looks no deeper, since the value may be hostile. */
function nestsDeeperThan(value: unknown, max: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (max === 0) return true;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => nestsDeeperThan(item, max - 1));
}
