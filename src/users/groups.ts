// A group by its object id. https://learn.microsoft.com/graph/api/group-get

import { z } from 'zod';
import type { Access } from '../errors/access.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import type { ObjectId } from '../graph/ids.ts';
import { path } from '../graph/request.ts';

export interface FoundGroup {
  readonly id: ObjectId;
  readonly displayName: string | null;
}

export const groupAccess: Access = {
  delegated: ['GroupMember.Read.All'],
  application: ['GroupMember.Read.All'],
  roles: [],
};

const graphGroup = z.object({ id: z.string(), displayName: z.string().max(1_024).nullish() });

export function readGroup(graph: GraphClient, id: ObjectId): Loaded<FoundGroup> {
  return graph.read(path`/groups/${id}?$select=id,displayName`, (json) => {
    const found = graphGroup.safeParse(json).data;
    return found?.id.toLowerCase() === id ? { id, displayName: found.displayName ?? null } : undefined;
  });
}
