// `npm run build:schema`: what clients and their generators need of this gateway, as an npm package in dist/schema.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeSchemaPackage } from './schema-package/write.ts';

const folder = fileURLToPath(new URL('../dist/schema', import.meta.url));
mkdirSync(folder, { recursive: true });
const files = writeSchemaPackage(folder);
process.stdout.write(`dist/schema: ${files.join(', ')}\n`);
