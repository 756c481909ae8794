// Finds the writes of an earlier process with an unknown outcome: their intent is logged but no outcome, because the
// process ended in between, or the outcome was logged as unknown.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export interface UnfinishedWrite {
  readonly operationId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly tenant: string;
  readonly caller: string;
  readonly client: string;
  readonly action: string;
  readonly target: string;
  readonly methodId: string | null;
}

const unknown = 'OutcomeUnknownError';
const intent = z.object({
  operationId: z.string(),
  at: z.string(),
  tenant: z.string(),
  caller: z.string(),
  client: z.string(),
  action: z.string(),
  target: z.string(),
  methodId: z.string().nullable(),
});

/** In order of occurrence. Lines that are not records are skipped; a missing file has none. */
export async function readUnfinished(path: string): Promise<UnfinishedWrite[]> {
  const open = new Map<string, UnfinishedWrite>();
  try {
    // A pipe or device has no history, and reading it may never end.
    if (!(await stat(path)).isFile()) return [];
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const { kind, operationId, result, state, ...rest } = parse(line);
      if (kind === 'outcome' && result !== unknown && state !== 'UNKNOWN') open.delete(String(operationId));
      const found = kind === 'intent' ? intent.safeParse({ operationId, ...rest }).data : undefined;
      if (found !== undefined) open.set(found.operationId, found);
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
  }
  return [...open.values()];
}

function parse(line: string): Record<string, unknown> {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
