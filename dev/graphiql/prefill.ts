// What the gateway wrote into the page: the examples, and the header of each caller.

import type { Opening, Prefill } from '../../src/http/explorer/page.ts';

export function readPrefill(): Prefill {
  return JSON.parse(
    document.getElementById('prefill')?.textContent ?? '{"examples":[],"authorization":"","authorizations":{}}',
  );
}

/** The text of the headers editor for an example. */
export function headersOf({ caller }: Opening, { authorization, authorizations }: Prefill): string {
  return headersWith((caller === null ? undefined : authorizations[caller]) ?? authorization);
}

/** The text of the headers editor. */
export function headersWith(authorization: string): string {
  return JSON.stringify({ Authorization: authorization }, null, 2);
}
