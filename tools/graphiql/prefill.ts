// What the gateway wrote into the page: the examples and the header that each is run with.

export interface Opening {
  readonly group: string;
  readonly title: string;
  readonly document: string;
  /** JSON. */
  readonly variables: string;
  readonly authorization: string;
}

export interface Prefill {
  readonly examples: readonly Opening[];
  readonly authorization: string;
}

export function readPrefill(): Prefill {
  return JSON.parse(document.getElementById('prefill')?.textContent ?? '{"examples":[],"authorization":""}');
}

/** The text of the headers editor. */
export function headersWith(authorization: string): string {
  return JSON.stringify({ Authorization: authorization }, null, 2);
}
