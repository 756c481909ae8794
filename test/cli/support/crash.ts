// Loaded before the command line: kills the process at one point of its journal, as a power cut would. `CRASH_AT` is the
// number of the line and the point: `3 half-written`; `CRASH_IN` the file, if it is another one: `secrets`.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [at = '0', point = ''] = (process.env['CRASH_AT'] ?? '').split(' ');
const kind = process.env['CRASH_IN'] ?? 'journal';
const journals = new Set<number>();
let appended = 0;

const { openSync, writeSync, fsyncSync } = fs;
const here = (name: string) => point === name && appended === Number(at);
const crash = () => process.kill(process.pid, 'SIGKILL');

fs.openSync = (path, flags, mode) => {
  const file = openSync(path, flags, mode);
  if (String(path).endsWith(`.${kind}.ndjson`) && flags !== 'r') journals.add(file);
  return file;
};

fs.writeSync = ((file: number, ...rest: [Buffer, number, number, number]) => {
  if (!journals.has(file)) return writeSync(file, ...rest);
  appended++;
  if (here('not-written')) crash();
  const [bytes, offset, length, position] = rest;
  if (here('half-written')) {
    writeSync(file, bytes, offset, Math.floor(length / 2), position);
    crash();
  }
  const written = writeSync(file, bytes, offset, length, position);
  if (here('written')) crash();
  return written;
}) as typeof fs.writeSync;

fs.fsyncSync = (file) => {
  fsyncSync(file);
  if (journals.has(file) && here('on-disk')) crash();
};

syncBuiltinESMExports();
