// The payload of POST /$batch, judged as a whole: what makes Graph refuse every item with one 400.
import { z } from 'zod';
import { REFUSALS, type Refusal, refuse } from '../tenant/refusals.ts';

const item = z.object({
  id: z.string().min(1),
  method: z.string().min(1),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).nullish(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).nullish(),
});
const payload = z.object({ requests: z.array(z.unknown()).min(1) });

export interface BatchItem {
  id: string;
  method: string;
  url: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body?: unknown;
  dependsOn: string[];
}

export const MAX_BATCH_ITEMS = 20;
const BODY_VERBS = new Set(['POST', 'PATCH', 'PUT']);

export function parseBatch(body: unknown): BatchItem[] | Refusal {
  const envelope = payload.safeParse(body);
  if (!envelope.success) return REFUSALS.batchFormat;
  if (envelope.data.requests.length > MAX_BATCH_ITEMS) return REFUSALS.batchTooLong;
  const items: BatchItem[] = [];
  for (const raw of envelope.data.requests) {
    const parsed = item.safeParse(raw);
    if (!parsed.success) return REFUSALS.batchFormat;
    const { headers, dependsOn, method, ...rest } = parsed.data;
    const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
    items.push({
      ...rest,
      method: method.toUpperCase(),
      headers: Object.fromEntries(lower),
      dependsOn: dependsOn ?? [],
    });
  }
  return refuseItems(items) ?? items;
}

function refuseItems(items: readonly BatchItem[]): Refusal | undefined {
  const earlier = new Set<string>();
  for (const { id, method, headers, body } of items) {
    if (earlier.has(id.toLowerCase())) return refuse(REFUSALS.batchDuplicateId, { id });
    earlier.add(id.toLowerCase());
    const bare = headers['content-type'] === undefined || body === undefined || body === null;
    if (BODY_VERBS.has(method) && bare) return refuse(REFUSALS.batchBareWrite, { id });
  }
  return refuseDependencies(items);
}

/** A dependency has to exist and may not lead back (that these fail the whole batch is an assumption). */
function refuseDependencies(items: readonly BatchItem[]): Refusal | undefined {
  const waiting = new Map(items.map((entry) => [entry.id.toLowerCase(), entry]));
  const done = new Set<string>();
  for (let progress = true; progress; ) {
    progress = false;
    for (const [key, { dependsOn }] of waiting) {
      if (!dependsOn.every((id) => done.has(id.toLowerCase()))) continue;
      done.add(key);
      waiting.delete(key);
      progress = true;
    }
  }
  const [stuck] = waiting.values();
  return stuck && refuse(REFUSALS.batchUnknownDependency, { id: stuck.id });
}
