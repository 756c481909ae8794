// Composes the subgraphs with each of three composers. Input on stdin: JSON of `[{ name, url, sdl }]`. Output: what each
// says, and the supergraph of Apollo's.

import { text } from 'node:stream/consumers';
import * as apollo from '@apollo/composition';
import * as guild from '@theguild/federation-composition';
import * as wundergraph from '@wundergraph/composition';
import { parse } from 'graphql';

const given = JSON.parse(await text(process.stdin));
const parsed = given.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
const messages = (all = []) => all.map(({ message }) => message);

const byApollo = apollo.composeServices(parsed);
const byGuild = guild.composeServices(parsed);
const byWundergraph = wundergraph.federateSubgraphs({
  subgraphs: parsed.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
  version: wundergraph.ROUTER_COMPATIBILITY_VERSION_ONE,
});

const composed = {
  supergraph: byApollo.supergraphSdl ?? null,
  said: {
    '@apollo/composition': {
      composed: byApollo.supergraphSdl !== undefined,
      says: [...messages(byApollo.errors), ...messages(byApollo.hints)],
    },
    '@theguild/federation-composition': {
      composed: byGuild.supergraphSdl !== undefined,
      says: messages(byGuild.errors),
    },
    '@wundergraph/composition': {
      composed: byWundergraph.success,
      says: [...messages(byWundergraph.errors), ...messages(byWundergraph.warnings)],
    },
  },
};
process.stdout.write(JSON.stringify(composed));
