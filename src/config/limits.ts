// What one request may be: sizes of the body and the document, and the time it may take to arrive.

import { z } from 'zod';
import { fileProblems, notJson } from './files.ts';
import { wholeNumber } from './forms.ts';

/** Judged together. */
export const documentVariables = {
  TRUSTED_DOCUMENTS: z.enum(['off', 'allow', 'enforce'], 'must be off, allow or enforce').default('off'),
  TRUSTED_DOCUMENTS_FILE: z.string().optional(),
};

export const limitVariables = {
  MAX_BODY_BYTES: wholeNumber(1_024, 4_194_304).default(262_144),
  MAX_TOKENS: wholeNumber(50, 15_000).default(1_000),
  MAX_DEPTH: wholeNumber(2, 50).default(8),
  MAX_ALIASES: wholeNumber(0, 1_000).default(15),
  MAX_ROOT_FIELDS: wholeNumber(1, 100).default(10),
  MAX_DIRECTIVES: wholeNumber(0, 100).default(8),
  MAX_FIELDS: wholeNumber(10, 5_000).default(250),
  MAX_VARIABLES_DEPTH: wholeNumber(1, 50).default(10),
  HEADERS_TIMEOUT_MS: wholeNumber(500, 60_000).default(10_000),
  BODY_TIMEOUT_MS: wholeNumber(500, 120_000).default(15_000),
  ...documentVariables,
};

export interface DocumentLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fields: number;
  readonly variablesDepth: number;
}

export interface LimitConfig {
  readonly bodyBytes: number;
  readonly documentLimits: DocumentLimits;
  /** The time the head of a request may take to arrive. */
  readonly headersTimeoutMs: number;
  /** The time the whole request may take to arrive. */
  readonly bodyTimeoutMs: number;
  readonly trustedDocuments: { readonly mode: 'off' | 'allow' | 'enforce'; readonly file: string | null };
}

type Variables = z.output<z.ZodObject<typeof limitVariables>>;

export function documentProblems({
  TRUSTED_DOCUMENTS,
  TRUSTED_DOCUMENTS_FILE,
}: z.output<z.ZodObject<typeof documentVariables>>): string[] {
  if (TRUSTED_DOCUMENTS === 'off') return [];
  if (TRUSTED_DOCUMENTS_FILE === undefined) return ['TRUSTED_DOCUMENTS_FILE is missing'];
  return fileProblems('TRUSTED_DOCUMENTS_FILE', TRUSTED_DOCUMENTS_FILE, notJson);
}

export function limitConfig(variables: Variables): LimitConfig {
  return {
    bodyBytes: variables.MAX_BODY_BYTES,
    documentLimits: {
      tokens: variables.MAX_TOKENS,
      depth: variables.MAX_DEPTH,
      aliases: variables.MAX_ALIASES,
      rootFields: variables.MAX_ROOT_FIELDS,
      directives: variables.MAX_DIRECTIVES,
      fields: variables.MAX_FIELDS,
      variablesDepth: variables.MAX_VARIABLES_DEPTH,
    },
    headersTimeoutMs: variables.HEADERS_TIMEOUT_MS,
    bodyTimeoutMs: variables.BODY_TIMEOUT_MS,
    trustedDocuments: { mode: variables.TRUSTED_DOCUMENTS, file: variables.TRUSTED_DOCUMENTS_FILE ?? null },
  };
}
