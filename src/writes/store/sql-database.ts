// What the store needs of a database, and where the two dialects differ.

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** `$1` stands for the first of `values`. */
export type Query = (text: string, values?: readonly SqlValue[]) => Promise<readonly Row[]>;

export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly integer: 'INTEGER' | 'bigint';
  /** Milliseconds since 1970 on the one clock that all replicas share. */
  readonly now: string;
  /** Gives `epoch`, larger than ever before. */
  readonly nextEpoch: string;
  /** Lets replicas start one after the other. */
  readonly startAlone: readonly string[];
}

export interface SqlDatabase {
  readonly dialect: Dialect;
  /**
   * Durable once it resolves. `work` may run several times and awaits nothing but its queries. Rejects with
   * `StoreUnavailableError` when the database cannot be had; it may have been committed nevertheless.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** `($1, $2), ($3, $4)` for rows of equal length; `ending` are expressions that end each row. */
export function tuples(
  rows: number,
  columns: number,
  { ending = [] }: { readonly ending?: readonly string[] } = {},
): string {
  const at = (row: number) => Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`);
  return Array.from({ length: rows }, (_, row) => `(${[...at(row), ...ending].join(', ')})`).join(', ');
}

/** `($1, $2)` for so many values; `after` others. */
export function listOf(values: readonly unknown[], after = 0): string {
  return `(${values.map((_, index) => `$${index + 1 + after}`).join(', ')})`;
}
