// `npm run build:console`: the example console into dist/console. With `--if-stale`, only when its sources are newer.

import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (!process.argv.includes('--if-stale') || isStale()) await buildConsole();

// The builders take seconds to load, which a start with nothing to build does not wait for.
async function buildConsole(): Promise<void> {
  const { generate } = await import('@graphql-codegen/cli');
  const { build } = await import('vite');
  const { default: codegen } = await import('../examples/console/codegen.ts');
  const { createSchema } = await import('../src/schema.ts');
  const { possibleTypesOf } = await import('./schema-package/possible-types.ts');
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
