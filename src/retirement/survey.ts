// Query.smsSignInSurvey: a page of the people of the tenant or of a group, each with what their methods say of leaving SMS.
// Where the survey goes on, and its counts so far, are in the cursor: the gateway keeps nothing of it.

import { z } from 'zod';
import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import { invalidInput } from '../errors/members.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import type { Fault } from '../graph/fault.ts';
import { parseObjectId, parsePageSize, parseQueryText, type QueryText } from '../graph/ids.ts';
import { mixedAccess } from '../methods/access.ts';
import { readMixed } from '../methods/mixed-list.ts';
import { phones } from '../methods/phone/phone-method.ts';
import { forwardPageInfo } from '../users/cursors.ts';
import type { GraphUser } from '../users/directory.ts';
import { groupAccess } from '../users/groups.ts';
import { readMembers, readPeople } from '../users/people.ts';
import { directoryAccess } from '../users/user-argument.ts';
import { endFor, isAnnounced, nextStepOf } from './retirement.ts';
import { counted, noCounts, surveyFacts, unknownFacts } from './survey-facts.ts';

type Result = Awaited<ResolversTypes['SmsSignInSurveyResult']>;
type Person = Awaited<ResolversTypes['SmsSignInSurveyPerson']>;

/** What a cursor holds. */
const place = z.object({
  next: z.string(),
  total: z.int().nullable(),
  soFar: z.object(Object.fromEntries(Object.keys(noCounts).map((name) => [name, z.int()]))),
});
interface Place {
  readonly next: QueryText | null;
  readonly total: number | null;
  readonly soFar: typeof noCounts;
}
const beginning: Place = { next: null, total: null, soFar: noCounts };

export const surveyResolvers = {
  Query: {
    async smsSignInSurvey(_root, { first, after, groupId }, context): Promise<Result> {
      const size = parsePageSize(first);
      if (size === null) return invalidInput('first', 'PAGE_SIZE_OUT_OF_RANGE');
      const group = groupId == null ? null : parseObjectId(groupId);
      if (groupId != null && group === null) return invalidInput('groupId', 'MALFORMED_GROUP_ID');
      const list = ['survey', group ?? ''];
      const from = after == null ? beginning : opened(context.cursors.open(list, after));
      if (from === null) return invalidInput('after', 'UNKNOWN_CURSOR');
      const page = { size, after: from.next };
      const found = await (group === null ? readPeople(context.graph, page) : readMembers(context.graph, group, page));
      if (!found.ok) return refusedList(found.fault, group !== null, context);
      const people = await Promise.all(found.value.people.map((one) => lookAt(one, context)));
      const soFar = counted(from.soFar, people);
      const total = from.next === null ? found.value.count : from.total;
      const { next } = found.value;
      const announced = announcedFor(context);
      const endCursor = next === null ? null : context.cursors.seal(list, JSON.stringify({ next, total, soFar }));
      return {
        __typename: 'SmsSignInSurvey',
        people,
        soFar,
        endsOn: endFor(announced, 'EVERYBODY_ELSE'),
        endsForOthersOn: endFor(announced, 'EXTERNAL_USER'),
        total,
        remaining: next === null ? 0 : total === null ? null : Math.max(0, total - soFar.people),
        pageInfo: forwardPageInfo(endCursor),
      };
    },
  },
} satisfies Resolvers;

function opened(text: string | null): Place | null {
  if (text === null) return null;
  const { next, total, soFar } = place.parse(JSON.parse(text));
  return { next: parseQueryText(next), total, soFar: { ...noCounts, ...soFar } };
}

function refusedList(fault: Fault, isGroup: boolean, { caller }: GatewayContext): Result {
  if (isGroup && fault.status === 404) return invalidInput('groupId', 'UNKNOWN_GROUP');
  return fromFault(fault, { access: isGroup ? groupAccess : directoryAccess, requester: caller, targetId: '' });
}

/** Never rejects: what cannot be read of one person is said of that person. */
async function lookAt(names: GraphUser, context: GatewayContext): Promise<Person> {
  const user = { id: names.id, names };
  const mixed = await readMixed(context.graph, user);
  const isEnding = isAnnounced(announcedFor(context));
  if (!mixed.ok) {
    const nextStep = nextStepOf(null, isEnding, null);
    return { user, ...unknownFacts, nextStep, ...failureOf(mixed.fault, user.id, context) };
  }
  const shown = phones.inMixed(mixed.value, user, new Set(['phoneType', 'smsSignInState']));
  const list = shown === null ? await phones.readTyped(context.graph, user) : null;
  const facts = surveyFacts(mixed.value, shown ?? (list?.ok ? list.value : null));
  const nextStep = nextStepOf(facts.signsInBySms, isEnding, facts.hasPasskey);
  return { user, ...facts, nextStep, failure: null, missingRoles: [] };
}

const announcedFor = ({ smsRetirement: schedule, cloud }: GatewayContext) => ({ schedule, cloud });

function failureOf(fault: Fault, targetId: string, { caller }: GatewayContext) {
  if (fault.status === 404) return { failure: 'USER_NOT_FOUND', missingRoles: [] } as const;
  const error = fromFault(fault, { access: mixedAccess, requester: caller, targetId });
  return { failure: error.code, missingRoles: error.__typename === 'AccessDeniedError' ? error.requiredRoles : [] };
}
