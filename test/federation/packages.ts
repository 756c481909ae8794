// The package trees of composers and gateways: each has a lock file of its own, and none is a dependency of the gateway.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Where the programs of a folder run. */
export const installedAt = (name: string) => fileURLToPath(new URL(`../../dist/federation/${name}`, import.meta.url));

/** Installs exactly what the lock file names. */
export async function install(name: string): Promise<void> {
  cpSync(folderOf(name), installedAt(name), { recursive: true });
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', ['ci', ...quietly], { cwd: installedAt(name) });
}

interface Said {
  readonly composed: boolean;
  /** Errors, warnings and hints. */
  readonly says: readonly string[];
}

export interface Composition {
  readonly supergraph: string | null;
  readonly said: Readonly<Record<string, Said>>;
}

/** With each composer of `composers/`, which must be installed. */
export async function compose(subgraphs: readonly { name: string; url: string; sdl: string }[]): Promise<Composition> {
  const child = spawn(process.execPath, ['compose.mjs'], {
    cwd: installedAt('composers'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(subgraphs));
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(output);
}
