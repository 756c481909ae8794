// The published fault matrix against the tests: each row has a line, and the test it names names the row.

import { existsSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const documents = {
  'docs/fault-matrix/identity-and-input.md': [
    ...range(1, 18),
    ...range(20, 27),
    ...range(30, 48),
    ...range(86, 90),
    ...range(160, 167),
  ],
  'docs/fault-matrix/graph-and-life-cycle.md': [
    ...range(50, 85),
    ...range(91, 97),
    ...range(125, 132),
    ...range(175, 182),
  ],
};

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly tests: readonly string[];
}

// `| row | fault or input | what the caller gets | asked of Graph | test |`
function rowsOf(document: string): Row[] {
  const lines = readFileSync(document, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!/^\d+$/.test(cells[1] ?? '')) return [];
    const tests = [...(cells[5] ?? '').matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
    return [{ number: Number(cells[1]), cells: cells.slice(1, -1), tests }];
  });
}

/** The rows that titles of the file name: `row 3`, `rows 3, 4`. */
function rowsNamedIn(file: string): Set<number> {
  const titles = titlesOf(
    parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Syntax,
  );
  const named = titles.flatMap((title) => [...title.matchAll(/\brows? (\d+(?:, \d+)*)/g)]);
  return new Set(named.flatMap(([, numbers = '']) => numbers.split(', ').map(Number)));
}

interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax => typeof Object(value).type === 'string';
const within = (node: Syntax): Syntax[] => Object.values(node).flat().filter(isSyntax);

// What is given to `it`, `describe` and their `each`: a title, or what is put into one.
function titlesOf(node: Syntax): string[] {
  const own = node.type === 'CallExpression' && isTest(node['callee']) ? titleParts(node) : [];
  return [...own, ...within(node).flatMap(titlesOf)];
}

function isTest(callee: unknown): boolean {
  if (!isSyntax(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'it' || callee['name'] === 'describe';
  return isTest(callee['object'] ?? callee['callee']);
}

function titleParts({ callee, arguments: all }: Syntax): string[] {
  const isTable = isSyntax(callee) && callee.type === 'MemberExpression';
  const given = (all as Syntax[]).slice(0, isTable ? undefined : 1);
  return given.flatMap(textsOf);
}

function textsOf(node: Syntax): string[] {
  if (node.type === 'StringLiteral') return [String(node['value'])];
  if (node.type === 'TemplateElement') return [(node['value'] as { raw: string }).raw];
  return within(node).flatMap(textsOf);
}

describe.each(Object.entries(documents))('%s', (document, numbers) => {
  it('has a line for each row, in order and once', () => {
    expect(rowsOf(document).map(({ number }) => number)).toEqual(numbers);
  });

  it('says for each row what happens, what the caller gets and what Graph is asked', () => {
    for (const { number, cells } of rowsOf(document)) {
      expect(cells, `row ${number}`).toHaveLength(5);
      expect(
        cells.every((cell) => cell !== ''),
        `row ${number}`,
      ).toBe(true);
    }
  });

  it('names tests that are there and name the row', () => {
    for (const { number, tests } of rowsOf(document)) {
      expect(tests.length, `row ${number}`).toBeGreaterThan(0);
      for (const file of tests) {
        expect(existsSync(file), `row ${number}: ${file}`).toBe(true);
        expect(rowsNamedIn(file).has(number), `row ${number} in ${file}`).toBe(true);
      }
    }
  });
});
