// `npm run build:console`: the example console into dist/console. With `--if-stale`, only when its sources are newer.

import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { build } from 'vite';
import codegen from '../examples/console/codegen.ts';
import { createSchema } from '../src/schema.ts';
import { possibleTypesOf } from './schema-package/possible-types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (!process.argv.includes('--if-stale') || isStale()) {
  mkdirSync('examples/console/src/generated', { recursive: true });
  writeFileSync('examples/console/src/generated/possible-types.json', JSON.stringify(possibleTypesOf(createSchema())));
  await generate({ ...codegen, cwd: root }, true);
  await build({ configFile: 'examples/console/vite.config.ts', logLevel: 'warn' });
}

function isStale(): boolean {
  const page = statSync('dist/console/index.html', { throwIfNoEntry: false });
  const sources = globSync(['schema/**/*.graphql', 'examples/console/**/*.*', 'docs/advice.json'], {
    exclude: (path) => path.includes('generated'),
  });
  return !page || sources.some((file) => statSync(file).mtimeMs > page.mtimeMs);
}
