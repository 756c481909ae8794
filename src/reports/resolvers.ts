// Query.userRegistrationDetails, Query.usersRegisteredByMethod and Query.usersRegisteredByFeature.

import { invalidInput, invalidInputs } from '../errors/members.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { parsePageSize } from '../graph/ids.ts';
import { countByFeature, countByMethod } from './counts.ts';
import { reportError } from './errors.ts';
import { cursorOf, firstPlace, pageInfoOf, parsePlace, slice } from './places.ts';
import { parseFilter } from './row-filter.ts';

/** Root fields that equal queries of one caller may share. */
export const sharedReportFields: readonly string[] = [
  'userRegistrationDetails',
  'usersRegisteredByMethod',
  'usersRegisteredByFeature',
];

/** Of every answer that a report gives. */
const warning =
  'The report lags behind by hours, up to a day, and holds no deleted people: what it does not show may be there all the same.';

export const reportResolvers = {
  Query: {
    async userRegistrationDetails(_root, { filter: given, first, after }, { reports, cursors, caller }) {
      const parsed = parseFilter(given);
      if (!parsed.ok) return invalidInputs(parsed.violations);
      if (parsePageSize(first) === null) return invalidInput('first', 'PAGE_SIZE_OUT_OF_RANGE');
      const list = ['registrations', parsed.filter ?? ''];
      const start = after == null ? firstPlace : parsePlace(cursors.open(list, after));
      if (start === null) return invalidInput('after', 'UNKNOWN_CURSOR');
      const page = await reports.page(parsed.filter, start.token);
      if (!page.ok) return reportError(page.fault, caller);
      const { rows, next } = slice(page.value, start, first);
      const seal = (place: string) => cursors.seal(list, place);
      const times = rows.flatMap(({ lastUpdatedDateTime }) => lastUpdatedDateTime ?? []);
      return {
        __typename: 'UserRegistrationDetailsConnection',
        edges: rows.map((node, index) => ({
          cursor: seal(cursorOf({ ...start, offset: start.offset + index + 1 })),
          node,
        })),
        pageInfo: pageInfoOf(next, seal),
        lastUpdatedDateTime: times.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null,
        warning,
      };
    },
    async usersRegisteredByMethod(_root, included, { reports, caller }) {
      const found = await countByMethod(reports, included);
      return found.ok
        ? { __typename: 'UserRegistrationMethodSummary', ...found.value, warning }
        : reportError(found.fault, caller);
    },
    async usersRegisteredByFeature(_root, included, { reports, caller }) {
      const found = await countByFeature(reports, included);
      return found.ok
        ? { __typename: 'UserRegistrationFeatureSummary', ...found.value, warning }
        : reportError(found.fault, caller);
    },
  },
} satisfies Resolvers;
