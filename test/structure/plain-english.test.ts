// Plain English: these phrases must not occur in code, comments, test titles or docs.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Banned phrases, and what to write instead. */
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
  [/\bwhat (came|became)\b/i, 'the outcome, the result, the response'],
  [/\b(can|could|cannot|may) be had\b/i, 'is available, is unavailable'],
  [/\b(hears?|heard) of\b/i, 'receives, is called for'],
  [/\bunless told\b/i, 'by default'],
  [/\ball the same\b/i, 'nevertheless, the same'],
  [/\bheed(s|ed|ing)?\b/i, 'honour, observe'],
  [/\bof late\b/i, 'recently'],
  [/\b(has|have|had) in hand\b|\bin (other|its) hands\b/i, 'holds, processes'],
  [/\bthe way over\b/i, 'how to migrate'],
  [/(?<!there )\b(is|are|was) none\b/i, 'is invalid, malformed, unknown; or: there is none'],
  [
    /(^|[*/] |[.;] )Who (is|are|has|have|may|can|comes|leaves|asks|takes|reads|waits|reaches)\b[^?]*$/,
    'a noun as the subject',
  ],
];

/** Third-party text. */
const exceptions: readonly string[] = ['LICENSE'];

const generated = ['src/generated/', 'cli/generated/', 'released/', 'test/structure/'];
const readable = /\.(ts|tsx|md|yml|graphql|css|html)$|^\.env\.example$|Dockerfile$/;
const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => readable.test(file) && !exceptions.includes(file))
  .filter((file) => !generated.some((place) => file.startsWith(place)));

describe('plain English', () => {
  it('is checked in the files that people read', () => {
    expect(files.length).toBeGreaterThan(250);
    for (const file of ['README.md', 'SECURITY.md', 'src/app.ts', 'cli/main.ts']) expect(files).toContain(file);
  });

  it.each(phrases)('%s is not used; write instead: %s', (phrase) => {
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => (phrase.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(found).toEqual([]);
  });
});
