// `npm run build:console` and `npm run build:graphiql`: pages of development into dist/, named by the arguments. With
// `--if-stale`, only those whose sources are newer.

import { globSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Page {
  readonly sources: readonly string[];
  readonly viteConfig: string;
  readonly generate?: () => Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const pages: Readonly<Record<string, Page>> = {
  console: {
    sources: ['schema/**/*.graphql', 'examples/console/**/*.*', 'docs/advice.json'],
    viteConfig: 'examples/console/vite.config.ts',
    generate: generateForConsole,
  },
  graphiql: { sources: ['dev/graphiql/*.*', 'package-lock.json'], viteConfig: 'dev/graphiql/vite.config.ts' },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'if-stale': { type: 'boolean' } } });
for (const name of positionals) {
  const page = pages[name];
  if (page === undefined) throw new Error(`There is no page ${name}, only ${Object.keys(pages).join(' and ')}`);
  if (!values['if-stale'] || isStale(name, page)) await buildPage(name, page);
}

// The builders take seconds to load, which a start with nothing to build does not wait for. The page changes in one
// step: a gateway that starts at the same time finds the old one or the new one.
async function buildPage(name: string, { viteConfig, generate }: Page): Promise<void> {
  process.stdout.write(`Building dist/${name}, which takes a few seconds\n`);
  const { build } = await import('vite');
  await generate?.();
  const outDir = `${root}dist/.${name}-${process.pid}`;
  await build({ configFile: viteConfig, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  rmSync(`dist/${name}`, { recursive: true, force: true });
  try {
    renameSync(outDir, `dist/${name}`);
  } catch (error) {
    // Another process has built it at the same time.
    rmSync(outDir, { recursive: true });
    if (!isBuilt(name)) throw error;
  }
}

function isBuilt(name: string): boolean {
  return statSync(`dist/${name}/index.html`, { throwIfNoEntry: false }) !== undefined;
}

async function generateForConsole(): Promise<void> {
  const { generate } = await import('@graphql-codegen/cli');
  const { default: codegen } = await import('../examples/console/codegen.ts');
  const { createSchema } = await import('../src/graphql/schema.ts');
  const { possibleTypesOf } = await import('./schema-package/possible-types.ts');
  mkdirSync('examples/console/src/generated', { recursive: true });
  writeFileSync('examples/console/src/generated/possible-types.json', JSON.stringify(possibleTypesOf(createSchema())));
  await generate({ ...codegen, cwd: root }, true);
}

function isStale(name: string, { sources }: Page): boolean {
  const built = statSync(`dist/${name}/index.html`, { throwIfNoEntry: false });
  const files = globSync([...sources], { exclude: (path) => path.includes('generated') });
  return !built || files.some((file) => statSync(file).mtimeMs > built.mtimeMs);
}
