// The first pass over a file: finds every unusable row, and every person or number that occurs twice, before any
// request to the gateway.

import type { CountryCode } from 'libphonenumber-js';
import { readNumber } from '../input/number.ts';
import type { InputFile } from '../input/rows.ts';

export interface Problem {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

export interface Checked {
  readonly rows: number;
  readonly problems: readonly Problem[];
}

const objectId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const signInName = /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+$/;

export async function checkFile(file: InputFile, region: CountryCode | undefined): Promise<Checked> {
  const problems: Problem[] = [];
  const userColumn = file.columns.names[file.columns.user] ?? '';
  const phoneColumn = file.columns.names[file.columns.phone ?? -1] ?? '';
  const people = new Seen(problems, userColumn, 'names the same person');
  const numbers = new Seen(problems, phoneColumn, 'has the same number');
  let rows = 0;
  for await (const { row, user, phone } of file.rows()) {
    rows++;
    if (objectId.test(user) || signInName.test(user)) people.add(user.toLowerCase(), row);
    else problems.push({ row, column: userColumn, reason: nobody(user) });
    if (phone === null) continue;
    const number = readNumber(phone, region);
    if (number.ok) numbers.add(number.e164, row);
    else problems.push({ row, column: phoneColumn, reason: number.reason });
  }
  problems.sort((one, other) => one.row - other.row);
  return { rows, problems };
}

// All rows of a duplicate are reported: only the author of the file knows which one is right.
class Seen {
  readonly #first = new Map<string, number>();
  readonly #told = new Set<number>();
  readonly #problems: Problem[];
  readonly #column: string;
  readonly #says: string;

  constructor(problems: Problem[], column: string, says: string) {
    this.#problems = problems;
    this.#column = column;
    this.#says = says;
  }

  add(what: string, row: number): void {
    const first = this.#first.get(what);
    if (first === undefined) {
      this.#first.set(what, row);
      return;
    }
    this.#tell(row, first);
    if (!this.#told.has(first)) this.#tell(first, row);
    this.#told.add(first);
  }

  #tell(row: number, other: number): void {
    this.#problems.push({ row, column: this.#column, reason: `row ${other} ${this.#says}` });
  }
}

function nobody(text: string): string {
  if (text === '') return 'it is empty';
  if (/^example/i.test(text)) return 'it is the example of a template';
  return 'it is neither an object id nor a sign-in name';
}
