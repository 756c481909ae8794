// The faults in force, and which of them a request draws. Pure: counts hits, touches no socket and no clock.
import { type Fault, type FaultRule, type FaultRuleInput, faultRule } from './fault-rules.ts';
import type { Lag } from './replication.ts';
import { isWrite } from './tenant/operations.ts';

/** What a rule can match on. */
export interface FaultSubject {
  on: 'call' | 'envelope' | 'item';
  operation: string | undefined;
  method: string;
  /** Below the version, with a leading slash and without the query. */
  path: string;
  /** Every name of the person the request is about; empty when it is about nobody. */
  userNames: readonly string[];
}

export interface FaultRecord {
  id: number;
  rule: FaultRule;
  /** Requests that matched. */
  seen: number;
  /** Requests the fault was applied to. */
  hits: number;
}

/** The delays of all rules that fired add up; of lags the first wins for each store, of the other faults the first. */
export interface DrawnFaults {
  delayMs: number;
  /** Resolve when the rules that hold the request are removed. */
  held: readonly Promise<void>[];
  lag: Lag;
  /** Rules whose token bucket the request takes from. */
  limits: readonly FaultRecord[];
  fault: Exclude<Fault, { kind: 'delay' | 'hold' | 'lag' | 'limit' }> | undefined;
}

export class FaultScript {
  #records: FaultRecord[] = [];
  #nextId = 1;
  readonly #standing: readonly FaultRecord[];
  readonly #holds = new Map<FaultRecord, PromiseWithResolvers<void>>();

  /** `standing` are always in force, after all others; they are neither listed nor cleared. */
  constructor(standing: readonly FaultRuleInput[] = []) {
    this.#standing = standing.map((input) => record(0, input));
  }

  /** Throws a ZodError on a rule that is not one. The record returned is live: its counts move. */
  add(input: FaultRuleInput): FaultRecord {
    const added = record(this.#nextId++, input);
    this.#records.push(added);
    return added;
  }

  remove(id: number): boolean {
    const removed = this.#records.filter((record) => record.id === id);
    this.#records = this.#records.filter((record) => record.id !== id);
    this.#release(removed);
    return removed.length > 0;
  }

  /** Numbering starts again at 1. */
  clear(): void {
    this.#release(this.#records);
    this.#records = [];
    this.#nextId = 1;
  }

  list(): readonly FaultRecord[] {
    return this.#records;
  }

  draw(subject: FaultSubject): DrawnFaults {
    let delayMs = 0;
    let lag: Lag = {};
    const held: Promise<void>[] = [];
    const limits: FaultRecord[] = [];
    for (const record of [...this.#records, ...this.#standing]) {
      if (!matches(record.rule, subject) || !fires(record)) continue;
      const { fault } = record.rule;
      if (fault.kind === 'delay') delayMs += fault.ms;
      else if (fault.kind === 'hold') held.push(this.#hold(record));
      else if (fault.kind === 'limit') limits.push(record);
      else if (fault.kind === 'lag')
        lag = { ...Object.fromEntries(fault.stores.map((store) => [store, fault.ms])), ...lag };
      else return { delayMs, held, lag, limits, fault };
    }
    return { delayMs, held, lag, limits, fault: undefined };
  }

  #hold(record: FaultRecord): Promise<void> {
    const hold = this.#holds.get(record) ?? Promise.withResolvers<void>();
    this.#holds.set(record, hold);
    return hold.promise;
  }

  #release(records: readonly FaultRecord[]): void {
    for (const record of records) {
      this.#holds.get(record)?.resolve();
      this.#holds.delete(record);
    }
  }
}

function record(id: number, input: FaultRuleInput): FaultRecord {
  return { id, rule: faultRule.parse(input), seen: 0, hits: 0 };
}

function fires(record: FaultRecord): boolean {
  const { nth = 1, times = record.rule.match.nth === undefined ? Infinity : 1 } = record.rule.match;
  record.seen += 1;
  if (record.seen < nth || record.hits >= times) return false;
  record.hits += 1;
  return true;
}

function matches({ match, fault }: FaultRule, subject: FaultSubject): boolean {
  if (fault.kind === 'lag' && !isWrite(subject.operation)) return false;
  const { user, operation, method, path, on } = match;
  const login = subject.operation === 'token' || subject.operation === 'keys';
  if (login && operation !== subject.operation) return false;
  if (user !== undefined && !subject.userNames.includes(user.toLowerCase())) return false;
  if (operation !== undefined && operation !== subject.operation) return false;
  if (method !== undefined && method !== subject.method) return false;
  if (on !== undefined && on !== subject.on) return false;
  return path === undefined || new RegExp(path, 'i').test(subject.path);
}
