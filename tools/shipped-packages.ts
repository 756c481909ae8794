// The packages that ship with the gateway, by the lock file: all but those for development.

import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [part: string]: unknown;
}

/** Keyed by folder, such as `node_modules/pg`. */
export function shippedIn({ packages }: Lock): Readonly<Record<string, LockedPackage>> {
  const isShipped = ([folder, { dev, link }]: [string, LockedPackage]) =>
    folder.startsWith('node_modules/') && dev !== true && link !== true;
  return Object.fromEntries(Object.entries(packages).filter(isShipped));
}

export function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
export function nameOf(folder: string): string {
  return folder.replace(/^.*node_modules\//, '');
}
