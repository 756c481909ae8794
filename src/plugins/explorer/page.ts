// What an explorer page is made of, and how a value gets into its script without ending it.

import type { Example } from './examples.ts';

export interface Prefill {
  /** The first is the one that is shown. */
  readonly examples: readonly Example[];
  /** The value of the Authorization header. */
  readonly authorization: string;
}

export interface Page {
  readonly html: string;
  /** The Content-Security-Policy this page needs: no wider. */
  readonly csp: string;
}

export type ExplorerPage = (prefill: Prefill) => Page;

/** A JavaScript expression for `value` that is safe between `<script>` tags. */
export function scriptValue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
