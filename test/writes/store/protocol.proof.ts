// The protocol as a model, checked in every state that it can come to. Needs `spin` and `gcc`.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const model = resolve(import.meta.dirname, 'protocol.pml');
const has = (program: string) => spawnSync(program, ['-V']).error === undefined;
const isInstalled = has('spin') && has('gcc');

function check(...variant: string[]): 'holds' | 'broken' {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-'));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
  try {
    run('spin', ...variant, '-a', model);
    run('gcc', '-O2', '-w', '-DSAFETY', '-DCOLLAPSE', '-o', 'pan', 'pan.c');
    const report = run('./pan', '-E', '-m200000');
    const [, errors] = /errors: (\d+)/.exec(report) ?? [];
    if (errors === undefined || /max search depth too small|out of memory/.test(report)) throw new Error(report);
    return errors === '0' ? 'holds' : 'broken';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!isInstalled)('the model of the protocol (spin and gcc)', () => {
  it('holds in every state: at most one application, and no untrue answer', () => {
    expect(check()).toBe('holds');
  });

  it.each([
    ['without SENT', '-DNO_SENT'],
    ['where the next replica sends again instead of reading back', '-DRESEND'],
    ['where a replica that came back takes over its own claim, which a client still has', '-DBY_REPLICA'],
    ['where what was adopted is sent again though Graph did not refuse it', '-DRECLAIM'],
    ['where what a read-back showed is stored although the write was sent again since', '-DUNFENCED'],
    ['where the bytes may leave later than others wait', '-DLATE'],
    ['that no write is ever said to be applied', '-DNEVER_APPLIED'],
    ['that no write is ever said not to be applied', '-DNEVER_NOT_APPLIED'],
  ])('is broken %s', (_, variant) => {
    expect(check(variant)).toBe('broken');
  });

  it('applies at most once even where the bytes leave later than others wait', () => {
    expect(check('-DLATE', '-DONCE_ONLY')).toBe('holds');
  });
});
