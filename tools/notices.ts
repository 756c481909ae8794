// `npm run notices`: dist/THIRD-PARTY-NOTICES.txt holds the licence of every package that ships, as the package itself gives it.
// Packages with the same text stand above it together.

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nameOf, readLock, shippedIn } from './shipped-packages.ts';

/** Of packages that hold no text, their `package.json` names the licence and its authors. */
export function createNotices(): string {
  const shipped = shippedIn(readLock());
  const packagesOf = Map.groupBy(Object.keys(shipped).toSorted(), noticeOf);
  const sections = [...packagesOf].map(([notice, folders]) => {
    const names = folders.map(
      (folder) => `${nameOf(folder)} ${shipped[folder]?.version} (${shipped[folder]?.license})`,
    );
    return `${[...new Set(names)].join('\n')}\n\n${notice}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `The gateway ships with these packages of others, under their licences.${rule}${sections.join(rule)}\n`;
}

function noticeOf(folder: string): string {
  const files = globSync(`${folder}/{LICEN[SC]E,COPYING,NOTICE}{,-*,.*}`, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => name)
    .toSorted();
  if (files.length > 0) return files.map((file) => textOf(`${folder}/${file}`)).join('\n\n');
  const { license, author, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const told = [`Licence: ${license}`, author?.name ?? author, repository?.url ?? repository];
  return `${told.filter((line) => typeof line === 'string').join('\n')}\n(The package holds no text of its licence.)`;
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim();
}

if (import.meta.main) {
  mkdirSync('dist', { recursive: true });
  const notices = createNotices();
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices);
  process.stderr.write(`dist/THIRD-PARTY-NOTICES.txt: ${notices.length} characters\n`);
}
