// Words: the field's own, in plain English. What is said here of a phrase holds in code, comments, test titles and docs.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Left out, and what is said in its place. */
const phrases: readonly (readonly [phrase: RegExp, say: string])[] = [
  [/\bunder way\b/i, 'in flight, pending'],
  [/\banew\b/i, 'again'],
  [/\bonce more\b/i, 'again'],
  [/\bat once\b/i, 'immediately, or together'],
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\bwho(m)?ever\b/i, 'a noun: any caller, the reader'],
  [/\b(is|are) told\b/i, 'gets, or the noun that it gets'],
  [/\brecords? of changes\b/i, 'audit log'],
  [/\bspeaks against\b/i, 'refuses'],
  [
    /(^|[*/] |[.;] )Who (is|are|has|have|may|can|comes|leaves|asks|takes|reads|waits|reaches)\b[^?]*$/,
    'a noun as the subject',
  ],
];

/** Text of others, and names that are somebody's. */
const exceptions: readonly string[] = ['LICENSE'];

/** Still to be gone through: a folder leaves this list when its words are plain, and none joins it. */
const unread = ['test/methods/', 'test/writes/'];

const generated = ['src/generated/', 'cli/generated/', 'released/', 'test/structure/'];
const readable = /\.(ts|tsx|md|yml|graphql|css|html)$|^\.env\.example$|Dockerfile$/;
const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => readable.test(file) && !exceptions.includes(file))
  .filter((file) => ![...unread, ...generated].some((place) => file.startsWith(place)));

describe('plain English', () => {
  it('is looked for where people read', () => {
    expect(files.length).toBeGreaterThan(250);
    for (const file of ['README.md', 'SECURITY.md', 'src/app.ts', 'cli/main.ts']) expect(files).toContain(file);
  });

  it.each(phrases)('says something else for %s: %s', (phrase) => {
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (phrase.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
