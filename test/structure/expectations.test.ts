// A test that expects nothing passes whatever the code does.

import { globSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { expect, it } from 'vitest';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly id?: Syntax;
  readonly object?: Syntax;
  readonly callee?: Syntax;
  readonly arguments?: readonly Syntax[];
  readonly loc: { readonly start: { readonly line: number } };
}

const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null && 'type' in value;

function* within(node: Syntax): Generator<Syntax> {
  yield node;
  for (const value of Object.values(node).flat()) if (isSyntax(value)) yield* within(value);
}

/** `it` of `it('…')`, `it.each(…)('…')` and the like. */
function rootOf(callee: Syntax): string | undefined {
  const inner = callee.object ?? callee.callee;
  return inner === undefined ? callee.name : rootOf(inner);
}

function testsWithout(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const nodes = [
    ...within(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Syntax),
  ];
  const textOf = ({ start, end }: Syntax) => text.slice(start, end);
  const expects = (body: string) => /\bexpect|\bfc\.assert\(/.test(body);
  const helpers = nodes
    .filter(({ type, id }) => /^(FunctionDeclaration|VariableDeclarator)$/.test(type) && id?.type === 'Identifier')
    .filter((node) => expects(textOf(node)))
    .map(({ id }) => id?.name ?? '');
  const asks = (body: string) => helpers.some((name) => new RegExp(`\\b${name}\\(`).test(body));
  return nodes
    .filter(({ callee, arguments: given = [] }) => callee && rootOf(callee) === 'it' && given.length > 1)
    .filter((node) => !expects(textOf(node)) && !asks(textOf(node)))
    .map(({ loc }) => `${file}:${loc.start.line}`);
}

it('every test expects something', () => {
  const files = globSync('test/**/*.test.ts');
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(testsWithout)).toEqual([]);
});

it('no test is tried again', () => {
  const files = globSync('test/**/*.test.ts').filter((file) => !file.startsWith('test/structure/'));
  expect(files.filter((file) => /\bretry: \d/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('every property has a seed: a failure is the same each time', () => {
  const files = globSync('test/**/*.ts').filter((file) => !file.startsWith('test/structure/'));
  const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const unseeded = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return countOf(text, /\bfc\.assert\(/g) > countOf(text, /\bdraws\(|\bseed: \d/g);
  });
  expect(unseeded).toEqual([]);
});
