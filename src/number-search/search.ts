// One page of the search for a number's holders: a slice of the registration report, the phones of its people in batches, and
// what they prove. Graph shows some callers masked numbers, which prove nothing.

import type { GatewayContext } from '../context.ts';
import { fromFault } from '../errors/from-fault.ts';
import type { ErrorCode, PhoneNumberHolderPage, PhoneNumberMatch } from '../generated/schema.ts';
import type { Fault, Outcome } from '../graph/fault.ts';
import { readAccess } from '../methods/phone/access.ts';
import { type Phone, phones } from '../methods/phone/phone-method.ts';
import { compareNumbers, type NumberComparison } from '../methods/phone/phone-number.ts';
import { countByMethod } from '../reports/counts.ts';
import { slice } from '../reports/places.ts';
import type { RegistrationRow } from '../reports/registration-row.ts';
import type { ReportPage } from '../reports/report-source.ts';
import { withMobilePhone } from '../reports/row-filter.ts';
import type { FoundUser } from '../users/directory.ts';
import type { SearchPlace } from './search-place.ts';

export interface Holder {
  readonly user: FoundUser;
  readonly match: PhoneNumberMatch;
  readonly phoneMethod: Phone;
}

export interface SearchedPage {
  readonly holders: readonly Holder[];
  readonly unread: readonly { readonly user: FoundUser; readonly failure: ErrorCode }[];
  /** What was done so far, this page included; where it is finished, `next` is null. */
  readonly sofar: Omit<SearchPlace, 'token' | 'offset'>;
  readonly next: SearchPlace | null;
  readonly remaining: number | null;
  readonly reportLastUpdatedDateTime: string | null;
}

/** A page as its resolvers get it. */
export type FoundPage = Omit<PhoneNumberHolderPage, '__typename' | 'holders' | 'unread' | 'deletedCandidates'> &
  Pick<SearchedPage, 'holders' | 'unread'> & {
    /** Whether a deleted person may be the answer. */
    readonly asksForDeleted: boolean;
  };

/** A fault of the report; those of single people are in the page. Never rejects. */
export async function searchPage(
  context: GatewayContext,
  number: string,
  start: SearchPlace,
  size: number,
): Promise<Outcome<SearchedPage>> {
  const [report, total] = await Promise.all([
    context.reports.page(withMobilePhone, start.token),
    start.lookedAt === 0 && start.total === null ? readTotal(context) : start.total,
  ]);
  if (!report.ok) return report;
  const { rows, next } = slice(report.value, start, size);
  const lists = await Promise.all(rows.map(({ user }) => phones.read(context.graph, user)));
  const holders: Holder[] = [];
  const unread: { user: FoundUser; failure: ErrorCode }[] = [];
  for (const [index, list] of lists.entries()) {
    const { user } = rows[index] as RegistrationRow;
    if (list.ok) holders.push(...list.value.items.flatMap((phone) => holderOf(user, phone, number)));
    else unread.push({ user, failure: failureOf(list.fault, user, context) });
  }
  const sofar = {
    lookedAt: start.lookedAt + rows.length,
    total,
    isFound: start.isFound || holders.some(({ match }) => match === 'HAS_IT'),
    isOpen: start.isOpen || unread.length > 0 || holders.some(({ match }) => match === 'MAY_HAVE_IT'),
  };
  const after = next === null ? null : { ...next, ...sofar };
  const value = {
    holders: holders.toSorted((one, other) => rankOf(one) - rankOf(other)),
    unread,
    sofar,
    next: after,
    remaining: remainingOf(report.value, start.offset + rows.length, after),
    reportLastUpdatedDateTime: rows[0]?.lastUpdatedDateTime ?? null,
  };
  return { ok: true, value };
}

// An estimate only: the search goes on without it.
async function readTotal({ reports }: GatewayContext): Promise<number | null> {
  const counts = await countByMethod(reports, { includedUserTypes: 'ALL', includedUserRoles: 'ALL' });
  if (!counts.ok) return null;
  const counted = counts.value.userRegistrationMethodCounts.find(({ method }) => method.name === 'MOBILE_PHONE');
  return counted?.userCount ?? null;
}

const matches: Readonly<Record<NumberComparison, PhoneNumberMatch | null>> = {
  same: 'HAS_IT',
  cannotTell: 'MAY_HAVE_IT',
  other: null,
};

function holderOf(user: FoundUser, phoneMethod: Phone, number: string): Holder[] {
  const { phoneNumber } = phoneMethod;
  const match = matches[compareNumbers(phoneNumber, number)];
  return match === null || isAnother(phoneNumber ?? '', number) ? [] : [{ user, match, phoneMethod }];
}

// A mask may be of any length, but the digits that it leaves at both ends are the number's own.
function isAnother(shown: string, number: string): boolean {
  const marks = [...shown.replaceAll(' ', '')];
  const firstMark = marks.findIndex((mark) => !/[+\d]/.test(mark));
  if (marks[0] !== '+' || firstMark < 0) return false;
  const lastMark = marks.findLastIndex((mark) => !/\d/.test(mark));
  const [digits = ''] = number.replaceAll(' ', '').split('x');
  const [start, end] = [marks.slice(0, firstMark).join(''), marks.slice(lastMark + 1).join('')];
  return !digits.startsWith(start) || !digits.endsWith(end);
}

function rankOf({ match, phoneMethod }: Holder): number {
  return (match === 'HAS_IT' ? 0 : 2) + (phoneMethod.smsSignInState === 'READY' ? 0 : 1);
}

function failureOf(fault: Fault, { id }: FoundUser, { caller }: GatewayContext): ErrorCode {
  if (fault.status === 404) return 'USER_NOT_FOUND';
  return fromFault(fault, { access: readAccess, requester: caller, targetId: id }).code;
}

function remainingOf({ rows, next }: ReportPage, looked: number, after: SearchPlace | null): number | null {
  if (after === null) return 0;
  const inPage = rows.length - looked;
  if (next === null) return inPage;
  return after.total === null ? null : Math.max(after.total - after.lookedAt, inPage, 1);
}
