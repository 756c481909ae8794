// The example operations of the explorer pages. The collections in examples/operations, one for each slice, define
// their order, variables and callers, and the members that the emulated tenant returns.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const collection = z.array(
  z.strictObject({
    group: z.string(),
    title: z.string(),
    /** The file name without its extension. */
    operation: z.string().regex(/^[a-z0-9-]+$/),
    variables: z.record(z.string(), z.unknown()).default({}),
    /** The seeded person who runs it; the page's identity by default. */
    caller: z.string().optional(),
    answers: z.array(z.string()),
  }),
);

export interface Example {
  readonly group: string;
  readonly title: string;
  readonly document: string;
  /** JSON. */
  readonly variables: string;
  readonly caller: string | null;
  /** The members of the results, in alphabetical order. */
  readonly answers: readonly string[];
}

// `src/` and `dist/src/` are at different depths below the folder that holds `examples/`.
const folders = ['../../../examples/operations', '../../../../examples/operations'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

export function readExamples(): Example[] {
  const folder = folders.find((candidate) => existsSync(candidate));
  if (folder === undefined) return [];
  const files = globSync('collection*.json', { cwd: folder }).sort(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  const entries = files.flatMap((file) => collection.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  return entries.map(({ group, title, operation, variables, caller = null, answers }) => ({
    group,
    title,
    document: readFileSync(join(folder, `${operation}.graphql`), 'utf8'),
    variables: JSON.stringify(variables, null, 2),
    caller,
    answers,
  }));
}
