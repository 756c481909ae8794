// The example operations that explorer pages open with: examples/operations, each with its variables beside it.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Example {
  readonly document: string;
  /** JSON. */
  readonly variables: string;
}

// The rest follow by name.
const shownFirst = ['enable-sms-sign-in.graphql', 'refusals.graphql'];

// `src/` and `dist/src/` are at different depths below the folder that holds `examples/`.
const folders = ['../../../examples/operations', '../../../../examples/operations'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

export function readExamples(): Example[] {
  const folder = folders.find((candidate) => existsSync(candidate));
  if (folder === undefined) return [];
  const files = globSync('*.graphql', { cwd: folder }).sort();
  return [...shownFirst, ...files.filter((file) => !shownFirst.includes(file))].map((file) => {
    const variables = join(folder, file.replace(/\.graphql$/, '.json'));
    return {
      document: readFileSync(join(folder, file), 'utf8'),
      variables: existsSync(variables) ? readFileSync(variables, 'utf8') : '{}',
    };
  });
}
