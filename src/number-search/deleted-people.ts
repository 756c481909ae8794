// People who were deleted and can be restored. Their phones cannot be read: that one of them has a number is never known.
// https://learn.microsoft.com/graph/api/directory-deleteditems-list

import { z } from 'zod';
import type { Access } from '../errors/access.ts';
import type { DeletedUser } from '../generated/schema.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { path } from '../graph/request.ts';
import { graphUser } from '../users/directory.ts';

export interface DeletedPeople {
  readonly people: readonly Omit<DeletedUser, '__typename'>[];
  readonly isComplete: boolean;
}

export const deletedPeopleAccess: Access = {
  delegated: ['User.Read.All'],
  application: ['User.Read.All'],
  roles: [],
};

const page = z.object({
  value: z
    .array(graphUser.extend({ deletedDateTime: z.iso.datetime({ offset: true }).nullish().catch(null) }))
    .max(100),
  '@odata.nextLink': z.string().nullish(),
});

/** At most 100. Never rejects. */
export function readDeletedPeople(graph: GraphClient): Loaded<DeletedPeople> {
  return graph.read(
    path`/directory/deletedItems/microsoft.graph.user?$select=id,userPrincipalName,displayName,deletedDateTime&$top=100`,
    (json) => {
      const found = page.safeParse(json).data;
      return found === undefined
        ? undefined
        : {
            people: found.value.map((one) => ({ ...one, deletedDateTime: one.deletedDateTime ?? null })),
            isComplete: found['@odata.nextLink'] == null,
          };
    },
  );
}
