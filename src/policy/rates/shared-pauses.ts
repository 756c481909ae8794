// What Graph's Retry-After told one replica holds the others: each tells what it met, and looks for what the others met, again
// and again. Nobody waits for it: while it fails, each replica learns for itself.

import type { Direction } from '../../graph/events.ts';
import type { Pause } from '../../graph/guards/throttle-gate.ts';
import { slept } from '../../until-aborted.ts';

/** A pause as text, and the milliseconds that are left of it. */
export type PauseEntry = readonly [text: string, ms: number];

/** Where replicas find each other. Either method may reject. */
export interface PauseBoard {
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  put(entries: readonly PauseEntry[]): Promise<void>;
  /** Those that are not over; null where nothing was put since the last look. */
  look(): Promise<readonly PauseEntry[] | null>;
}

export interface SharedPauses {
  tell(direction: Direction, pause: Pause, ms: number): void;
  close(): Promise<void>;
}

const maxEntries = 1_000;
const collectedForMs = 20;
const againAfterMs = 1_000;

export function sharePauses(
  board: PauseBoard,
  learn: (direction: Direction, pause: Pause, ms: number) => void,
): SharedPauses {
  const ended = new AbortController();
  /** When each that was not put yet is over. */
  const untold = new Map<string, number>();

  // What could not be put goes with what comes next, or a while later.
  async function tellAll(): Promise<void> {
    for (let waitMs = collectedForMs; untold.size > 0 && (await slept(waitMs, ended.signal)); ) {
      const now = performance.now();
      for (const [text, until] of untold) if (until <= now) untold.delete(text);
      const told = [...untold];
      if (told.length === 0) break;
      const entries = told.map(([text, until]): PauseEntry => [text, until - now]);
      const isTold = await board.put(entries).then(
        () => true,
        () => false,
      );
      if (isTold) for (const [text, until] of told) if (untold.get(text) === until) untold.delete(text);
      waitMs = isTold ? collectedForMs : againAfterMs;
    }
    telling = null;
  }
  let telling: Promise<void> | null = null;

  async function look(): Promise<void> {
    while (await slept(board.everyMs, ended.signal)) {
      const found = await board.look().catch(() => null);
      for (const [text, ms] of found ?? []) {
        const read = pauseOf(text);
        if (read !== null) learn(...read, ms);
      }
    }
  }
  const looking = look();

  return {
    tell(direction, { tenantId, service, subject, scope }, ms) {
      if (untold.size >= maxEntries) return;
      untold.set(JSON.stringify([direction, tenantId, service, subject, scope]), performance.now() + ms);
      telling ??= tellAll();
    },
    async close() {
      ended.abort();
      await Promise.all([looking, telling]);
    },
  };
}

/** Null for what another version may have written. */
function pauseOf(text: string): [Direction, Pause] | null {
  const [direction, tenantId, service, subject, scope, ...others] = partsOf(text);
  const isKnown = [direction, tenantId, service, subject].every((part) => typeof part === 'string');
  const isDirection = direction === 'read' || direction === 'write';
  const isScope = scope === null || scope === 'application' || scope === 'tenant';
  if (!isKnown || !isDirection || !isScope || others.length > 0) return null;
  return [direction, { tenantId, service, subject, scope } as Pause];
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
