// A PostgreSQL of the test's own, on a free port and in a folder of its own, that can be stopped and started again.

import { execFileSync } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';

export interface OwnPostgres {
  readonly url: string;
  /** `immediate`: as a crash. */
  stop(mode: 'fast' | 'immediate'): void;
  start(): void;
  remove(): void;
}

/** Where its programs are; null where PostgreSQL is not installed. */
export function postgresPrograms(): string | null {
  return globSync('/usr/lib/postgresql/*/bin').sort().at(-1) ?? null;
}

export async function startOwnPostgres(programs: string): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'own-postgres-'));
  const data = join(folder, 'data');
  // PostgreSQL does not run as root.
  const owner = process.getuid?.() === 0 ? idOf('postgres') : {};
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...owner, cwd: folder, stdio: 'pipe' });
  run('initdb', '--pgdata', data, '--auth', 'trust', '--username', 'postgres', '--encoding', 'UTF8');
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`;
  const postgres: OwnPostgres = {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start: () => void run('pg_ctl', 'start', '--wait', '-D', data, '-l', join(folder, 'log'), '-o', options),
    stop: (mode) => void run('pg_ctl', 'stop', '--wait', '-D', data, '-m', mode),
    remove: () => rmSync(folder, { recursive: true }),
  };
  postgres.start();
  return postgres;
}

function idOf(user: string): { uid?: number; gid?: number } {
  const id = (kind: string) => Number(execFileSync('id', [kind, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
