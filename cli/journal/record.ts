// The only way to extend the journal: on disk first, then in memory.

import type { JournalEntry } from './entries.ts';
import type { Journal } from './journal.ts';
import type { Standing } from './standing.ts';

export interface Recording {
  readonly journal: Journal;
  readonly standing: Standing;
}

export function record({ journal, standing }: Recording, entry: JournalEntry): void {
  journal.append(entry);
  standing.take(entry);
}
