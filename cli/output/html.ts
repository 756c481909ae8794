// A table as one HTML page without scripts, in a new file. Written as rows arrive.

import { createFile } from './new-file.ts';
import type { Cell } from './result.ts';

export interface Html {
  row(cells: Readonly<Record<string, Cell>>): void;
  end(counts: Readonly<Record<string, number>>): void;
  /** Without `end` before it, the page says that it is not complete; without a row, no file remains. */
  close(): void;
}

const style = `:root { color-scheme: light dark; --line: light-dark(#d5d9df, #3a4048); --band: light-dark(#f5f7f9, #1d2126); }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
  background: light-dark(#fff, #15181c); color: light-dark(#1b1f24, #e4e7eb); }
h1 { font-size: 1.5rem; margin-bottom: 0; } p { color: light-dark(#57606a, #9aa4af); margin-top: .25rem; }
table { border-collapse: collapse; margin: 1.5rem 0; width: 100%; }
th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .4rem .6rem; text-align: left; }
th { background: var(--band); position: sticky; top: 0; white-space: nowrap; } tr:nth-child(even) td { background: var(--band); }
table.counts { width: auto; } .counts td:last-child { font-variant-numeric: tabular-nums; text-align: right; }`;

export function createHtml(file: string, title: string, columns: readonly string[]): Html {
  const out = createFile(file);
  let state: 'empty' | 'open' | 'complete' = 'empty';
  const line = (tag: string, cells: readonly unknown[]) =>
    out.write(`<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>\n`);
  function begin(): void {
    if (state !== 'empty') return;
    state = 'open';
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>`;
    out.write(`<!doctype html>\n<html lang="en">${head}\n<style>${style}</style>\n<h1>${escaped(title)}</h1>\n`);
    out.write(`<p>Made ${new Date().toISOString()}</p>\n<table>\n`);
    line('th', columns);
  }
  return {
    row(cells) {
      begin();
      line(
        'td',
        columns.map((name) => cells[name] ?? ''),
      );
    },
    end(counts) {
      begin();
      out.write('</table>\n<table class="counts">\n');
      for (const [name, count] of Object.entries(counts)) line('td', [name, count]);
      out.write('</table>\n</html>\n');
      state = 'complete';
    },
    close() {
      if (state === 'open') out.write('</table>\n<p><strong>Not complete: it ended early.</strong></p>\n</html>\n');
      state = 'complete';
      out.close();
    },
  };
}

function escaped(value: unknown): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign] as string);
}
