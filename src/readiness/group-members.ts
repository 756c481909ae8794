// Which groups each of many people is in, by the cheaper of two directions: a question for each person, or the members of
// the groups where these are few and small. What a list does not tell for certain is asked for each person all the same.

import { z } from 'zod';
import type { GatewayContext } from '../context.ts';
import { batchCount } from '../graph/batch.ts';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { type ObjectId, parseObjectId, type QueryText } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import { people } from '../policy/resources.ts';
import { nextPageOf } from '../users/people.ts';
import { groupsPerQuestion, type ReadMemberships, readMemberships } from './memberships.ts';

// Resource units: https://learn.microsoft.com/graph/throttling-limits
const unitsOfQuestion = 4;
const unitsOfPage = 5;
const pageSize = 999;
/** Pages of one group come one after the other: more would take longer than asking for each person. */
const maxPages = 5;

/** By object id of the group; null where its list does not tell. */
type Members = ReadonlyMap<string, ReadonlySet<string> | null>;

/** For `count` people of one request: whose groups are asked for first decides the direction for all. */
export function membershipsOfMany(count: number, { rights }: GatewayContext): ReadMemberships {
  if (rights.reach('reads', people).kind !== 'everyone') return readMemberships;
  const lists = new Map<string, Promise<Members>>();
  return async (graph, user, groups) => {
    if (!isWorthListing(count, groups.length)) return readMemberships(graph, user, groups);
    const key = groups.join();
    const reading = lists.get(key) ?? listMembers(graph, groups, count);
    lists.set(key, reading);
    const members = await reading;
    const listed = groups.filter((group) => members.get(group)?.has(user.id) === true);
    const asked = await readMemberships(
      graph,
      user,
      groups.filter((group) => members.get(group) == null),
    );
    return asked.ok ? { ok: true, value: new Set([...listed, ...asked.value]) } : asked;
  };
}

// By resource units, and by posts beside those for accounts and phones.
function isWorthListing(count: number, groups: number): boolean {
  const questions = count * Math.ceil(groups / groupsPerQuestion);
  const areFewerPosts = batchCount(2 * count + groups) < batchCount(2 * count + questions);
  return groups > 0 && areFewerPosts && unitsOfPage * groups < unitsOfQuestion * questions;
}

async function listMembers(graph: GraphClient, groups: readonly string[], count: number): Promise<Members> {
  const firsts = await Promise.all(groups.map((group) => readPage(graph, parseObjectId(group), null)));
  const pages = firsts.map((first) => (first === null ? 1 : Math.ceil(first.count / pageSize)));
  const units = unitsOfPage * pages.reduce((sum, some) => sum + some, 0);
  const areTooMany = units >= unitsOfQuestion * count || pages.some((some) => some > maxPages);
  const lists = firsts.map((first, index) =>
    first === null || areTooMany ? null : followed(graph, parseObjectId(groups[index] as string), first),
  );
  const known = await Promise.all(lists);
  return new Map(groups.map((group, index) => [group, known[index] ?? null]));
}

// An empty list may be that of a group whose members are hidden from the caller, and a list that changes under the reader
// is none: https://learn.microsoft.com/graph/api/group-list-transitivemembers
async function followed(graph: GraphClient, group: ObjectId | null, first: MemberPage) {
  const ids = new Set(first.ids);
  let page: MemberPage | null = first;
  for (let read = 1; page?.next != null; read++) {
    if (read === maxPages) return null;
    page = await readPage(graph, group, page.next);
    for (const id of page?.ids ?? []) ids.add(id);
  }
  return page !== null && ids.size > 0 && ids.size === first.count ? ids : null;
}

interface MemberPage {
  readonly ids: readonly string[];
  /** Of all pages. */
  readonly count: number;
  readonly next: QueryText | null;
}

const wire = z.object({
  value: z.array(z.object({ id: z.string() })).max(pageSize),
  '@odata.count': z.int().min(0).optional(),
  '@odata.nextLink': z.string().max(8_192).optional(),
});

/** Null where it cannot be read. */
async function readPage(graph: GraphClient, group: ObjectId | null, after: QueryText | null) {
  if (group === null) return null;
  const read: Loaded<MemberPage> = graph.read(
    after === null
      ? path`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id&$count=true&$top=999`
      : path`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id&$count=true&$top=999&$skiptoken=${after}`,
    (json) => {
      const found = wire.safeParse(json).data;
      const next = nextPageOf(found?.['@odata.nextLink']);
      if (found === undefined || next === undefined) return undefined;
      const ids = found.value.map(({ id }) => id.toLowerCase());
      return { ids, next, count: found['@odata.count'] ?? ids.length };
    },
  );
  const outcome = await read;
  return outcome.ok ? outcome.value : null;
}
