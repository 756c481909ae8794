// What tests of several workers need and only one may make: the pages that browsers open, the browser, and the programs
// that tests start.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import bundled from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { buildPrograms } from './build-programs.ts';

export async function setup(project: TestProject): Promise<void> {
  const pages = ['tools/build-pages.ts', '--if-stale', 'graphiql', 'console'];
  // As people get them: the environment of vitest would make them with React's development build, slow and twice as long.
  const env = { ...process.env, NODE_ENV: 'production' };
  // Chromium is unpacked beside where it runs: a second worker would start what is half unpacked.
  await Promise.all([promisify(execFile)(process.execPath, pages, { env }), bundled.executablePath(), buildPrograms()]);
  project.onTestsRerun(buildPrograms);
}
