// What was changed in the tenant, kept in a SQLite file for the next start: everybody who was written to, as a whole. Each
// change is there or not, whenever the process ends. Secrets that were issued are not in it.
import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Person } from './tenant/person.ts';

/** A file that cannot be used; the message says which and why. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** Marks the files of this program (`application_id`), and the form of what they hold. */
const MARK = 0x61_6d_74_31;

export class StateFile {
  readonly #db: DatabaseSync;
  readonly #secrets: ReadonlySet<string>;

  /** For one process at a time. Throws `StateFileError`. */
  constructor(path: string, secrets: ReadonlySet<string>) {
    this.#secrets = secrets;
    try {
      closeSync(openSync(path, 'a', 0o600));
      chmodSync(path, 0o600);
      this.#db = new DatabaseSync(path);
      this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
      if (!this.#isOurs()) throw new StateFileError(`--state: ${path} is not a file of the emulated tenant.`);
      this.#db.exec(
        `PRAGMA application_id = ${MARK}; CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, person TEXT)`,
      );
    } catch (error) {
      if (error instanceof StateFileError) throw error;
      const { code, errcode } = error as { code?: string; errcode?: number };
      const why =
        errcode === 5
          ? 'is in use by another process'
          : errcode === 26
            ? 'is not a file of the emulated tenant'
            : `cannot be used (${code})`;
      throw new StateFileError(`--state: ${path} ${why}.`);
    }
  }

  /** As they were when they were last changed. */
  people(): Person[] {
    const rows = this.#db.prepare('SELECT person FROM people').all() as { person: string }[];
    return rows.map(({ person }) => {
      const { phones, methods, ...rest } = JSON.parse(person);
      return { ...rest, phones: new Map(phones), methods: new Map(methods) };
    });
  }

  keep(person: Person): void {
    const { phones, methods } = person;
    const text = JSON.stringify({ ...person, phones: [...phones], methods: [...methods] }, (_name, value) =>
      typeof value === 'string' && this.#secrets.has(value) ? null : value,
    );
    this.#db
      .prepare('INSERT INTO people VALUES (?, ?) ON CONFLICT DO UPDATE SET person = excluded.person')
      .run(person.id, text);
  }

  clear(): void {
    this.#db.exec('DELETE FROM people');
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  /** A new file is empty. */
  #isOurs(): boolean {
    const { application_id } = this.#db.prepare('PRAGMA application_id').get() as { application_id: number };
    const { tables } = this.#db.prepare('SELECT count(*) AS tables FROM sqlite_master').get() as { tables: number };
    return application_id === MARK || (application_id === 0 && tables === 0);
  }
}
