// What is packed is the same each time: the same commit gives the same bytes, in any folder.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('packing twice, in two folders, gives the same bytes', { timeout: 240_000 }, () => {
  const pack = () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    try {
      const ours = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'README.md'];
      const sources = ['src', 'cli', 'schema', 'tools', 'tsconfig.json', 'tsconfig.build.json', 'tsconfig.cli.json'];
      for (const name of [...ours, ...sources]) cpSync(name, join(folder, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const tarball = execFileSync('npm', ['pack', '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
      const bytes = readFileSync(join(folder, tarball.split('\n').at(-1) as string));
      return createHash('sha256').update(bytes).digest('hex');
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  expect(pack()).toBe(pack());
});
