import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', 'tools/**/*.md']);

interface Link {
  readonly page: string;
  readonly target: string;
}

// What stands in code is no link.
const prose = (page: string) => readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');

function linksOf(page: string): Link[] {
  const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target)).map((target) => ({ page, target }));
}

/** As GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isDead({ page, target }: Link): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(file)) return true;
  return anchor !== undefined && !anchorsOf(file).includes(anchor);
}

describe('the documents', () => {
  const links = pages.flatMap(linksOf);

  it('lead to files and headings that exist', () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(isDead)).toEqual([]);
  });

  it('would not pass with a file or a heading that is not there', () => {
    const dead = ['docs/nowhere.md', 'docs/errors.md#nowhere', '#nowhere'];
    const alive = ['docs/errors.md', 'docs/errors.md#usernotfounderror', '#quickstart'];
    const judged = [...dead, ...alive].map((target) => isDead({ page: 'README.md', target }));
    expect(judged).toEqual([true, true, true, false, false, false]);
  });
});
