// The plan on disk: a header line, a line for each person, and a final line that proves completeness. Line by line, so
// that a hundred thousand people need no memory. Mode 0600: it may contain numbers.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { actionNames } from '../actions.ts';
import { Stop } from '../exit-codes.ts';
import type { PlanHead, PlanRow } from './plan-row.ts';

export interface PlanWriter {
  add(row: PlanRow): Promise<void>;
  /** The file gets its final name only now, when it is complete and on disk. */
  finish(): Promise<void>;
  discard(): Promise<void>;
}

export interface Plan {
  readonly path: string;
  readonly head: PlanHead;
  /** Of the whole file. */
  readonly sha256: string;
  readonly count: number;
  /** How many of them are to be changed. */
  readonly changes: number;
  /** Each call reads the file from its start. */
  rows(): AsyncGenerator<PlanRow>;
}

const linesPerWrite = 500;

export async function writePlan(path: string, head: PlanHead): Promise<PlanWriter> {
  const temporary = `${path}.${process.pid}.part`;
  const file = await open(temporary, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new Stop('usage', `${path} cannot be written (${error.code ?? 'unknown reason'}).`);
  });
  let waiting = [JSON.stringify(head)];
  let count = 0;
  const flush = async () => {
    await file.appendFile(`${waiting.join('\n')}\n`);
    waiting = [];
  };
  return {
    async add(row) {
      waiting.push(JSON.stringify(row));
      count++;
      if (waiting.length >= linesPerWrite) await flush();
    },
    async finish() {
      waiting.push(JSON.stringify({ end: true, count }));
      await flush();
      await close(file);
      await rename(temporary, path);
    },
    async discard() {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

/** Reads the whole file once: a truncated file, or one of another version, is refused before anything is sent. */
export async function openPlan(path: string): Promise<Plan> {
  const hash = createHash('sha256');
  let head: PlanHead | null = null;
  let end: { readonly end?: boolean; readonly count?: number } | null = null;
  let lines = 0;
  let changes = 0;
  for await (const value of values(path, (chunk) => hash.update(chunk))) {
    if (lines === 0) head = headOf(path, value);
    if ((value as Partial<PlanRow>).decision === 'change') changes++;
    end = value as object;
    lines++;
  }
  if (head === null || end?.end !== true || end.count !== lines - 2)
    throw new Stop('planRefused', `${path} is not whole.`);
  const count = lines - 2;
  return { path, head, sha256: hash.digest('hex'), count, changes, rows: () => rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<PlanRow> {
  for await (const value of values(path)) {
    if (typeof (value as PlanRow).row === 'number') yield value as PlanRow;
  }
}

/** `onChunk` gets all bytes of the file, if it is read to its end. */
async function* values(path: string, onChunk: (chunk: Buffer) => void = () => {}): AsyncGenerator<unknown> {
  const stream = createReadStream(path);
  stream.on('data', (chunk) => onChunk(chunk as Buffer));
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line !== '') yield parsedLine(path, line);
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('usage', `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  } finally {
    stream.destroy();
  }
}

function parsedLine(path: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Stop('planRefused', `${path} is not whole.`);
  }
}

function headOf(path: string, value: unknown): PlanHead {
  const { format, version, action } = value as Partial<PlanHead>;
  if (format !== 'authmethods-plan') throw new Stop('planRefused', `${path} is not a plan.`);
  if (version !== 1 || action === undefined || !actionNames.includes(action))
    throw new Stop('planRefused', `${path} was made by another version of this program.`);
  return value as PlanHead;
}

async function close(file: FileHandle): Promise<void> {
  await file.sync();
  await file.close();
}
