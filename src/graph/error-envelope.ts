// Parses Graph's error envelope (https://learn.microsoft.com/graph/errors): the codes and messages of every level of an
// untrusted body. Never throws.

import { requestIdOfText } from './headers.ts';

export interface ErrorEnvelope {
  /** Whether the body is an error envelope. */
  readonly enveloped: boolean;
  /** Values that have the format of a code, outermost first. */
  readonly codes: readonly string[];
  /** Graph's messages: for matching only, never to be shown or stored. */
  readonly messages: readonly string[];
  readonly requestId: string | null;
}

// Regular expressions run over them.
const maxMessageLength = 1_000;

export function readEnvelope(body: unknown): ErrorEnvelope {
  const levels = errorLevels(body);
  return {
    enveloped: isEnvelope(levels[0]),
    codes: levels.map(codeOf).filter((code) => code !== null),
    messages: levels.map((level) => (text(member(level, 'message')) ?? '').slice(0, maxMessageLength)),
    requestId:
      levels.map((level) => requestIdOfText(text(member(level, 'request-id')))).find((id) => id !== null) ?? null,
  };
}

/** Whether `body` is or starts with Graph's error envelope, regardless of its status. */
export function holdsError(body: unknown): boolean {
  const error = member(body, 'error');
  return error !== undefined && isEnvelope(error);
}

// An envelope is recognised by its shape: `code` may be empty, or be in `innerError` only.
function isEnvelope(error: unknown): boolean {
  return ['code', 'message'].some((name) => typeof member(error, name) === 'string') || innerOf(error) !== undefined;
}

const maxLevels = 8;

/** `error` and the errors nested in it. */
function errorLevels(body: unknown): unknown[] {
  const levels: unknown[] = [];
  let level = member(body, 'error');
  while (level !== undefined && levels.length < maxLevels) {
    levels.push(level);
    level = innerOf(level);
  }
  return levels;
}

function innerOf(error: unknown): unknown {
  const inner = member(error, 'innerError') ?? member(error, 'innererror');
  return typeof inner === 'object' && inner !== null ? inner : undefined;
}

// Words, with at most six digits in a row: no phone number, token or markup has this format.
function codeOf(level: unknown): string | null {
  const code = text(member(level, 'code'));
  return code !== null && /^(?=.{1,64}$)(?!.*\d{7})[A-Za-z][A-Za-z\d]*(?:[_.][A-Za-z][A-Za-z\d]*)*$/.test(code)
    ? code
    : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
