// The store's requirements of a database, and the differences between the two dialects.

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement; `$1` stands for the first of `values`. */
export interface Query {
  (text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Returns only how many rows the statement changed: far cheaper than the rows. */
  change(text: string, values?: readonly SqlValue[]): Promise<number>;
}

export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly integer: 'INTEGER' | 'bigint';
  /** Milliseconds since 1970, by the one clock that all replicas share. */
  readonly now: string;
  /** Yields `epoch`, larger than any before. */
  readonly nextEpoch: string;
  /** Whether a transaction that writes begins after the one before it has ended. */
  readonly runsAlone: boolean;
  /**
   * Rows of texts, all of one length, as an item `v` of `FROM` with `column1`, `column2` and so on; `after` is the number of
   * parameters before its own.
   */
  readonly table: (
    rows: readonly (readonly SqlValue[])[],
    after?: number,
  ) => { readonly from: string; readonly values: readonly SqlValue[] };
  /** Makes concurrent starts of replicas run one after the other. */
  readonly startAlone: readonly string[];
}

export interface SqlDatabase {
  readonly dialect: Dialect;
  /**
   * Durable once it resolves. `work` may run several times and must await nothing but its queries. Rejects with
   * `StoreUnavailableError` if the database is unavailable; the transaction may have been committed nevertheless.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** `($1, $2), ($3, $4)` for rows of equal length; `after` is the number of parameters before them. */
export function tuples(rows: number, columns: number, after = 0): string {
  let text = '';
  for (let row = 0, parameter = after; row < rows; row++) {
    text += row === 0 ? '(' : ', (';
    for (let column = 0; column < columns; column++) text += `${column === 0 ? '$' : ', $'}${++parameter}`;
    text += ')';
  }
  return text;
}

/** `($1, $2)` for the given values; `after` is the number of parameters before them. */
export function listOf(values: readonly unknown[], after = 0): string {
  return `(${values.map((_, index) => `$${index + 1 + after}`).join(', ')})`;
}
