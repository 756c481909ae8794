// Verifies the chains in a file of audit records. Pure. A truncated or completely rewritten file cannot be detected
// from the file alone: that takes a hash that was stored elsewhere.

import { type AuditRecord, hashOf } from './chain.ts';

export interface Verification {
  readonly records: number;
  /** Line numbers, starting at 1, and the problem of each. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
  /** Operations with an intent and no outcome: check their outcome at Graph. */
  readonly unfinished: readonly string[];
  readonly lastHash: string | null;
  /** Whether the record with the given hash was found; true if none was given. */
  readonly holdsKept: boolean;
}

/** Accepts one line at a time, so that files of any size can be checked. */
export interface RunningVerification {
  add(line: string): void;
  result(): Verification;
}

/** JSON lines that are not audit records are skipped: stdout may also carry the log. */
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
      // A file after a rotation begins with the hash of the record before it.
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
