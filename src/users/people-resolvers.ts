// `Query.searchUsers`, `Query.group` and `Group`: finding people, page by page.

import type { GatewayContext } from '../context.ts';
import type { Access } from '../errors/access.ts';
import { fromFault } from '../errors/from-fault.ts';
import { asGraphQLError } from '../errors/graphql-error.ts';
import { invalidInput } from '../errors/members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Outcome } from '../graph/fault.ts';
import { type PageSize, parseObjectId, parsePageSize, parseQueryText, parseSearchText } from '../graph/ids.ts';
import { forwardPageInfo } from './cursors.ts';
import type { FoundUser } from './directory.ts';
import { type FoundGroup, groupAccess, readGroup } from './groups.ts';
import { type Page, type PeoplePage, readMembers, searchPeople } from './people.ts';
import { directoryAccess } from './user-argument.ts';

interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of people, for the schema's `UserConnection`. */
export interface PeopleConnection {
  readonly edges: readonly { readonly cursor: string; readonly node: FoundUser }[];
  readonly pageInfo: ReturnType<typeof forwardPageInfo>;
}

export const peopleResolvers = {
  Query: {
    async searchUsers(_root, { search, first, after }, context) {
      const id = parseObjectId(search.trim());
      if (id !== null) return connectionOf(await readOne(id, context), () => '', directoryAccess, context);
      const text = parseSearchText(search);
      if (text === null) throw asGraphQLError(invalidInput('search', 'MALFORMED_SEARCH'));
      const list = ['search', text];
      const found = await searchPeople(context.graph, text, pageOf(list, { first, after }, context));
      return connectionOf(found, (place) => context.cursors.seal(list, place), directoryAccess, context);
    },
    async group(_root, { id }, context) {
      const group = parseObjectId(id);
      if (group === null) throw asGraphQLError(invalidInput('id', 'MALFORMED_GROUP_ID'));
      const found = await readGroup(context.graph, group);
      if (found.ok) return found.value;
      if (found.fault.status === 404) return null;
      throw asGraphQLError(fromFault(found.fault, { access: groupAccess, requester: context.caller, targetId: id }));
    },
  },
  Group: {
    async members(group: FoundGroup, { first, after }, context) {
      const list = ['members', group.id];
      const found = await readMembers(context.graph, group.id, pageOf(list, { first, after }, context));
      return connectionOf(found, (place) => context.cursors.seal(list, place), groupAccess, context);
    },
  },
} satisfies Resolvers;

/** An object id matches one person, or none. */
async function readOne(id: FoundUser['id'], { directory }: GatewayContext): Promise<Outcome<PeoplePage>> {
  const entry = await directory.read(id);
  if (entry.ok) return { ok: true, value: { people: [entry.value], next: null, count: null } };
  return entry.fault.status === 404 ? { ok: true, value: { people: [], next: null, count: null } } : entry;
}

function pageOf(list: readonly string[], { first, after }: PageArguments, { cursors }: GatewayContext): Page {
  const size: PageSize | null = parsePageSize(first);
  if (size === null) throw asGraphQLError(invalidInput('first', 'PAGE_SIZE_OUT_OF_RANGE'));
  if (after === null || after === undefined) return { size, after: null };
  const place = parseQueryText(cursors.open(list, after) ?? '');
  if (place === null) throw asGraphQLError(invalidInput('after', 'UNKNOWN_CURSOR'));
  return { size, after: place };
}

// Graph's pages have no cursors in between: only the last person of a page has a cursor.
function connectionOf(
  found: Outcome<PeoplePage>,
  seal: (place: string) => string,
  access: Access,
  { caller }: GatewayContext,
): PeopleConnection {
  if (!found.ok) throw asGraphQLError(fromFault(found.fault, { access, requester: caller, targetId: '' }));
  const { people, next } = found.value;
  const endCursor = next === null ? null : seal(next);
  return {
    edges: people.map((names) => ({ cursor: endCursor ?? '', node: { id: names.id, names } })),
    pageInfo: forwardPageInfo(endCursor),
  };
}
