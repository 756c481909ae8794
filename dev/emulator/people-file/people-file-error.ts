// What is wrong with a file of people, each by its place in the file. Values are never repeated: they may be phone numbers.

export interface Problem {
  readonly line: number;
  /** Of the cell in its row (CSV), or of the character in its line (JSON); 0 for the whole line. */
  readonly column: number;
  /** The name of the property, where there is one. */
  readonly field: string | null;
  readonly text: string;
}

/** So many are shown with their places; the others are counted. */
export const SHOWN = 10;

/** The message has a line for each problem, up to ten. */
export class PeopleFileError extends Error {
  override readonly name = 'PeopleFileError';

  constructor(path: string, problems: readonly Problem[] | string) {
    super(typeof problems === 'string' ? `${path}: ${problems}` : lines(path, problems));
  }
}

function lines(path: string, problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(({ line, column, field, text }) => {
    const place = [`line ${line}`, ...(column > 0 ? [`column ${column}`] : [])].join(', ');
    return `${path}: ${place}${field === null ? '' : ` (${field})`}: ${text}`;
  });
  const others = problems.length - shown.length;
  return [...shown, ...(others > 0 ? [`${path}: ${others} more problems.`] : [])].join('\n');
}
