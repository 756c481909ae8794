// The list of slices, one line each: the only registry.

import { parseMethodId, parseObjectId } from '../graph/ids.ts';
import type { StoredWrite } from '../writes/store/write-store.ts';
import type { Inquiry } from '../writes/write.ts';
import type { MethodSlice } from './method-slice.ts';
import { phoneSlice } from './phone/slice.ts';

export const methodSlices: readonly MethodSlice[] = [phoneSlice];

/** How to find out what became of a write of which only what is stored is known; null where its slice cannot tell. */
export function inquiryInto({ action, person, methodId }: StoredWrite): Inquiry | null {
  const id = parseObjectId(person);
  const method = parseMethodId(methodId ?? '');
  if (id === null || method === null) return null;
  const inquiries = methodSlices.map((slice) => slice.inquiry?.(action, { id }, method) ?? null);
  return inquiries.find((inquiry) => inquiry !== null) ?? null;
}
