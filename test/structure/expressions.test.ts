// Regular expressions of src: none may take more than linear time.

import { globSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax => typeof Object(value).type === 'string';

function expressionsIn(node: Syntax): RegExp[] {
  const own = node.type === 'RegExpLiteral' ? [new RegExp(String(node['pattern']), String(node['flags']))] : [];
  return [...own, ...Object.values(node).flat().filter(isSyntax).flatMap(expressionsIn)];
}

const files = globSync('src/**/*.ts').filter((file) => !file.startsWith('src/generated/'));
const expressions = files.flatMap((file) => {
  const { program } = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] });
  return expressionsIn(program as unknown as Syntax).map((expression) => [file, expression] as const);
});

// Without a clock: the verdict must not depend on how busy the machine is.
const unhurried = { checker: 'automaton', timeout: null } as const;

// Not linear, or beyond what is proven: each runs on a text of bounded length only.
const bounded: Readonly<Record<string, string>> = {
  'src/methods/phone/errors.ts': "Graph's message, cut to 1,000 characters in src/graph/error-envelope.ts",
  'src/methods/phone/phone-number.ts': 'a text of at most 64 characters',
  'src/graph/error-envelope.ts': 'looks ahead for at most 64 characters',
  'src/writes/store/hashed-write.ts': 'anchored, looks ahead once',
  'src/writes/store/outcome.ts': 'anchored, looks ahead once',
  'src/policy/resources.ts': 'a path that the gateway made of ids of bounded length',
  'src/graph/headers.ts': 'a header of at most 16,384 characters',
};

describe('regular expressions', () => {
  it('finds those that it judges', () => {
    expect(expressions.length).toBeGreaterThan(10);
  });

  it('row 164: take a time that grows linearly with the text, or run on a bounded text', () => {
    const unbounded = expressions.filter(([file]) => !(file in bounded));
    expect(unbounded.length).toBeGreaterThan(10);
    const slow = unbounded.flatMap(([file, expression]) => {
      const verdict = checkSync(expression.source, expression.flags, unhurried);
      return verdict.status === 'safe' ? [] : [`${file}: ${String(expression)} is ${verdict.status}`];
    });
    expect(slow).toEqual([]);
  });

  it('row 164: are found where they are not linear', () => {
    for (const expression of [/"(?:[^"\\]|\\.)*"/g, /^\s+at .*$/m])
      expect(checkSync(expression.source, expression.flags, unhurried).status).toBe('vulnerable');
  });
});
