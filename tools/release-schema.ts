// `npm run release:schema`, with a release: keeps the schema, and that of the subgraph, as what the next one must not break.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSchema, federatedSdl } from '../src/graphql/schema.ts';
import { publishedSdl } from './published-sdl.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
writeFileSync(`${root}/released/${version}.graphql`, publishedSdl(createSchema()));
writeFileSync(`${root}/released/subgraph/${version}.graphql`, federatedSdl());
process.stdout.write(`released/${version}.graphql\nreleased/subgraph/${version}.graphql\n`);
