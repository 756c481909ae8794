// The blocks of "Five minutes to a typed query" in the guide for front ends, in its order.

import { readFileSync } from 'node:fs';

const guide = readFileSync('docs/guides/front-end.md', 'utf8');
const section = /## Five minutes[\s\S]*?\n(?=## )/.exec(guide)?.[0] ?? '';

export const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({
  language,
  text,
}));
const [packBlock, installBlock, codeBlock, runBlock, printedBlock] = blocks.map(({ text }) => text);

export const pack = packBlock ?? '';
export const install = installBlock ?? '';
export const code = codeBlock ?? '';
export const run = runBlock ?? '';
export const printed = printedBlock ?? '';

/** The packages that the guide installs from the registry. */
export const fromRegistry = /(?<=\.tgz) (?<names>[\w. -]+)/.exec(install)?.groups?.['names']?.split(' ') ?? [];
