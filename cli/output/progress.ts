// Progress on stderr: one line that is overwritten on a terminal, an occasional line elsewhere, or JSON lines. Contains
// counts, never a person.

import { styleText } from 'node:util';
import { Stop } from '../exit-codes.ts';

export type ProgressKind = 'line' | 'plain' | 'ndjson' | 'none';

export interface Counts {
  readonly done: number;
  readonly total: number;
  readonly [name: string]: number;
}

export interface Progress {
  /** Whether anybody sees the counts. */
  readonly isShown: boolean;
  update(counts: Counts): void;
  /** A pause that was requested. */
  waiting(seconds: number): void;
  say(line: string): void;
  /** Leaves the last counts visible. */
  end(): void;
}

const plainEveryMs = 10_000;

export function progressKindOf(text: string | undefined): ProgressKind {
  if (text === undefined) return process.stderr.isTTY ? 'line' : 'plain';
  if (text === 'line' || text === 'plain' || text === 'ndjson' || text === 'none') return text;
  throw new Stop('usage', '--progress must be line, plain, ndjson or none.');
}

export function createProgress(kind: ProgressKind): Progress {
  let shown = 0;
  let last = '';
  let printed = '';
  const out = (text: string) => void process.stderr.write(text);
  const clear = kind === 'line' ? '\r\u001b[2K' : '';
  const event = (value: object) => out(`${JSON.stringify({ ...value, at: new Date().toISOString() })}\n`);
  return {
    isShown: kind !== 'none',
    update(counts) {
      if (kind === 'ndjson') return event({ event: 'progress', ...counts });
      last = lineOf(counts);
      if (kind === 'line') return out(clear + last);
      if (kind === 'none' || Date.now() - shown < plainEveryMs) return;
      shown = Date.now();
      printed = last;
      out(`${last}\n`);
    },
    waiting(seconds) {
      if (kind === 'ndjson') event({ event: 'waiting', seconds });
      else if (kind === 'line') out(`${clear}${last} · waiting ${seconds} s`);
      else if (kind === 'plain') out(`waiting ${seconds} s, as asked for\n`);
    },
    say(line) {
      if (kind === 'ndjson') event({ event: 'note', text: line });
      else out(`${clear}${line}\n`);
    },
    end() {
      if (last !== printed && kind !== 'ndjson' && kind !== 'none') out(`${clear}${last}\n`);
      printed = last;
    },
  };
}

/** The error line, in red if colours are enabled. */
export function writeError(line: string): void {
  process.stderr.write(`${styleText('red', line, { stream: process.stderr })}\n`);
}

function lineOf({ done, total, ...others }: Counts): string {
  const parts = Object.entries(others).flatMap(([name, count]) => (count ? [`${count} ${name}`] : []));
  return [`${done}/${total}`, ...parts].join(' · ');
}
