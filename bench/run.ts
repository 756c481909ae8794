// `npm run bench`: all measurements, one after the other, into docs/performance.md and onto the screen.
// `--quick` takes about four minutes; `--only=growth,bulk` runs some; nothing leaves this machine.
// `--only=againstBefore --before=FOLDER` compares with another checkout.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandLine, storeCost } from './roll-outs.ts';
import {
  addedLatency,
  againstBefore,
  againstPeers,
  bulk,
  federated,
  growth,
  identicalReads,
  memory,
  observation,
  protocols,
  startUp,
  throttled,
} from './sections.ts';
import { end, startUpstream } from './servers.ts';

const sections = [
  againstPeers,
  federated,
  observation,
  identicalReads,
  growth,
  addedLatency,
  bulk,
  protocols,
  throttled,
  storeCost,
  commandLine,
  startUp,
  memory,
];
const { quick, only, before } = options();
const document = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.once('exit', () => {
  end('all');
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const upstream = await startUpstream();
const tokens = await Promise.all(Array.from({ length: 16 }, (_, caller) => upstream.token(caller)));
const bench = quick
  ? { rounds: 3, seconds: 1.5, memorySeconds: 24, memoryCallers: 300 }
  : { rounds: 5, seconds: 5, memorySeconds: 600, memoryCallers: 5_000 };

const found: string[] = [machine()];
const chosen = before === undefined ? sections : [...sections, againstBefore];
for (const section of chosen.filter(({ name }) => only?.includes(name) ?? true)) {
  console.error(`${section.name} …`);
  try {
    found.push(await section({ ...bench, before, upstream, folder, tokens }));
  } catch (error) {
    // A failed measurement does not stop the others, but is reported.
    process.exitCode = 1;
    found.push(`### ${section.name}\n\nFailed: ${(error as Error).message}`);
    end('servers');
  }
}
const result = found.join('\n\n');
console.log(result);
if (only === undefined) write(result);
process.exit();

/** Anything unknown ends the process: what runs otherwise takes ten minutes. */
function options() {
  const known = {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    before: { type: 'string' },
  } as const;
  try {
    const { quick, only, before } = parseArgs({ options: known }).values;
    const names = only?.split(',');
    const unknown = names?.find((name) => ![...sections, againstBefore].some((section) => section.name === name));
    if (unknown !== undefined) throw new Error(`There is no part '${unknown}'`);
    return { quick, only: names, before };
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    console.error(`${reason}. Usage: node bench/run.ts [--quick] [--only=PART,PART] [--before=FOLDER]`);
    process.exit(2);
  }
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const shape = quick ? 'a quick run: medians of 3 rounds of 1.5 s' : 'medians of 5 rounds of 5 s';
  const day = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `${day}, commit ${commit}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, Node ${process.version}; ${shape}.`;
}

function write(text: string): void {
  const [before, after] = ['<!-- results -->', '<!-- end of results -->'];
  const page = readFileSync(document, 'utf8');
  const start = page.indexOf(before) + before.length;
  writeFileSync(document, `${page.slice(0, start)}\n\n${text}\n\n${page.slice(page.indexOf(after))}`);
}
