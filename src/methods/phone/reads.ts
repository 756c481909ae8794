// Reading phones. One read serves every question about a person's phones, so that all of them share one item of a batch.

import type { Loaded } from '../../graph/batch-loader.ts';
import type { GraphClient } from '../../graph/client.ts';
import type { Outcome } from '../../graph/fault.ts';
import type { MethodId, UserKey, UserRef } from '../../graph/ids.ts';
import { type GraphPath, path } from '../../graph/request.ts';
import { decodePhones, type Phone, type PhoneList } from './phone-method.ts';

/** https://learn.microsoft.com/graph/api/authentication-list-phonemethods */
export function phonesPath(user: UserKey): GraphPath {
  return path`/users/${user}/authentication/phoneMethods`;
}

/** https://learn.microsoft.com/graph/api/phoneauthenticationmethod-get */
export function phonePath(user: UserKey, methodId: MethodId): GraphPath {
  return path`/users/${user}/authentication/phoneMethods/${methodId}`;
}

/** The phones of one person. Sent once in a request, however often it is asked. */
export function readPhones(graph: GraphClient, user: UserRef): Loaded<PhoneList> {
  return graph.read(phonesPath(user.id), (json) => decodePhones(json, user));
}

/** One phone out of the person's list; null when the person has none of this id. */
export async function readPhone(graph: GraphClient, user: UserRef, methodId: MethodId): Promise<Outcome<Phone | null>> {
  const phones = await readPhones(graph, user);
  if (!phones.ok) return phones;
  return { ok: true, value: phoneIn(phones.value, methodId) };
}

/** The phones as they are now, whatever was read before. */
export function readPhonesAgain(graph: GraphClient, user: UserRef): Promise<Outcome<PhoneList>> {
  return graph.readAgain(phonesPath(user.id), (json) => decodePhones(json, user));
}

/** The phone of this id in a list; null when there is none. */
export function phoneIn(phones: PhoneList, methodId: MethodId): Phone | null {
  return phones.items.find((phone) => phone.methodId === methodId) ?? null;
}
