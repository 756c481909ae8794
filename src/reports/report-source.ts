// Reads of Graph's registration reports for one request. Graph counts them apart and tightly, so they keep a pace, and a page
// that was read is kept for at most a minute, apart for each token. The URL of the next page is never followed.

import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Decoder } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { type Fault, failed, type Outcome } from '../graph/fault.ts';
import { parseQueryText, type QueryText } from '../graph/ids.ts';
import { type GraphPath, path } from '../graph/request.ts';
import { decodeRow, type RegistrationRow } from './registration-row.ts';

/** A page as Graph cuts it: its size is Graph's own choice. */
export interface ReportPage {
  readonly rows: readonly RegistrationRow[];
  /** Null on the last page. */
  readonly next: QueryText | null;
}

export interface ReportSource {
  /** Never rejects. */
  page(filter: QueryText | null, after: QueryText | null): Promise<Outcome<ReportPage>>;
  /** One request for reports, in its turn. Never rejects. */
  read<T>(path: GraphPath, decode: Decoder<T>): Promise<Outcome<T>>;
}

/** Waits for the turn of a request for reports; a fault where that does not come in time. */
export type AwaitTurn = () => Promise<Fault | null>;

/** Pages kept for one caller each, by `Caller.key` and path. */
export type KeptReportPages = Pick<LRUCache<string, ReportPage>, 'get' | 'set'>;

export function createKeptReportPages(): KeptReportPages {
  return new LRUCache({ max: 50, ttl: 60_000 });
}

interface Parts {
  /** Refuses callers without the right to reports. */
  readonly graph: GraphClient;
  readonly kept: KeptReportPages;
  /** The caller's. */
  readonly key: string;
  readonly awaitTurn: AwaitTurn;
}

export function createReportSource({ graph, kept, key, awaitTurn }: Parts): ReportSource {
  const read = async <T>(report: GraphPath, decode: Decoder<T>): Promise<Outcome<T>> => {
    const late = await awaitTurn();
    return late === null ? graph.read(report, decode) : failed(late);
  };
  return {
    read,
    async page(filter, after) {
      const report = pathOf(filter, after);
      const known = kept.get(`${key} ${report}`);
      if (known !== undefined) return { ok: true, value: known };
      const found = await read(report, decodePage);
      if (found.ok) kept.set(`${key} ${report}`, found.value);
      return found;
    },
  };
}

function pathOf(filter: QueryText | null, after: QueryText | null): GraphPath {
  if (filter === null)
    return after === null
      ? path`/reports/authenticationMethods/userRegistrationDetails`
      : path`/reports/authenticationMethods/userRegistrationDetails?$skiptoken=${after}`;
  return after === null
    ? path`/reports/authenticationMethods/userRegistrationDetails?$filter=${filter}`
    : path`/reports/authenticationMethods/userRegistrationDetails?$filter=${filter}&$skiptoken=${after}`;
}

const maxRows = 10_000;
const page = z.object({ value: z.array(z.unknown()).max(maxRows), '@odata.nextLink': z.string().max(8_192).nullish() });

function decodePage(json: unknown): ReportPage | undefined {
  const found = page.safeParse(json).data;
  const rows = found?.value.map(decodeRow);
  if (found === undefined || rows === undefined || rows.includes(undefined)) return undefined;
  const link = found['@odata.nextLink'] ?? null;
  const next = link === null ? null : parseQueryText(URL.parse(link)?.searchParams.get('$skiptoken') ?? '');
  return link !== null && next === null ? undefined : { rows: rows as RegistrationRow[], next };
}
