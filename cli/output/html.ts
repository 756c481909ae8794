// A table as one HTML page without scripts, in a file that only its owner can read. Written as rows arrive.

import { closeSync, openSync, writeSync } from 'node:fs';
import { Stop } from '../exit-codes.ts';
import type { Cell } from './result.ts';

export interface Html {
  row(cells: Readonly<Record<string, Cell>>): void;
  end(counts: Readonly<Record<string, number>>): void;
}

/** Fails before anything is read if the file exists or cannot be written. */
export function createHtml(file: string, title: string, columns: readonly string[]): Html {
  const out = openNew(file);
  const line = (tag: string, cells: readonly unknown[]) =>
    writeSync(out, `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>\n`);
  writeSync(
    out,
    `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>\n<h1>${escaped(title)}</h1>\n` +
      `<p>Made ${new Date().toISOString()}</p>\n<table border="1">\n`,
  );
  line('th', columns);
  return {
    row: (cells) =>
      void line(
        'td',
        columns.map((name) => cells[name] ?? ''),
      ),
    end(counts) {
      writeSync(out, '</table>\n<table border="1">\n');
      for (const [name, count] of Object.entries(counts)) line('td', [name, count]);
      writeSync(out, '</table>\n</html>\n');
      closeSync(out);
    },
  };
}

/** A new file of mode 0600. */
export function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`;
    throw new Stop('usage', `${file} ${why}: choose another name.`);
  }
}

function escaped(value: unknown): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign] as string);
}
