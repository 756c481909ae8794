// Lists of people as Graph pages them: decodes a page and the token of the next page. The URL of Graph's next link is
// never followed: only its token is used.
// https://learn.microsoft.com/graph/paging and https://learn.microsoft.com/graph/search-query-parameter

import { z } from 'zod';
import type { Loaded } from '../graph/batch-loader.ts';
import type { GraphClient } from '../graph/client.ts';
import { type ObjectId, type PageSize, parseQueryText, type QueryText } from '../graph/ids.ts';
import { path } from '../graph/request.ts';
import { type GraphUser, graphUser } from './directory.ts';

export interface PeoplePage {
  readonly people: readonly GraphUser[];
  /** Null on the last page. */
  readonly next: QueryText | null;
  /** Of all pages, where Graph was asked to count and this is the first. */
  readonly count: number | null;
}

export interface Page {
  readonly size: PageSize;
  readonly after: QueryText | null;
}

/** Matches the start of names, addresses and employee ids, and words of display names. */
export function searchPeople(graph: GraphClient, text: QueryText, { size, after }: Page): Loaded<PeoplePage> {
  const clauses = ['displayName', 'userPrincipalName', 'mail', 'employeeId'].map((name) => `"${name}:${text}"`);
  const search = clauses.join(' OR ') as QueryText;
  return graph.read(
    after === null
      ? path`/users?$search=${search}&$select=id,userPrincipalName,displayName&$top=${size}`
      : path`/users?$search=${search}&$select=id,userPrincipalName,displayName&$top=${size}&$skiptoken=${after}`,
    decodePage,
  );
}

/** Everybody of the tenant. https://learn.microsoft.com/graph/api/user-list */
export function readPeople(graph: GraphClient, { size, after }: Page): Loaded<PeoplePage> {
  return graph.read(
    after === null
      ? path`/users?$select=id,userPrincipalName,displayName&$count=true&$top=${size}`
      : path`/users?$select=id,userPrincipalName,displayName&$count=true&$top=${size}&$skiptoken=${after}`,
    decodePage,
  );
}

/** The members of a group, including nested groups. */
export function readMembers(graph: GraphClient, group: ObjectId, { size, after }: Page): Loaded<PeoplePage> {
  return graph.read(
    after === null
      ? path`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id,userPrincipalName,displayName&$count=true&$top=${size}`
      : path`/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id,userPrincipalName,displayName&$count=true&$top=${size}&$skiptoken=${after}`,
    decodePage,
  );
}

const page = z.object({
  value: z.array(graphUser).max(999),
  '@odata.nextLink': z.string().max(8_192).optional(),
  '@odata.count': z.int().min(0).nullish(),
});

function decodePage(json: unknown): PeoplePage | undefined {
  const found = page.safeParse(json).data;
  if (found === undefined) return undefined;
  const next = nextPageOf(found['@odata.nextLink']);
  return next === undefined ? undefined : { people: found.value, next, count: found['@odata.count'] ?? null };
}

/** The token in Graph's link to the next page; null without a link, undefined for one that holds none. */
export function nextPageOf(link: string | undefined): QueryText | null | undefined {
  if (link === undefined) return null;
  return parseQueryText(URL.parse(link)?.searchParams.get('$skiptoken') ?? '') ?? undefined;
}
