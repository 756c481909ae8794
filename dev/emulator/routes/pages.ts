// Lists as Graph cuts them: $top where the collection takes it, and a link to the next page that carries $skiptoken.
// https://learn.microsoft.com/graph/paging
import { REFUSALS, type Refusal, refuse } from '../tenant/refusals.ts';
import { queryOf } from './route.ts';
import type { TenantCall } from './tenant-call.ts';

export interface PageSizes {
  readonly usual: number;
  /** Graph refuses a larger $top. */
  readonly max: number;
}

/** Of users, of members and of deleted people (documented). */
export const DIRECTORY_PAGES: PageSizes = { usual: 100, max: 999 };
/** https://learn.microsoft.com/graph/api/signin-list (documented). */
export const SIGN_IN_PAGES: PageSizes = { usual: 1_000, max: 1_000 };

export interface Cut<Item> {
  readonly items: readonly Item[];
  readonly isFirst: boolean;
  /** What to show of the next page; nothing on the last one. */
  readonly link: { readonly '@odata.nextLink'?: string };
}

/** What is on the page that the call names; a refusal where there is no such page. */
export function cut<Item>(
  { world, call }: Pick<TenantCall, 'world' | 'call'>,
  all: readonly Item[],
  { usual, max }: PageSizes,
): Cut<Item> | Refusal {
  const query = queryOf(call.url);
  const top = query.get('$top');
  const size = Number(top ?? usual);
  if (!Number.isInteger(size) || size < 1 || size > max)
    return refuse(REFUSALS.badPageSize, { size: String(top), max: String(max) });
  const token = query.get('$skiptoken');
  const start = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString() || 'none');
  if (!Number.isInteger(start) || start < 0) return REFUSALS.badSkipToken;
  const end = start + size;
  const next = new URL(`${world.graphUrl}/v1.0${call.url}`);
  next.searchParams.set('$skiptoken', Buffer.from(String(end)).toString('base64url'));
  return {
    items: all.slice(start, end),
    isFirst: start === 0,
    link: end < all.length ? { '@odata.nextLink': next.href } : {},
  };
}
