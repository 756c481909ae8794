// The gateway as a subgraph behind a router of Apollo Federation.

import { z } from 'zod';
import { flag, guid, list } from './forms.ts';
import type { documentVariables } from './limits.ts';

/** Checked in combination. */
export const federationVariables = {
  FEDERATION: flag.default(false).describe('true makes the gateway a subgraph for routers of Apollo Federation 2.'),
  ROUTER_CLIENTS: list
    .pipe(z.array(guid, 'must be GUIDs'))
    .default([])
    .describe(
      'Client applications (azp) whose requests come through a router, comma-separated client ids. A mutation of theirs without an idempotency key is applied once for each x-request-id of the router. Default: none.',
    ),
};

type Variables = z.output<z.ZodObject<typeof federationVariables>>;
type Documents = z.output<z.ZodObject<typeof documentVariables>>;

// A router plans documents of its own, which no manifest of clients contains.
export function federationProblems({ FEDERATION, TRUSTED_DOCUMENTS }: Variables & Documents): string[] {
  return FEDERATION && TRUSTED_DOCUMENTS === 'enforce'
    ? ['TRUSTED_DOCUMENTS must not be enforce with FEDERATION: enforce the manifest in the router']
    : [];
}

export function federationConfig(variables: Variables) {
  return { federation: variables.FEDERATION, routerClients: new Set(variables.ROUTER_CLIENTS) };
}
