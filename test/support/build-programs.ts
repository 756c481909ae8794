// Builds the programs that tests start, where their sources are newer.

import { globSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { type Program, pathOf, sources } from './programs.ts';

/** Builds the programs whose sources are newer than they are. */
export async function buildPrograms(): Promise<void> {
  await Promise.all((Object.keys(sources) as Program[]).filter(isStale).map(buildProgram));
}

function isStale(program: Program): boolean {
  const built = statSync(pathOf(program), { throwIfNoEntry: false });
  const files = [...globSync(`${dirname(sources[program])}/**/*.ts`), 'package-lock.json'];
  return built === undefined || files.some((file) => statSync(file).mtimeMs > built.mtimeMs);
}

async function buildProgram(program: Program): Promise<void> {
  const outDir = `dist/programs/${program}-${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [whereItWas],
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: sources[program],
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  });
  rmSync(dirname(pathOf(program)), { recursive: true, force: true });
  renameSync(outDir, dirname(pathOf(program)));
}

// A module finds the files beside it where its source is.
const whereItWas: Plugin = {
  name: 'where-it-was',
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};
