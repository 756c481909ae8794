// Sends operations over HTTP; each has one result or one error. Never repeats a write: a write without a response is
// `Unanswered`, and its sender decides.

import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { Stop } from '../exit-codes.ts';
import type { Connection } from '../settings.ts';
import { type Caller, callerOf, type TokenSource, tokenSourceOf } from './credential.ts';
import type { DocumentText } from './document-text.ts';
import { type Follow, followThrough } from './follow.ts';

export interface GatewayClient {
  readonly url: string;
  /** The identity that runs the operations. */
  caller(): Promise<Caller>;
  /** Rejects with `Unanswered`, or with `Stop` if a retry is pointless. */
  run<Result, Variables extends object>(
    document: DocumentText<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  readonly follow: Follow;
  close(): Promise<void>;
}

/** No usable response: a write may or may not have been made. */
export class Unanswered extends Error {
  /** The pause that the gateway requested, or null. */
  readonly retryAfterSeconds: number | null;

  constructor(what: string, retryAfterSeconds: number | null = null) {
    super(what);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const timeoutMs = 60_000;
const maxReadAttempts = 6;
// The gateway's codes for documents and variables that it cannot accept: a bug of this program.
const hopeless = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_TOO_COMPLEX',
]);

export async function connect(connection: Connection, say: (line: string) => void): Promise<GatewayClient> {
  const { EnvHttpProxyAgent, request } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent({ headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  const tokens = await tokenSourceOf(connection, say);
  const post = (text: string, token: string) =>
    request(`${connection.gateway}/graphql`, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: text,
    }).catch((error: { code?: string }) => {
      throw new Unanswered(`The gateway could not be reached (${error.code ?? 'unknown reason'}).`);
    });
  return {
    url: connection.gateway,
    caller: async () => callerOf(await currentToken(tokens)),
    async run(document, variables) {
      const body = JSON.stringify({ query: document.text, operationName: document.name, variables });
      let response = await post(body, await currentToken(tokens));
      if (response.statusCode === 401) {
        const other = await tokens(true);
        if (other !== null) {
          await response.body.dump();
          response = await post(body, other);
        }
      }
      return (await resultOf(response, document.name)) as never;
    },
    follow: followThrough({ url: `${connection.gateway}/graphql`, dispatcher, token: () => currentToken(tokens) }),
    close: () => dispatcher.close(),
  };
}

/** A read, repeated until it succeeds; the pause is the gateway's or grows. */
export async function readPatiently<Result, Variables extends object>(
  client: GatewayClient,
  document: DocumentText<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.run(document, variables);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (attempt === maxReadAttempts)
        throw new Stop('retryable', `${error.message} Nothing was changed by this read.`);
      await pause((error.retryAfterSeconds ?? 2 ** attempt / 4) * 1_000);
    }
  }
}

async function currentToken(tokens: TokenSource): Promise<string> {
  const token = await tokens(false);
  if (token === null) throw new Stop('notAllowed', 'There is no token any more.');
  return token;
}

async function resultOf(response: Dispatcher.ResponseData, name: string): Promise<unknown> {
  const { statusCode, headers } = response;
  const text = await response.body.text().catch(() => '');
  const answer = parsed(text);
  const code = answer?.errors?.[0]?.extensions?.code ?? '';
  if (statusCode === 401) throw new Stop('notAllowed', 'The gateway does not accept the token (401): sign in again.');
  if (statusCode === 403) throw new Stop('notAllowed', 'The gateway does not let this caller in (403).');
  if (hopeless.has(code))
    throw new Stop('unexpected', `The gateway refuses ${name} (${code}): its version may differ.`);
  if (answer?.data && Object.values(answer.data).some((value) => value !== null)) return answer.data;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  const what = `The gateway gave no result for ${name} (HTTP ${statusCode}${code === '' ? '' : `, ${code}`}).`;
  throw new Unanswered(what, Number.isFinite(retryAfter) ? retryAfter : null);
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
