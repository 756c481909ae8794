// The troubleshooting page says what the programs say, and all of it that operators may meet.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/troubleshooting.md', 'utf8');
const code = globSync(['{src,cli,dev,tools}/**/*.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What is in code in the first cells of the tables, in its parts around settings and what stands for a name. */
const quoted = [...page.matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
  .flatMap(([, text = '']) => text.split(/…|\b[A-Z]+_[A-Z_]+\b/).map((part) => part.trim()))
  .filter((part) => part.length > 3 && /[a-z]/.test(part));

/** What stands before a colon may be put before it by another file. */
const isSaid = (text: string) => code.includes(text) || text.split(': ').every((part) => code.includes(part));

describe('docs/troubleshooting.md', () => {
  it('quotes the real messages of the programs', () => {
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((text) => !isSaid(text))).toEqual([]);
    expect(isSaid('The moon is full')).toBe(false);
  });

  it('explains every warning and every error of the log', () => {
    const lines = [...code.matchAll(/\blog\.(?:warn|error|fatal)\((?:\{[^}]*\}, )?'([^']+)'/g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !page.includes(`\`${line}\``))).toEqual([]);
  });

  it('explains every part that /readyz may name', () => {
    const parts = [...readFileSync('src/http/health.ts', 'utf8').matchAll(/return '(\w+)';/g)].map(([, part]) => part);
    expect(parts).toContain('audit');
    expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
  });
});
