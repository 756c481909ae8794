// Where a list that is cut out of Graph's report goes on: Graph's own token for one of its pages, and how many of that page's
// rows are behind. Graph's pages are as long as Graph likes, ours as long as the caller likes.

import { z } from 'zod';
import { parseQueryText, type QueryText } from '../graph/ids.ts';
import { forwardPageInfo } from '../users/cursors.ts';
import type { RegistrationRow } from './registration-row.ts';
import type { ReportPage } from './report-source.ts';

export interface Place {
  /** Null: Graph's first page. */
  readonly token: QueryText | null;
  readonly offset: number;
}

export const firstPlace: Place = { token: null, offset: 0 };

const place = z.tuple([z.string().nullable(), z.int().min(0)]);

export function cursorOf({ token, offset }: Place): string {
  return JSON.stringify([token, offset]);
}

/** Null for what is no place; `text` was sealed by this gateway. */
export function parsePlace(text: string | null): Place | null {
  if (text === null) return null;
  const [token, offset] = place.parse(JSON.parse(text));
  return { token: token === null ? null : parseQueryText(token), offset };
}

/** Up to `size` rows from a place on, and the place after them; null where the report ends there. */
export function slice(
  { rows, next }: ReportPage,
  start: Place,
  size: number,
): { readonly rows: readonly RegistrationRow[]; readonly next: Place | null } {
  const end = start.offset + size;
  const rest = next === null ? null : { token: next, offset: 0 };
  return { rows: rows.slice(start.offset, end), next: end < rows.length ? { ...start, offset: end } : rest };
}

export function pageInfoOf(next: Place | null, seal: (text: string) => string) {
  return forwardPageInfo(next === null ? null : seal(cursorOf(next)));
}
