// Where a search goes on, as its cursor holds it: the place in the report, and what was found so far. The number is not in it.

import { z } from 'zod';
import { parseQueryText } from '../graph/ids.ts';
import { firstPlace, type Place } from '../reports/places.ts';

export interface SearchPlace extends Place {
  readonly lookedAt: number;
  /** How many there are to look at, by the report's own count; null where that is not known. */
  readonly total: number | null;
  /** A phone has the number for certain. */
  readonly isFound: boolean;
  /** A phone may have it, or could not be read. */
  readonly isOpen: boolean;
}

export const searchStart: SearchPlace = { ...firstPlace, lookedAt: 0, total: null, isFound: false, isOpen: false };

const form = z.strictObject({
  token: z.string().nullable(),
  offset: z.int().min(0),
  lookedAt: z.int().min(0),
  total: z.int().min(0).nullable(),
  isFound: z.boolean(),
  isOpen: z.boolean(),
});

export function textOf(place: SearchPlace): string {
  return JSON.stringify(place);
}

/** Null for what is no place; `text` was sealed by this gateway. */
export function parseSearchPlace(text: string | null): SearchPlace | null {
  if (text === null) return null;
  const { token, ...rest } = form.parse(JSON.parse(text));
  return { ...rest, token: token === null ? null : parseQueryText(token) };
}
