// Looks up people and what an action depends on, as many in each request as the gateway accepts. Throttled requests are
// repeated after the requested pause.

import { setTimeout as pause } from 'node:timers/promises';
import type { Reads, Seen } from '../actions.ts';
import { type GatewayClient, readPatiently } from '../gateway/client.ts';
import type { PhoneType } from '../generated/operations.ts';
import { type Failed, type FoundPerson, readers } from './readers.ts';

export const peoplePerRead = 100;

export type Found = FoundPerson | { readonly ok: false; readonly code: string; readonly retryable: boolean };

const maxAttempts = 5;
const maxPauseSeconds = 300;

/** In the order of `ids`. */
export async function lookUp(
  client: GatewayClient,
  ids: readonly string[],
  reads: Reads,
  onPause: (seconds: number) => void,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (let attempt = 1; ; attempt++) {
    const open = [...new Set(ids)].filter((id) => found.get(id)?.ok !== true && isOpen(found.get(id)));
    if (open.length === 0) break;
    const pauses = await readInto(client, open, reads, found);
    const again = open.some((id) => isOpen(found.get(id)));
    if (!again || attempt === maxAttempts) break;
    const seconds = Math.min(Math.max(1, ...pauses), maxPauseSeconds);
    onPause(seconds);
    await pause(seconds * 1_000);
  }
  return ids.map((id) => found.get(id) ?? unanswered);
}

/** What a row is about. */
export function seenOf({ phones, issued }: FoundPerson, phoneType: PhoneType): Seen {
  return { phone: phones.find((phone) => phone.phoneType === phoneType) ?? null, issued };
}

const unanswered: Found = { ok: false, code: 'NO_ANSWER', retryable: true };

function isOpen(found: Found | undefined): boolean {
  return found === undefined || (!found.ok && found.retryable);
}

/** The pauses that were requested. */
async function readInto(
  client: GatewayClient,
  ids: readonly string[],
  reads: Reads,
  found: Map<string, Found>,
): Promise<number[]> {
  const ask = <Result, Variables extends object>(document: Parameters<typeof readPatiently<Result, Variables>>[1]) =>
    readPatiently(client, document, { ids } as unknown as Variables);
  const people = await readers[reads](ask);
  const pauses: number[] = [];
  for (const [index, id] of ids.entries()) {
    const person = people[index] ?? failedUnread;
    if (!person.ok && typeof person.retryAfterSeconds === 'number') pauses.push(person.retryAfterSeconds);
    found.set(id, person.ok ? person : refusalOf(person));
  }
  return pauses;
}

const failedUnread: Failed = { ok: false };

const refusalOf = ({ code = 'NO_ANSWER', retryable = true }: Failed): Found => ({ ok: false, code, retryable });
