// The parts of an explorer page, and how a value is embedded in its HTML without ending a script.

/** An example operation, ready to run. */
export interface Opening {
  readonly group: string;
  readonly title: string;
  readonly document: string;
  /** JSON. */
  readonly variables: string;
  /** The person who runs it; null: the identity of the page. */
  readonly caller: string | null;
}

export interface Prefill {
  /** The first one is shown. */
  readonly examples: readonly Opening[];
  /** The value of the Authorization header unless an example has a caller of its own. */
  readonly authorization: string;
  /** Its value for each caller of an example: once here, not with each example. */
  readonly authorizations: Readonly<Record<string, string>>;
}

export interface Page {
  readonly html: string;
  /** The Content-Security-Policy that this page needs, no wider. */
  readonly csp: string;
}

export type ExplorerPage = (prefill: Prefill) => Page;

/** JSON of `value` that is safe between `<script>` tags and a valid JavaScript expression. */
export function scriptValue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
