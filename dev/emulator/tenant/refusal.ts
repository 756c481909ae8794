// A refusal of the emulated Graph: status, code and text, with how well it is known.

import type { Evidence } from './evidence.ts';

export interface Refusal {
  status: number;
  code: string;
  message: string;
  /** The authentication-methods backend repeats `message` inside `innerError` (field). */
  repeatsMessage: boolean;
  evidence: Evidence;
  headers?: Record<string, string>;
}

/** Of the authentication-methods backend: camelCase codes. */
export const methods = (status: number, code: string, message: string, evidence: Evidence): Refusal => ({
  status,
  code,
  message,
  repeatsMessage: true,
  evidence,
});

/** Of the directory and the front door: PascalCase codes. */
export const front = (status: number, code: string, message: string, evidence: Evidence): Refusal => ({
  ...methods(status, code, message, evidence),
  repeatsMessage: false,
});
