// Methods of kinds without a slice, as Graph's list of all kinds shows them. Their ids are never part of a path.

import { z } from 'zod';
import type { GatewayContext } from '../context.ts';
import type { MethodId, UserRef } from '../graph/ids.ts';
import { fromGlobalId, toGlobalId } from './global-id.ts';
import { type MixedItem, mixedResource, readMixed } from './mixed-list.ts';

const typename = 'UnknownMethod';
const parseId = (text: string) => (/^[^\s:]{1,1365}$/.test(text) ? (text as MethodId) : null);
const time = z.iso.datetime({ offset: true }).nullish().catch(null);
const wire = z.object({ id: z.string(), createdDateTime: time });

/** Null if Graph gives it no id. */
export function toUnknownMethod(user: UserRef) {
  return (item: MixedItem) => {
    const { id, createdDateTime = null } = wire.safeParse(item).data ?? { id: '' };
    const methodId = parseId(id);
    if (methodId === null) return [];
    const globalId = toGlobalId(typename, { user: user.id, methodId });
    const graphType = item['@odata.type'];
    return [{ __typename: typename, id: globalId, user, methodId, createdDateTime, graphType } as const];
  };
}

export async function unknownMethodNode(id: string, context: GatewayContext) {
  const key = fromGlobalId(typename, parseId, id);
  if (key === null || mixedResource.missingIn.some((cloud) => cloud === context.cloud)) return null;
  const user = { id: key.user };
  const items = await readMixed(context.graph, user);
  if (!items.ok) return null;
  return items.value.flatMap(toUnknownMethod(user)).find(({ methodId }) => methodId === key.methodId) ?? null;
}
