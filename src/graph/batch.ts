// JSON batching, pure: packs reads into `$batch` payloads, and unpacks Graph's response into one outcome for each read,
// in the order of the reads. Trusts no order, count or id of the response.
// https://learn.microsoft.com/graph/json-batching

import { failed, faultFromAnswer, faultWithoutAnswer, type Outcome } from './fault.ts';
import type { Headers } from './headers.ts';
import { templateOf } from './path-template.ts';
import { type GraphRead, headersFor } from './request.ts';
import { outcomeOfSuccess, statusesOf } from './success.ts';

/** Graph refuses larger batches. */
export const maxBatchSize = 20;

export interface BatchPayload {
  readonly requests: readonly {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly body?: unknown;
  }[];
}

/** The number of batches for this many requests. */
export function batchCount(requests: number): number {
  return Math.ceil(requests / maxBatchSize);
}

/** Items of a batch that are alike. */
export interface BatchStep {
  readonly path: string;
  readonly status: number;
  readonly count: number;
}

/** The payload for up to `maxBatchSize` reads. Their ids are their positions, starting at 1. */
export function pack(reads: readonly GraphRead[]): BatchPayload {
  if (reads.length > maxBatchSize) throw new Error(`A batch holds at most ${maxBatchSize} requests.`);
  const requests = reads.map((read, index) => {
    const { method, path, body } = read;
    return { id: String(index + 1), method, url: path, headers: headersOf(read), body };
  });
  return { requests };
}

/** Undefined for most reads: JSON leaves it out. */
function headersOf({ path, body }: GraphRead): Readonly<Record<string, string>> | undefined {
  const demanded = headersFor(path);
  return body === undefined ? demanded : { 'Content-Type': 'application/json', ...demanded };
}

/** A write of a batch. */
export interface BatchWrite {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly clientRequestId?: string;
  readonly succeedsWith?: readonly number[];
}

/** As `pack`, for writes: Graph refuses an item without `Content-Type` or body, even if none is needed. */
export function packWrites(writes: readonly BatchWrite[]) {
  if (writes.length > maxBatchSize) throw new Error(`A batch holds at most ${maxBatchSize} requests.`);
  const requests = writes.map(({ method, path, body = {}, clientRequestId }, index) => {
    const identified = clientRequestId === undefined ? {} : { 'client-request-id': clientRequestId };
    const headers = { 'Content-Type': 'application/json', ...identified };
    return { id: String(index + 1), method, url: path, headers, body };
  });
  return { requests };
}

/** The statuses that mean success, for each packed write. */
export function statusesOfWrites(writes: readonly BatchWrite[]): (readonly number[])[] {
  return writes.map((write) => statusesOf(write, true));
}

/**
 * One outcome for each packed request, in order, by the statuses that mean success for it. An item that is missing,
 * duplicated or malformed is a `protocol` fault of its own and does not affect others.
 */
export function unpack(succeedsWith: readonly (readonly number[])[], body: unknown, now: number): Outcome<unknown>[] {
  const answers = new Map<string, BatchAnswer | 'ambiguous'>();
  for (const item of responsesOf(body)) {
    const answer = readAnswer(item);
    if (answer !== null) answers.set(answer.id, answers.has(answer.id) ? 'ambiguous' : answer);
  }
  return succeedsWith.map((statuses, index) => {
    const answer = answers.get(String(index + 1));
    return answer === undefined || answer === 'ambiguous'
      ? failed(faultWithoutAnswer('protocol'))
      : outcomeOf(answer, statuses, now);
  });
}

/** The number of items of a batch response by status; malformed items count as 0. */
export function statusesOfItems(body: unknown): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  // Most are 200.
  let fine = 0;
  for (const item of responsesOf(body)) {
    const status = isRecord(item) && typeof item['id'] === 'string' ? statusOf(item) : 0;
    if (status === 200) fine++;
    else counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return fine === 0 ? counts : counts.set(200, fine);
}

/** The items of a batch that share the template of their path and their status; 0 is the status of a missing item. */
export function stepsOf(payload: unknown, body: unknown): readonly BatchStep[] {
  const statuses = new Map(
    responsesOf(body).map((item) => (isRecord(item) ? [item['id'], statusOf(item)] : [null, 0])),
  );
  const steps = new Map<string, BatchStep>();
  for (const { id, url } of (payload as BatchPayload).requests) {
    const path = templateOf(url);
    const status = statuses.get(id) ?? 0;
    const key = `${status} ${path}`;
    steps.set(key, { path, status, count: (steps.get(key)?.count ?? 0) + 1 });
  }
  return [...steps.values()];
}

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

function outcomeOf({ status, headers, body }: BatchAnswer, statuses: readonly number[], now: number): Outcome<unknown> {
  if (status >= 400) return failed(faultFromAnswer(status, headers, body, now));
  // A text in an item is the base64 of a body that is not JSON.
  if (typeof body === 'string') return failed(faultWithoutAnswer('protocol', status));
  return outcomeOfSuccess(status, headers, body, statuses);
}

function responsesOf(body: unknown): readonly unknown[] {
  const responses = isRecord(body) ? body['responses'] : undefined;
  return Array.isArray(responses) ? responses : [];
}

function readAnswer(item: unknown): BatchAnswer | null {
  if (!isRecord(item)) return null;
  const { id, headers, body } = item;
  if (typeof id !== 'string') return null;
  return { id, status: statusOf(item), headers: isRecord(headers) ? (headers as Headers) : {}, body };
}

/** 0 where it cannot be read. */
function statusOf({ status }: Readonly<Record<string, unknown>>): number {
  return typeof status === 'number' && Number.isInteger(status) ? status : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
