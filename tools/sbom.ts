// `npm run sbom`: dist/sbom.cdx.json lists every package that ships, in CycloneDX. `npm sbom --omit dev` alone would leave
// out each package to which something for development leads as well, so it gets a lock file without those. The same
// packages give the same bytes: no time and no random number.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLock, shippedIn } from './shipped-packages.ts';

export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly serialNumber: string;
  readonly metadata: object;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes?: readonly object[];
    readonly licenses?: readonly object[];
  }[];
}

export function createSbom(): Sbom {
  const { name, version, description, license, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = { name, version, description, license, dependencies };
  const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
  // npm gives the gateway the name of its folder.
  const folder = join(temporary, name);
  try {
    mkdirSync(folder);
    const lock = readLock();
    const packages = { '': own, ...shippedIn(lock) };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    const options = ['--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
    const text = execFileSync('npm', ['sbom', ...options], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return reproducible(JSON.parse(text));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function reproducible({ metadata, ...sbom }: Sbom): Sbom {
  const { timestamp: _, ...rest } = metadata as { timestamp?: string };
  const fixed = { ...sbom, metadata: rest, serialNumber: '' };
  const hash = createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
  // A UUID of version 8: made from the content.
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return { ...fixed, serialNumber: `urn:uuid:${parts.join('-')}` };
}

if (import.meta.main) {
  mkdirSync('dist', { recursive: true });
  const sbom = createSbom();
  writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
  process.stderr.write(`dist/sbom.cdx.json: ${sbom.components.length} packages\n`);
}
