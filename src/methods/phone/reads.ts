// Reads phones. One read serves all fields about a person's phones, so they share one item of a batch.

import type { GraphClient } from '../../graph/client.ts';
import type { Outcome } from '../../graph/fault.ts';
import type { MethodId, UserRef } from '../../graph/ids.ts';
import { findMethod } from '../method.ts';
import { type Phone, type PhoneList, phones } from './phone-method.ts';

export const phonesPath = phones.paths.list;
export const phonePath = phones.paths.one;

/** The current phones, ignoring earlier reads. */
export function readPhonesAgain(graph: GraphClient, user: UserRef): Promise<Outcome<PhoneList>> {
  return phones.readAgain(graph, user);
}

/** The phone with this id in a list, or null. */
export function findPhone(list: PhoneList, methodId: MethodId): Phone | null {
  return findMethod(list, methodId);
}
