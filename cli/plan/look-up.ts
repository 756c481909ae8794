// Looks up people and their phones, as many in each request as the gateway accepts. Throttled requests are repeated
// after the requested pause.

import { setTimeout as pause } from 'node:timers/promises';
import { type GatewayClient, readPatiently } from '../gateway/client.ts';
import { People } from '../generated/operations.ts';
import type { SeenPhone } from './plan-row.ts';

export const peoplePerRead = 100;

export type Found =
  | { readonly ok: true; readonly userId: string; readonly phones: readonly SeenPhone[] }
  | { readonly ok: false; readonly code: string; readonly retryable: boolean };

interface Refusal {
  readonly code?: string;
  readonly retryable?: boolean;
  readonly retryAfterSeconds?: number | null;
}

const maxAttempts = 5;
const maxPauseSeconds = 300;

/** In the order of `ids`. */
export async function lookUp(
  client: GatewayClient,
  ids: readonly string[],
  onPause: (seconds: number) => void,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (let attempt = 1; ; attempt++) {
    const open = [...new Set(ids)].filter((id) => found.get(id)?.ok !== true && isOpen(found.get(id)));
    if (open.length === 0) break;
    const pauses = await readInto(client, open, found);
    const again = open.some((id) => isOpen(found.get(id)));
    if (!again || attempt === maxAttempts) break;
    const seconds = Math.min(Math.max(1, ...pauses), maxPauseSeconds);
    onPause(seconds);
    await pause(seconds * 1_000);
  }
  return ids.map((id) => found.get(id) ?? unanswered);
}

const unanswered: Found = { ok: false, code: 'NO_ANSWER', retryable: true };

function isOpen(found: Found | undefined): boolean {
  return found === undefined || (!found.ok && found.retryable);
}

/** The pauses that were requested. */
async function readInto(client: GatewayClient, ids: readonly string[], found: Map<string, Found>): Promise<number[]> {
  const { users } = await readPatiently(client, People, { ids });
  const pauses: number[] = [];
  for (const [index, id] of ids.entries()) {
    const user = users?.[index] ?? null;
    const phones = user?.__typename === 'User' ? (user.phoneMethods ?? null) : null;
    if (user?.__typename === 'User' && phones?.__typename === 'PhoneMethodList') {
      found.set(id, { ok: true, userId: user.id, phones: phones.items });
      continue;
    }
    const refusal = (user?.__typename === 'User' ? phones : user) as Refusal | null;
    if (typeof refusal?.retryAfterSeconds === 'number') pauses.push(refusal.retryAfterSeconds);
    found.set(id, { ok: false, code: refusal?.code ?? 'NO_ANSWER', retryable: refusal?.retryable ?? true });
  }
  return pauses;
}
