// `npm run release:schema`, with a release: keeps the schema as what the next one must not break.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
writeFileSync(`${root}/released/${version}.graphql`, `${printSchema(createSchema())}\n`);
process.stdout.write(`released/${version}.graphql\n`);
