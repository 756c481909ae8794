// The store's requirements of a database, and the differences between the two dialects.

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** `$1` stands for the first of `values`. */
export type Query = (text: string, values?: readonly SqlValue[]) => Promise<readonly Row[]>;

export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly integer: 'INTEGER' | 'bigint';
  /** Milliseconds since 1970, by the one clock that all replicas share. */
  readonly now: string;
  /** Yields `epoch`, larger than any before. */
  readonly nextEpoch: string;
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

/** `($1, $2), ($3, $4)` for rows of equal length; `ending` are expressions that end each row. */
export function tuples(
  rows: number,
  columns: number,
  { ending = [] }: { readonly ending?: readonly string[] } = {},
): string {
  const at = (row: number) => Array.from({ length: columns }, (_, column) => `$${row * columns + column + 1}`);
  return Array.from({ length: rows }, (_, row) => `(${[...at(row), ...ending].join(', ')})`).join(', ');
}

/** `($1, $2)` for the given values; `after` is the number of parameters before them. */
export function listOf(values: readonly unknown[], after = 0): string {
  return `(${values.map((_, index) => `$${index + 1 + after}`).join(', ')})`;
}
