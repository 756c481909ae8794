// Checks the files that variables name before anything starts: an unusable file is a configuration problem, not one of
// the first request that needs it. Names the variable, never the file's content.

import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The problem of a file that is read, if any; `judge` returns the problem of its content, or null. */
export function fileProblems(name: string, path: string | undefined, judge: (text: string) => string | null): string[] {
  if (path === undefined) return [];
  const text = read(path);
  const problem = text === null ? 'cannot be read' : judge(text);
  return problem === null ? [] : [`${name} names a file that ${problem}`];
}

/** The problem of a file that is appended to. A missing file needs a writable folder. */
export function appendProblems(name: string, path: string | undefined): string[] {
  return path === undefined || isWritable(path) ? [] : [`${name} names a file that cannot be written`];
}

export function notCertificate(pem: string): string | null {
  const whole = /-----BEGIN CERTIFICATE-----/.test(pem) && /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----/.test(pem);
  return whole ? null : 'does not hold a certificate and its private key (PEM)';
}

export function notJson(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'is not JSON';
  }
}

/** For a manifest of which a document must be named to run anything. */
export function withoutDocuments(text: string): string | null {
  const problem = notJson(text);
  if (problem !== null) return problem;
  const manifest: unknown = JSON.parse(text);
  const { operations } = Object(manifest) as { readonly operations?: unknown };
  const documents = Object.keys(Object(Array.isArray(operations) ? operations : manifest));
  return documents.length === 0 ? 'holds no document: nothing could run' : null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isWritable(path: string): boolean {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    accessSync(existing === undefined ? dirname(path) : path, constants.W_OK);
    return existing?.isDirectory() !== true;
  } catch {
    return false;
  }
}
