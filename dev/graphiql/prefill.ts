// What the gateway wrote into the page: the examples and the header that each is run with.

import type { Prefill } from '../../src/http/explorer/page.ts';

export function readPrefill(): Prefill {
  return JSON.parse(document.getElementById('prefill')?.textContent ?? '{"examples":[],"authorization":""}');
}

/** The text of the headers editor. */
export function headersWith(authorization: string): string {
  return JSON.stringify({ Authorization: authorization }, null, 2);
}
