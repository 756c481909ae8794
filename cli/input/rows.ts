// Reads a file of people row by row: encoding, delimiter, headings, quoted line breaks, Entra's own templates. Row
// numbers are those that a spreadsheet shows.

import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Stop } from '../exit-codes.ts';
import { type Encoding, encodingOf, textOf } from './decode.ts';
import { type ColumnChoice, type Columns, columnsOf } from './headings.ts';

export interface InputRow {
  readonly row: number;
  readonly user: string;
  /** Null if the file has no such column. */
  readonly phone: string | null;
}

export interface InputFile {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly columns: Columns;
  /** May be called repeatedly: each call reads the file from its start. */
  rows(): AsyncGenerator<InputRow>;
}

const delimiters = [',', ';', '\t', '|'];
const maxRecordCharacters = 100_000;
const headSize = 65_536;

export async function openInput(path: string, choice: ColumnChoice, needsPhone: boolean): Promise<InputFile> {
  const encoding = await encodingOf(path).catch((error: NodeJS.ErrnoException) => {
    throw new Stop('usage', `${path} cannot be read (${error.code ?? 'unknown reason'}).`);
  });
  const delimiter = await delimiterOf(path, encoding);
  let columns: Columns | null = null;
  for await (const { cells } of records(path, encoding, delimiter)) {
    columns = columnsOf(cells, choice, needsPhone);
    break;
  }
  if (columns === null) throw new Stop('usage', `${path} is empty.`);
  const found = columns;
  return { encoding, delimiter, columns: found, rows: () => rows(path, encoding, delimiter, found) };
}

async function* rows(path: string, encoding: Encoding, delimiter: string, columns: Columns): AsyncGenerator<InputRow> {
  let headed = false;
  for await (const { row, cells } of records(path, encoding, delimiter)) {
    if (headed) {
      const phone = columns.phone === null ? null : (cells[columns.phone] ?? '').trim();
      yield { row, user: (cells[columns.user] ?? '').trim(), phone };
    }
    headed = true;
  }
}

/** Without blank lines and lines for programs only (`sep=;`, `version:v1.0`). */
async function* records(path: string, encoding: Encoding, delimiter: string) {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: maxRecordCharacters,
    relax_quotes: false,
  });
  const text = Readable.from(textOf(path, encoding));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      const first = cells[0] ?? '';
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (row === 1 && /^(sep=|version:)/i.test(first)) continue;
      yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The library's own message contains the cell's text.
    throw new Stop('usage', `${path}: after row ${row}, the file is not CSV (${error.code}).`);
  } finally {
    text.destroy();
  }
}

// Detected by the first line with headings, outside of quotes.
async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const chunk of textOf(path, encoding)) {
    head += chunk;
    if (head.length > headSize) break;
  }
  const named = /^sep=(.)\r?\n/i.exec(head)?.[1];
  if (named !== undefined) return named;
  const lines = head.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/);
  const heading = lines.find((line) => line.trim() !== '' && !/^version:/i.test(line)) ?? '';
  const counted = delimiters.map((delimiter) => [delimiter, heading.split(delimiter).length] as const);
  const [best] = counted.sort(([, one], [, other]) => other - one);
  return best?.[0] ?? ',';
}
