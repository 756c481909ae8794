// Builds the programs that tests start, where their sources are newer.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { compiledFolder, type Program, pathOf, sources } from './programs.ts';

/** Builds the programs whose sources are newer than they are. */
export async function buildPrograms(): Promise<void> {
  await Promise.all((Object.keys(sources) as Program[]).filter(isStale).map(buildProgram));
}

function isStale(program: Program): boolean {
  const built = statSync(pathOf(program), { throwIfNoEntry: false });
  const files = [...globSync(`${dirname(sources[program])}/**/*.ts`), 'package-lock.json', import.meta.filename];
  return built === undefined || files.some((file) => statSync(file).mtimeMs > built.mtimeMs);
}

async function buildProgram(program: Program): Promise<void> {
  const outDir = `dist/programs/${program}-${process.pid}`;
  // Reading and compiling it is most of a start: it has no blanks and comments, keeps its names, and what a source imports
  // on demand is a file of its own.
  const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [whereItWas, oneByte],
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: sources[program],
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js', minify } },
    },
  });
  rmSync(dirname(pathOf(program)), { recursive: true, force: true });
  renameSync(outDir, dirname(pathOf(program)));
  if (program === 'gateway') await startOnce();
}

// Node keeps what it has compiled of a program that ends by itself: without this, each gateway of the first files would
// compile all of it.
async function startOnce(): Promise<void> {
  const id = '00000000-0000-4000-8000-000000000000';
  const env = {
    NODE_COMPILE_CACHE: compiledFolder,
    AZURE_TENANT_ID: id,
    AZURE_CLIENT_ID: id,
    AZURE_CLIENT_SECRET: 'none',
    AZURE_AUTHORITY_HOST: 'https://127.0.0.1:9',
    STORE_FILE: 'memory:',
    DRAIN_DELAY_MS: '0',
    PORT: '0',
  };
  const gateway = spawn(process.execPath, [pathOf('gateway')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  gateway.stdout.on('data', (lines) => {
    if (String(lines).includes('"listening"')) gateway.kill('SIGTERM');
  });
  await once(gateway, 'exit');
}

// A module finds the files beside it where its source is.
const whereItWas: Plugin = {
  name: 'where-it-was',
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

// One character beyond ASCII makes Node keep a whole file in two bytes for each of its characters.
const oneByte: Plugin = {
  name: 'one-byte',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
  },
};

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
