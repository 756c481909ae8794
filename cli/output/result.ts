// The result, alone on stdout: a table, JSON, or CSV whose cells no spreadsheet interprets as formulas. Rows are
// written as they arrive.

import { once } from 'node:events';
import { stringify } from 'csv-stringify';
import { Stop } from '../exit-codes.ts';

export type OutputKind = 'table' | 'json' | 'csv' | 'none';
export type Cell = string | number | boolean | null;

export interface Result {
  row(cells: Readonly<Record<string, Cell>>): Promise<void>;
  /** `summary` ends it: counts and file names. */
  end(summary: Readonly<Record<string, unknown>>): Promise<void>;
}

export function outputKindOf({
  output,
  json,
}: {
  output?: string | undefined;
  json?: boolean | undefined;
}): OutputKind {
  if (json === true) return 'json';
  if (output === undefined) return 'table';
  if (output === 'table' || output === 'json' || output === 'csv' || output === 'none') return output;
  throw new Stop('usage', '--output must be table, json, csv or none.');
}

/** `columns`: the names and order of the cells; widths apply to the table. */
export function createResult(kind: OutputKind, columns: Readonly<Record<string, number>>): Result {
  if (kind === 'json') return jsonResult();
  if (kind === 'csv') return csvResult(Object.keys(columns));
  if (kind === 'table') return tableResult(columns);
  return { row: async () => {}, end: async () => {} };
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function jsonResult(): Result {
  let rows = 0;
  const begin = '{"formatVersion":1,"rows":[';
  return {
    async row(cells) {
      await write(`${rows === 0 ? begin : ','}\n${JSON.stringify(cells)}`);
      rows++;
    },
    async end(summary) {
      await write(`${rows === 0 ? begin : '\n'}],"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}

function csvResult(columns: readonly string[]): Result {
  // A number in E.164 begins with a plus sign, which a spreadsheet interprets as a formula: it gets an apostrophe too.
  const csv = stringify({ header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' });
  csv.pipe(process.stdout, { end: false });
  return {
    async row(cells) {
      if (!csv.write(columns.map((name) => cells[name] ?? ''))) await once(csv, 'drain');
    },
    async end() {
      csv.end();
      await once(csv, 'end');
    },
  };
}

function tableResult(columns: Readonly<Record<string, number>>): Result {
  const entries = Object.entries(columns);
  const line = (cells: Readonly<Record<string, Cell>>) =>
    entries
      .map(([name, width]) => String(cells[name] ?? '').padEnd(width))
      .join('  ')
      .trimEnd();
  let rows = 0;
  const head = () => `${line(Object.fromEntries(entries.map(([name]) => [name, name])))}\n`;
  return {
    async row(cells) {
      await write(`${rows === 0 ? head() : ''}${line(cells)}\n`);
      rows++;
    },
    async end(summary) {
      const lines = Object.entries(summary).map(
        ([name, value]) => `${name}: ${typeof value === 'object' ? counted(value) : value}`,
      );
      await write(`${rows === 0 ? '' : '\n'}${lines.join('\n')}\n`);
    },
  };
}

function counted(value: unknown): string {
  const parts = Object.entries(value ?? {}).map(([name, count]) => `${count} ${name}`);
  return parts.length === 0 ? 'none' : parts.join(', ');
}
