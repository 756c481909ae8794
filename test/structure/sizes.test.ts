// The sizes of src that CONTRIBUTING.md promises. A function that makes others, a factory with its closures, is as long as
// what it does itself: the functions inside count for themselves.

import { globSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { expect, it } from 'vitest';

interface Syntax {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly [part: string]: unknown;
}

const maxFileLines = 200;
const maxFunctionLines = 40;
// One function for each command of the store, over what they share.
const longFunctions = ['src/writes/store/sql-store.ts'];

const isSyntax = (value: unknown): value is Syntax => typeof Object(value).type === 'string' && 'loc' in Object(value);
const isFunction = ({ type, body }: Syntax) =>
  /Function|^ObjectMethod$|^Class(Private)?Method$/.test(type) && isSyntax(body);
const childrenOf = (node: Syntax): Syntax[] => Object.values(node).flat().filter(isSyntax);
const linesOf = ({ loc }: Syntax): number => loc.end.line - loc.start.line + 1;

/** The functions directly inside. */
const functionsIn = (node: Syntax): Syntax[] =>
  childrenOf(node).flatMap((child) => (isFunction(child) ? [child] : functionsIn(child)));

/** A function inside leaves one line of its own. */
const ownLines = (node: Syntax): number =>
  functionsIn(node).reduce((sum, inner) => sum - (linesOf(inner) - 1), linesOf(node));

function tooLongIn(file: string, node: Syntax): string[] {
  return functionsIn(node).flatMap((inner) => [
    ...(ownLines(inner) > maxFunctionLines ? [`${file}:${inner.loc.start.line}: ${ownLines(inner)} lines`] : []),
    ...tooLongIn(file, inner),
  ]);
}

const files = globSync('src/**/*.ts').filter((file) => !file.startsWith('src/generated/'));
const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

it('no file of src is over 200 lines', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => text.split('\n').length - 1 > maxFileLines).map(([file]) => file)).toEqual([]);
});

it('no function of src is over 40 lines, without the functions that it makes', () => {
  const programs = texts.map(
    ([file, text]) => [file, parse(text, { sourceType: 'module', plugins: ['typescript'] })] as const,
  );
  const tooLong = programs.flatMap(([file, { program }]) => tooLongIn(file, program as unknown as Syntax));
  expect(tooLong.filter((found) => !longFunctions.some((file) => found.startsWith(`${file}:`)))).toEqual([]);
  expect(longFunctions.filter((file) => !tooLong.some((found) => found.startsWith(`${file}:`)))).toEqual([]);
});
