// Reading phones. One read serves every question about a person's phones, so that all of them share one item of a batch.

import type { GraphClient } from '../../graph/client.ts';
import type { Outcome } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { findMethod } from '../method.ts';
import { type Phone, type PhoneList, phones } from './phone-method.ts';

export const phonesPath = phones.paths.list;
export const phonePath = phones.paths.one;

/** The phones as they are now, whatever was read before. */
export function readPhonesAgain(graph: GraphClient, user: UserRef): Promise<Outcome<PhoneList>> {
  return phones.readAgain(graph, user);
}

/** The phone of this id in a list; null when there is none. */
export function findPhone(list: PhoneList, methodId: MethodId): Phone | null {
  return findMethod(list, methodId);
}
