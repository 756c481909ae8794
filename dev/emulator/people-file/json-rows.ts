// The rows of a JSON file of people: an array of objects. Places are looked up only where something is wrong.
import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode } from 'jsonc-parser';
import { FIELDS, type Field, type Row } from './fields.ts';
import { PeopleFileError, type Problem, SHOWN } from './people-file-error.ts';

export function jsonRows(path: string, text: string, problems: Problem[]): Row[] {
  const places = new Places(text);
  // Finding a place takes long in a large file.
  const placeOf = (of: readonly (string | number)[]) =>
    problems.length < SHOWN ? places.of(of) : { line: 0, column: 0 };
  const people = parsed(path, text, places);
  if (!Array.isArray(people))
    throw new PeopleFileError(path, [{ ...places.at(0), field: null, text: 'an array of people is expected here.' }]);
  return people.map((person: unknown, index) => {
    if (typeof person !== 'object' || person === null || Array.isArray(person)) {
      problems.push({ ...placeOf([index]), field: null, text: 'an object is expected here.' });
      return { index, values: new Map(), complain: () => {} };
    }
    const entries = Object.entries(person).filter(([, value]) => value !== null && value !== '');
    for (const [name] of entries) {
      if (FIELDS.includes(name as Field)) continue;
      const text = `this property is unknown. There are ${FIELDS.join(', ')}.`;
      problems.push({ ...placeOf([index, name]), field: null, text });
    }
    return {
      index,
      values: new Map(entries.map(([name, value]) => [name as Field, value])),
      complain: (field, text) => void problems.push({ ...placeOf([index, field]), field, text }),
    };
  });
}

function parsed(path: string, text: string, places: Places): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message repeats a part of the file.
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const [{ offset, error } = { offset: 0, error: 0 }] = errors;
    const what = printParseErrorCode(error);
    throw new PeopleFileError(path, [{ ...places.at(offset), field: null, text: `this is not JSON (${what}).` }]);
  }
}

/** Where in the text something is. */
class Places {
  readonly #text: string;
  #tree: Node | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  of(path: readonly (string | number)[]): { line: number; column: number } {
    this.#tree ??= parseTree(this.#text);
    const found =
      this.#tree && (findNodeAtLocation(this.#tree, [...path]) ?? findNodeAtLocation(this.#tree, [path[0] ?? 0]));
    return this.at(found?.offset ?? 0);
  }

  at(offset: number): { line: number; column: number } {
    const before = this.#text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}
