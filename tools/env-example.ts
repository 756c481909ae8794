// .env.example from the table of settings. `--check` fails when the file is stale.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultOf, settings } from '../src/config/settings.ts';

const file = fileURLToPath(new URL('../.env.example', import.meta.url));
const maxWidth = 120;

const text = example();
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('.env.example is stale: npm run codegen\n');
  process.exit(1);
}

function example(): string {
  const entries = Object.entries(settings).map(([name, schema]) => {
    const known = defaultOf(name);
    const line = known === null ? `${name}=` : `# ${name}=${known}`;
    return [...wrapped(schema.description ?? ''), line].join('\n');
  });
  const head = '# Every setting of the gateway. Written by `npm run codegen`; what is commented out shows its default.';
  return `${[head, ...entries].join('\n\n')}\n`;
}

function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(`# ${word}`);
  }
  return lines;
}
