// The recording in the guide is what the command line says. `RECORD=1` writes it.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandLine, startCommandLine } from '../cli/support/command-line.ts';

const guide = 'docs/guides/rollout.md';
const commands = [
  'plan people.csv --action enable-sms',
  'apply people.plan.ndjson --yes --canary 2',
  'verify people.plan.ndjson',
  'undo people.plan.ndjson',
  'apply people.undo.plan.ndjson --yes',
];
const names = ['worker-0001', 'worker-0002', 'worker-0003', 'enable-ok', 'already-ready', 'no-phone', 'policy-blocked'];
const file = `\ufeffBenutzername;Abteilung\r\n${names.map((name) => `${name}@contoso.example;"Lager;\nNord"`).join('\r\n')}\r\n`;

let cli: CommandLine;
beforeAll(async () => {
  cli = await startCommandLine();
  cli.file('people.csv', file);
});
afterAll(() => cli.close());

// How often progress is said depends on the time.
const lasting = (text: string) => text.replace(/^\d+\/\d+ .*\n/gm, '');

describe('the guide for roll-outs', () => {
  it('shows the real output of its commands', async () => {
    const recorded: string[] = [];
    for (const command of commands) {
      const { code, stdout, stderr } = await cli.start(command.split(' '));
      recorded.push(`$ authmethods ${command}\n${stderr}${stdout}$ echo $?\n${code}\n`);
    }
    const text = readFileSync(guide, 'utf8');
    const block = /```console\n[\s\S]*?```/;
    const now = recorded.join('\n');
    if (process.env['RECORD'] === '1')
      writeFileSync(
        guide,
        text.replace(block, () => `\`\`\`console\n${now}\`\`\``),
      );
    else expect(lasting(block.exec(text)?.[0] ?? '')).toBe(lasting(`\`\`\`console\n${now}\`\`\``));
  });
});
