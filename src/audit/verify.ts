// Checks the chains in a file of audit records. Pure. That the end was cut off, or that everything was written again, cannot
// be seen from the file alone: it takes a hash that was kept elsewhere.

import { type AuditRecord, hashOf } from './chain.ts';

export interface Verification {
  readonly records: number;
  /** Line numbers, counted from 1, and what is wrong there. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
  /** Operations with an intent and no outcome: ask Graph what became of them. */
  readonly unfinished: readonly string[];
  readonly lastHash: string | null;
  /** Whether the record with the hash that was kept is there; true when none was. */
  readonly holdsKept: boolean;
}

/** Fed line by line, so that a file of any size can be checked. */
export interface RunningVerification {
  add(line: string): void;
  result(): Verification;
}

/** Lines of JSON that are no audit records are passed over: stdout may carry the log as well. */
export function startVerification(keptHash: string | null = null): RunningVerification {
  const problems: { line: number; problem: string }[] = [];
  const ends = new Map<string, AuditRecord>();
  const unfinished = new Set<string>();
  let lines = 0;
  let records = 0;
  let last: AuditRecord | null = null;
  let holdsKept = keptHash === null;
  return {
    add(line) {
      lines++;
      if (line.trim() === '') return;
      const record = parse(line);
      if (record === 'other') return;
      const problem = record === null ? 'is not JSON' : problemOf(record, ends.get(record.chain) ?? null, last);
      if (problem !== null) problems.push({ line: lines, problem });
      if (record === null) return;
      // A file that was rotated in begins with the hash of the record before it.
      const followsKept = records === 0 && record.previous === keptHash;
      holdsKept ||= problem === null && (record.hash === keptHash || followsKept);
      records++;
      last = record;
      ends.set(record.chain, record);
      if (record.kind === 'intent') unfinished.add(record.operationId ?? '');
      if (record.kind === 'outcome') unfinished.delete(record.operationId ?? '');
    },
    result: () => ({ records, problems, unfinished: [...unfinished], lastHash: last?.hash ?? null, holdsKept }),
  };
}

export function verifyAudit(text: string, keptHash: string | null = null): Verification {
  const running = startVerification(keptHash);
  for (const line of text.split('\n')) running.add(line);
  return running.result();
}

function problemOf(record: AuditRecord, before: AuditRecord | null, last: AuditRecord | null): string | null {
  if (hashOf(record) !== record.hash) return 'was changed: its hash does not fit';
  if (before === null) {
    if (record.kind !== 'opened' || record.number !== 0) return 'has no beginning: records before it are missing';
    const follows = record.previous === null || last === null || record.previous === last.hash;
    return follows ? null : 'does not follow the record before it';
  }
  if (record.number !== before.number + 1) return `follows number ${before.number} of its chain: some are missing`;
  return record.previous === before.hash ? null : 'does not follow the record before it';
}

function parse(line: string): AuditRecord | 'other' | null {
  try {
    const value: unknown = JSON.parse(line);
    const isRecord = typeof value === 'object' && value !== null && (value as AuditRecord).audit === 1;
    return isRecord ? (value as AuditRecord) : 'other';
  } catch {
    return null;
  }
}
