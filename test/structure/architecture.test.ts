// ARCHITECTURE.md draws the path of a request: each arrow has to be an import, and each file has to exist.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync('ARCHITECTURE.md', 'utf8');
const drawings = [...page.matchAll(/^```\n(.*?)^```/gms)].flatMap(([, drawing = '']) => drawing.split('\n'));
const arrows = drawings.flatMap((line) => {
  const path = line.match(/^\S+\.ts(?: → \S+\.ts)*/)?.[0].split(' → ') ?? [];
  return path.slice(1).map((to, index) => [path[index] as string, to] as const);
});

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/ from '(\.[^']+)'/g)].map(([, to = '']) => join(dirname(file), to));
}

describe('ARCHITECTURE.md', () => {
  it('draws a path of which each arrow is one import', () => {
    expect(arrows.length).toBeGreaterThan(30);
    expect(arrows.filter(([from, to]) => !importsOf(from).includes(to)).map((arrow) => arrow.join(' → '))).toEqual([]);
  });

  it('names no file or folder that does not exist', () => {
    const named = [...page.matchAll(/`((?:src|dev|cli|test|docs|schema|tools|released|bench|examples)\/[^`\s]*)`/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
    const inside = [
      ...page.matchAll(/`((?:http|graphql|identity|policy|graph|writes|audit|users|methods|errors)\/[\w/-]+\.ts)`/g),
    ];
    expect(inside.map(([, path = '']) => path).filter((path) => !existsSync(join('src', path)))).toEqual([]);
  });
});
