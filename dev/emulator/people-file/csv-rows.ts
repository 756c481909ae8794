// The rows of a CSV file of people. Delimiters are commas, semicolons or tabs, whichever the first line has.
import { CsvError, parse } from 'csv-parse/sync';
import { FIELDS, type Field, fieldNamed, type Row } from './fields.ts';
import { PeopleFileError, type Problem } from './people-file-error.ts';

interface RecordWithPlace {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function csvRows(path: string, text: string, problems: Problem[]): Row[] {
  const [head, ...records] = recordsOf(path, text);
  if (head === undefined) throw new PeopleFileError(path, 'the file is empty.');
  const fields = headings(path, head);
  return records.map(({ record, info: { lines: line } }, index) => {
    if (record.length > fields.length)
      problems.push({ line, column: fields.length + 1, field: null, text: 'there is no heading for this cell.' });
    const cells = fields.map((field, cell) => [field, record[cell]?.trim() ?? ''] as const);
    return {
      index,
      values: new Map(cells.filter(([, cell]) => cell !== '')),
      complain: (field, text) => void problems.push({ line, column: fields.indexOf(field) + 1, field, text }),
    };
  });
}

function recordsOf(path: string, text: string): RecordWithPlace[] {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [';', '\t'].find((one) => firstLine.includes(one)) ?? ',';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    return parse(text, options) as unknown as RecordWithPlace[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The library's own message repeats the cell.
    const line = Number(error['lines'] ?? 0);
    throw new PeopleFileError(path, [{ line, column: 0, field: null, text: `this is not CSV (${error.code}).` }]);
  }
}

function headings(path: string, { record, info }: RecordWithPlace): readonly Field[] {
  const problems: Problem[] = [];
  const fields = record.map((cell, index) => {
    const field = fieldNamed(cell);
    const column = index + 1;
    if (field === undefined) {
      const text = `this heading is unknown. There are ${FIELDS.join(', ')}.`;
      problems.push({ line: info.lines, column, field: null, text });
    } else if (record.findIndex((one) => fieldNamed(one) === field) !== index) {
      problems.push({ line: info.lines, column, field, text: 'this heading is there twice.' });
    }
    return field as Field;
  });
  if (!fields.includes('userPrincipalName') && problems.length === 0)
    problems.push({ line: info.lines, column: 0, field: 'userPrincipalName', text: 'this heading is missing.' });
  if (problems.length > 0) throw new PeopleFileError(path, problems);
  return fields;
}
