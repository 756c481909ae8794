// Lists of people: $search over the directory, and the members of a group, page by page.
// https://learn.microsoft.com/graph/search-query-parameter and https://learn.microsoft.com/graph/api/group-list-transitivemembers
import type { Answer } from '../http/exchange.ts';
import type { Person } from '../tenant/person.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { jsonAnswer, refusalAnswer } from './graph-call.ts';
import { cut, DIRECTORY_PAGES } from './pages.ts';
import { queryOf } from './route.ts';
import type { TenantCall } from './tenant-call.ts';

export function answerSearch(asked: TenantCall): Answer {
  const search = queryOf(asked.call.url).get('$search');
  const everybody = asked.world.tenant.people.values().filter((one) => one.deletedDateTime === null);
  if (search === null) return pageOf(asked, everybody);
  const clauses = search.split(' OR ').map((clause) => /^"(\w+):(.+)"$/.exec(clause));
  if (clauses.includes(null)) return refusalAnswer(REFUSALS.badSearch, asked.call.ids);
  const matches = (person: Person) =>
    clauses.some((clause) => isFound(person, clause?.[1] ?? '', (clause?.[2] ?? '').toLowerCase()));
  return pageOf(asked, everybody.filter(matches));
}

/** Display names are cut into words, of which each begins; other properties begin with the text as a whole. */
function isFound(person: Person, property: string, text: string): boolean {
  if (property === 'displayName') {
    const words = person.displayName.toLowerCase().split(/\W+/);
    return text.split(/\W+/).every((part) => words.some((word) => word.startsWith(part)));
  }
  if (property === 'employeeId') return person.employeeId?.toLowerCase().startsWith(text) === true;
  return person.userPrincipalName.toLowerCase().startsWith(text);
}

export function answerGroup({ world, call, id }: TenantCall): Answer {
  if (!world.tenant.groups.has(id)) return refusalAnswer(REFUSALS.noSuchGroup, call.ids);
  return jsonAnswer(200, { id, displayName: world.tenant.groupName(id) });
}

export function answerMembers(asked: TenantCall): Answer {
  const { tenant } = asked.world;
  if (!tenant.groups.has(asked.id)) return refusalAnswer(REFUSALS.noSuchGroup, asked.call.ids);
  return pageOf(asked, tenant.options.hiddenMembership.includes(asked.id) ? [] : tenant.membersOf(asked.id));
}

// Searches and casts are advanced queries: without the header Graph refuses them.
function pageOf(asked: TenantCall, people: readonly Person[]): Answer {
  const { call } = asked;
  if (call.headers['consistencylevel']?.toLowerCase() !== 'eventual' && call.headers['ConsistencyLevel'] !== 'eventual')
    return refusalAnswer(REFUSALS.notEventual, call.ids);
  const page = cut(asked, people, DIRECTORY_PAGES);
  if ('status' in page) return refusalAnswer(page, call.ids);
  const isCounted = page.isFirst && queryOf(call.url).get('$count') === 'true';
  return jsonAnswer(200, {
    ...(isCounted ? { '@odata.count': people.length } : {}),
    ...page.link,
    value: page.items.map(({ id, userPrincipalName, displayName }) => ({ id, userPrincipalName, displayName })),
  });
}

/** Who was deleted within 30 days. https://learn.microsoft.com/graph/api/directory-deleteditems-list */
export function answerDeletedUsers(asked: TenantCall): Answer {
  const people = asked.world.tenant.people.values().filter(({ deletedDateTime }) => deletedDateTime !== null);
  const page = cut(asked, people, DIRECTORY_PAGES);
  if ('status' in page) return refusalAnswer(page, asked.call.ids);
  return jsonAnswer(200, {
    ...page.link,
    // Graph puts the object id, without hyphens, before the sign-in name of who is deleted.
    value: page.items.map(({ id, userPrincipalName, displayName, deletedDateTime }) => ({
      id,
      userPrincipalName: `${id.replaceAll('-', '')}${userPrincipalName}`,
      displayName,
      deletedDateTime,
    })),
  });
}
