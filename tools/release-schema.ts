// `npm run release:schema`, with a release: keeps the schema as what the next one must not break.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSchema } from '../src/graphql/schema.ts';
import { publishedSdl } from './published-sdl.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
writeFileSync(`${root}/released/${version}.graphql`, publishedSdl(createSchema()));
process.stdout.write(`released/${version}.graphql\n`);
