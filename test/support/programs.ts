// The gateway and the command line as tests start them: in one file each, not in the thousand that they are made of. A
// start from the sources takes three times as long; `main.test.ts`, `dev.test.ts` and `dockerfile.test.ts` make it.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Node keeps what it has compiled of them. */
export const compiledFolder = fileURLToPath(new URL('../../dist/programs/compiled', import.meta.url));

export const sources = { gateway: 'src/main.ts', authmethods: 'cli/main.ts' } as const;

export type Program = keyof typeof sources;

/** The path of a program that `build-programs.ts` has built before all tests. */
export const pathOf = (program: Program): string =>
  join(fileURLToPath(new URL('../../dist/programs', import.meta.url)), program, 'main.js');
