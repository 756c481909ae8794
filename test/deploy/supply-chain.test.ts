// What ships beside our own code, by the lock file: its licences, and a hash of each package.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly license?: string;
  /** Only for development. */
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD'];
const isPermissive = (license = '') =>
  license
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((one) => permissive.includes(one));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const fetched = Object.entries(packages).filter(
  ([path, { link, inBundle }]) => path.includes('node_modules/') && link !== true && inBundle !== true,
);

it('every package that is shipped has a permissive licence', () => {
  const shipped = fetched.filter(([, { dev }]) => dev !== true);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const paths = new Set(shipped.map(([path]) => path));
  expect(Object.keys(dependencies).filter((name) => !paths.has(`node_modules/${name}`))).toEqual([]);
  const others = shipped.filter(([, { license }]) => !isPermissive(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it('every package has a hash', () => {
  expect(fetched.length).toBeGreaterThan(100);
  expect(fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});
