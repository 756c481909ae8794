// One writer for each journal. The lock of a dead process on this machine is taken over; a lock of another machine must
// be removed by a person, since only a person can know.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Stop } from '../exit-codes.ts';

/** The function releases the lock. */
export function lock(path: string): () => void {
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  const mine = `${path}.${process.pid}`;
  // Linked once complete: nobody reads a partial lock.
  writeFileSync(mine, own, { mode: 0o600 });
  try {
    if (!linked(mine, path)) {
      if (isHeld(path) || !takenOver(path, `${mine}.old`) || !linked(mine, path))
        throw new Stop('planRefused', `Another process works with this journal (${path}).`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

// Moved away and checked again: if another process was faster, its lock is restored.
function takenOver(path: string, aside: string): boolean {
  try {
    renameSync(path, aside);
    if (!isHeld(aside)) return true;
    linked(aside, path);
    return false;
  } catch {
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isHeld(path: string): boolean {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string };
    if (host !== hostname()) return true;
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    // A process of another user is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
