// What ships beside our own code: its licences, a hash and a notice of each package, and the list that names them all. And that
// nothing else ships: no secret.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { createNotices } from '../../tools/notices.ts';
import { createSbom } from '../../tools/sbom.ts';

interface LockedPackage {
  readonly version?: string;
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

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The packages that Node would find from `package.json`'s dependencies on, in the folders that are installed. */
function installed(): ReadonlySet<string> {
  const found = new Set<string>();
  const folders = new Set<string>();
  function follow(folder: string): void {
    if (folders.has(folder)) return;
    folders.add(folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    if (folder !== '.') found.add(`${manifest.name}@${manifest.version}`);
    const { dependencies, optionalDependencies, peerDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const at = folderOf(name, folder);
      if (at !== null) follow(at);
    }
  }
  follow('.');
  return found;
}

function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === '.') return null;
  }
}

// That it is the same each time is part of test/deploy/packing.proof.ts.
it('the SBOM lists exactly the packages that ship, with hash and licence, and no time', () => {
  const sbom = createSbom();
  const listed = sbom.components.map(({ name, version }) => `${name}@${version}`);
  const tree = installed();
  expect(tree.size).toBeGreaterThan(100);
  expect(listed).toContain(
    `@apollo/server@${JSON.parse(readFileSync('node_modules/@apollo/server/package.json', 'utf8')).version}`,
  );
  expect([...tree].filter((one) => !listed.includes(one))).toEqual([]);
  const lockedOnly = new Set(
    fetched
      .filter(([, { dev }]) => dev !== true)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
  expect(listed.filter((one) => !lockedOnly.has(one))).toEqual([]);
  for (const { name, purl, hashes = [], licenses = [] } of sbom.components) {
    expect(purl, name).toMatch(/^pkg:npm\/.+@\d/);
    expect([hashes.length, licenses.length], name).toEqual([1, 1]);
  }
  expect(sbom.metadata).not.toHaveProperty('timestamp');
});

it('the notices name every package that ships, with the text of its licence or that it holds none', () => {
  const notices = createNotices();
  const named = new Set(
    [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(/gm)].map(([, name, version]) => `${name}@${version}`),
  );
  expect([...installed()].filter((one) => !named.has(one))).toEqual([]);
  expect(notices).toContain('Permission is hereby granted, free of charge');
  expect(notices).toContain('Apache License');
});

it('a lock file that names another host is found in whatever folder it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-files-'));
  try {
    const lint = () =>
      spawnSync(process.execPath, [resolve('tools/lint-lockfiles.ts')], { cwd: folder, encoding: 'utf8' });
    const write = (path: string, from: { readonly resolved?: string } = {}) => {
      const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
      const one = { version: '1.0.0', ...from, integrity };
      writeFileSync(join(folder, path), JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/one': one } }));
      execFileSync('git', ['add', path], { cwd: folder });
    };
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    write('package-lock.json');
    mkdirSync(join(folder, 'inner/folder'), { recursive: true });
    write('inner/folder/package-lock.json');
    expect(lint().status).toBe(0);
    write('inner/folder/package-lock.json', { resolved: 'https://registry.example/one/-/one-1.0.0.tgz' });
    const { status, stderr } = lint();
    expect(stderr).toContain('registry.example');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a secret in a file is found before it is committed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  try {
    const key = [
      '-----BEGIN RSA ',
      'PRIVATE KEY-----\n',
      'MIIEpAIBAAKCAQEA'.repeat(20),
      '\n-----END RSA ',
      'PRIVATE KEY-----\n',
    ];
    writeFileSync(join(folder, 'key.pem'), key.join(''));
    const config = resolve('.secretlintrc.json');
    const { status, stdout } = spawnSync('secretlint', ['--secretlintrc', config, join(folder, 'key.pem')], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('PrivateKey');
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
