// The state of a roll-out, from its journal: one byte for each row, so that a hundred thousand rows need little memory,
// and the one wave that may have been sent without a response on disk.

import { Stop } from '../exit-codes.ts';
import type { EndEntry, IntentEntry, JournalEntry, Outcome, RowOutcome, StartEntry } from './entries.ts';
import { readJournal } from './journal.ts';

const states = ['pending', 'sent', 'applied', 'refused', 'retryable', 'unknown', 'secret-lost'] as const;
export type RowState = (typeof states)[number];

export class Standing {
  readonly start: StartEntry;
  /** Whether the start is in the journal. */
  readonly isOnDisk: boolean;
  #states = new Uint8Array(1_024);
  #attempts = new Uint8Array(1_024);
  /** Details of rows that are not in the requested state. */
  readonly details = new Map<number, Outcome>();
  open: IntentEntry | null = null;
  end: EndEntry['how'] | null = null;
  lastWave = 0;

  constructor(start: StartEntry, isOnDisk = false) {
    this.start = start;
    this.isOnDisk = isOnDisk;
  }

  stateOf(row: number): RowState {
    return states[this.#states[row] ?? 0] ?? 'pending';
  }

  /** How often the row was sent in waves of its own. */
  attemptsOf(row: number): number {
    return this.#attempts[row] ?? 0;
  }

  forgetAttempts(): void {
    this.#attempts.fill(0);
  }

  take(entry: JournalEntry): void {
    if (entry.type === 'intent') this.#takeIntent(entry);
    if (entry.type === 'result' && entry.wave === this.open?.wave) this.open = null;
    if (entry.type === 'result' || entry.type === 'settled')
      for (const outcome of entry.outcomes) this.#takeOutcome(outcome);
    this.end = entry.type === 'end' ? entry.how : null;
  }

  count(): Record<RowOutcome, number> {
    const counts = { applied: 0, refused: 0, retryable: 0, unknown: 0, 'secret-lost': 0 };
    for (const state of this.#states) {
      const name = states[state];
      if (name !== undefined && name !== 'pending') counts[name === 'sent' ? 'unknown' : name]++;
    }
    return counts;
  }

  #takeIntent(intent: IntentEntry): void {
    this.open = intent;
    this.lastWave = Math.max(this.lastWave, intent.wave);
    for (const row of intent.rows) {
      this.#set(row, 'sent');
      this.#attempts[row] = Math.min(255, this.attemptsOf(row) + 1);
    }
  }

  #takeOutcome(outcome: Outcome): void {
    this.#set(outcome.row, outcome.outcome);
    if (outcome.outcome === 'applied') this.details.delete(outcome.row);
    else this.details.set(outcome.row, outcome);
  }

  #set(row: number, state: RowState): void {
    if (row >= this.#states.length) {
      this.#states = grown(this.#states, row);
      this.#attempts = grown(this.#attempts, row);
    }
    this.#states[row] = states.indexOf(state);
  }
}

/** Null if the process died before the first line was complete: nothing was sent. Throws for another version. */
export function readStanding(path: string): Standing | null {
  let standing: Standing | null = null;
  for (const entry of readJournal(path)) {
    if (entry.type === 'start') {
      if (entry.version !== 1) throw new Stop('planRefused', `${path} was written by another version of this program.`);
      standing = new Standing(entry, true);
    }
    standing?.take(entry);
  }
  return standing;
}

function grown(bytes: Uint8Array<ArrayBuffer>, index: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 ** Math.ceil(Math.log2(index + 1)));
  larger.set(bytes);
  return larger;
}
