// Query.phoneNumberHolders and the deleted people whom it names as candidates.

import { randomUUID } from 'node:crypto';
import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { refusedByGateway } from '../errors/gateway-members.ts';
import { invalidInputs, violation } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { PhoneNumberSearchConclusion } from '../generated/schema.ts';
import { phones } from '../methods/phone/phone-method.ts';
import { parsePhoneNumber } from '../methods/phone/phone-number.ts';
import { numberViolations } from '../methods/phone/save-phone.ts';
import { reports, scopesOf } from '../policy/resources.ts';
import { reportError } from '../reports/errors.ts';
import { forwardPageInfo } from '../users/cursors.ts';
import { deletedPeopleAccess, readDeletedPeople } from './deleted-people.ts';
import type { NumberSearch } from './number-searches.ts';
import { type FoundPage, type Holder, searchPage } from './search.ts';
import { parseSearchPlace, type SearchPlace, searchStart, textOf } from './search-place.ts';

type Result = Awaited<ResolversTypes['PhoneNumberHoldersResult']>;

const warning =
  'The report that says whom to look at lags behind by hours, up to a day: somebody who registered a phone since is not looked at. Deleted people and those with an office phone alone are not looked at either.';
const maxPeople = 200;

export const numberSearchResolvers = {
  Query: {
    async phoneNumberHolders(_root, args, context): Promise<Result> {
      const parsed = parseSearch(args, context);
      if (!parsed.ok) return invalidInputs(parsed.violations);
      const missing = missingScope(context);
      if (missing !== null) return refusedByGateway([missing]);
      const { number, list, start, size } = parsed;
      const search = { operationId: randomUUID(), name: list[1], isFirst: start === searchStart };
      const refusal = await context.numberSearches.admit(search, context);
      return refusal ?? shownPage(context, search, await searchPage(context, number, start, size), list);
    },
  },
  PhoneNumberHolderPage: {
    async deletedCandidates({ asksForDeleted }: FoundPage, _args, { graph, caller }) {
      if (!asksForDeleted) return null;
      const found = await readDeletedPeople(graph);
      return found.ok
        ? { __typename: 'DeletedCandidates', ...found.value }
        : fromFault(found.fault, { access: deletedPeopleAccess, requester: caller, targetId: '' });
    },
  },
} satisfies Resolvers;

type List = readonly [kind: string, name: string];

function parseSearch(
  { phoneNumber, first, after }: { phoneNumber: string; first: number; after?: string | null | undefined },
  { cursors, numberSearches, caller }: GatewayContext,
) {
  const number = parsePhoneNumber(phoneNumber);
  const list: List = ['holders', number === null ? '' : numberSearches.nameOf(caller, number)];
  const start = after == null ? searchStart : number === null ? null : parseSearchPlace(cursors.open(list, after));
  const isSize = Number.isInteger(first) && first >= 1 && first <= maxPeople;
  if (number !== null && isSize && start !== null) return { ok: true, number, list, start, size: first } as const;
  const violations = [
    ...numberViolations(number, 'phoneNumber'),
    ...(isSize ? [] : [violation('first', 'SEARCH_SIZE_OUT_OF_RANGE')]),
    ...(start === null && number !== null ? [violation('after', 'UNKNOWN_CURSOR')] : []),
  ];
  return { ok: false, violations } as const;
}

/** The first of the scopes that the reads of a search need; null where the caller has them all. */
function missingScope({ rights }: GatewayContext): string | null {
  if (rights.reach('reads', reports).kind !== 'everyone') return scopesOf[reports]?.[0] ?? null;
  return rights.reach('reads', phones.collection).kind === 'everyone'
    ? null
    : rights.scopeFor('reads', phones.collection);
}

async function shownPage(
  context: GatewayContext,
  search: NumberSearch,
  found: Awaited<ReturnType<typeof searchPage>>,
  list: List,
): Promise<Result> {
  const { caller, cursors, numberSearches } = context;
  if (!found.ok) {
    const error = reportError(found.fault, caller);
    await numberSearches.record(search, context, { result: error.__typename });
    return error;
  }
  const { next, sofar, ...page } = found.value;
  const holders = [...new Set(page.holders.map(({ user }: Holder) => user.id))];
  await numberSearches.record(search, context, { result: 'PhoneNumberHolderPage', lookedAt: sofar.lookedAt, holders });
  const endCursor = next === null ? null : cursors.seal(list, textOf(next));
  return {
    __typename: 'PhoneNumberHolderPage',
    ...page,
    lookedAt: sofar.lookedAt,
    conclusion: conclusionOf(sofar, next),
    warning,
    asksForDeleted: next === null && !sofar.isFound,
    pageInfo: forwardPageInfo(endCursor),
  };
}

function conclusionOf(
  { isFound, isOpen }: Pick<SearchPlace, 'isFound' | 'isOpen'>,
  next: SearchPlace | null,
): PhoneNumberSearchConclusion {
  if (isFound) return 'FOUND';
  if (next !== null) return 'NOT_FINISHED';
  return isOpen ? 'CANNOT_TELL' : 'NOT_FOUND';
}
