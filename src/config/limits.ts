// The limits of one request: sizes of body and document, and the time in which it must arrive.

import { z } from 'zod';
import { fileProblems, notJson, withoutDocuments } from './files.ts';
import { wholeNumber } from './forms.ts';

/** Checked in combination. */
export const documentVariables = {
  TRUSTED_DOCUMENTS: z
    .enum(['off', 'allow', 'enforce'], 'must be off, allow or enforce')
    .default('off')
    .describe(
      'off, allow (documents of the manifest may be named by their hash) or enforce (no other document is executed).',
    ),
  TRUSTED_DOCUMENTS_FILE: z
    .string()
    .optional()
    .describe('The manifest, in the format of Apollo, Relay or GraphQL Code Generator.'),
};

export const limitVariables = {
  MAX_BODY_BYTES: wholeNumber(1_024, 4_194_304)
    .default(262_144)
    .describe("The maximum size of a request's body, in bytes."),
  MAX_TOKENS: wholeNumber(50, 15_000).default(1_000).describe('The maximum number of tokens of a document.'),
  MAX_DEPTH: wholeNumber(2, 50).default(8).describe("The maximum depth of a document's selections."),
  MAX_ALIASES: wholeNumber(0, 1_000).default(15).describe('The maximum number of aliases in a document.'),
  MAX_ROOT_FIELDS: wholeNumber(1, 100).default(10).describe('The maximum number of root fields of an operation.'),
  MAX_DIRECTIVES: wholeNumber(0, 100).default(8).describe('The maximum number of directives in a document.'),
  MAX_FIELDS: wholeNumber(10, 5_000)
    .default(250)
    .describe('The maximum number of fields of an operation, with fragments expanded.'),
  MAX_VARIABLES_DEPTH: wholeNumber(1, 50).default(10).describe('The maximum depth of the variables.'),
  HEADERS_TIMEOUT_MS: wholeNumber(500, 60_000)
    .default(10_000)
    .describe('The maximum time for the headers of a request to arrive, in milliseconds.'),
  BODY_TIMEOUT_MS: wholeNumber(500, 120_000)
    .default(15_000)
    .describe(
      'The maximum time for the whole request to arrive, and for a client to read the response, in milliseconds.',
    ),
  STREAM_HEARTBEAT_MS: wholeNumber(100, 60_000)
    .default(15_000)
    .describe('The maximum time between two parts of an event stream, in milliseconds: less than proxies allow.'),
  ...documentVariables,
};

type Variables = z.output<z.ZodObject<typeof limitVariables>>;

export function documentProblems({
  TRUSTED_DOCUMENTS,
  TRUSTED_DOCUMENTS_FILE,
}: z.output<z.ZodObject<typeof documentVariables>>): string[] {
  if (TRUSTED_DOCUMENTS === 'off') return [];
  if (TRUSTED_DOCUMENTS_FILE === undefined) return ['TRUSTED_DOCUMENTS_FILE is missing'];
  const judge = TRUSTED_DOCUMENTS === 'enforce' ? withoutDocuments : notJson;
  return fileProblems('TRUSTED_DOCUMENTS_FILE', TRUSTED_DOCUMENTS_FILE, judge);
}

export function limitConfig(variables: Variables) {
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
    streamHeartbeatMs: variables.STREAM_HEARTBEAT_MS,
    trustedDocuments: { mode: variables.TRUSTED_DOCUMENTS, file: variables.TRUSTED_DOCUMENTS_FILE ?? null },
  };
}
