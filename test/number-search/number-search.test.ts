import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { verifyAudit } from '../../src/audit/verify.ts';
import { altered } from '../support/altered.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  tests++;
});

// Pages of the report are kept for each token: one of its own for each test.
let tests = 0;
const tokenOf = (user = 'reader', rest: TokenOptions = {}, of = harness) =>
  of.emulator.issueCallerToken({ user, claims: { jti: `search ${tests}` }, ...rest });

const query = `query ($number: PhoneNumber!, $first: Int! = 200, $after: String) {
  phoneNumberHolders(phoneNumber: $number, first: $first, after: $after) { __typename
    ... on PhoneNumberHolderPage { lookedAt remaining conclusion reportLastUpdatedDateTime warning
      holders { match user { id } phoneMethod { phoneType phoneNumber smsSignInState } }
      unread { failure user { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    ... on AccessDeniedError { requiredPermissions } ... on InvalidInputError { violations { field reason } }
    ... on RateLimitedError { retryAfterSeconds } ... on Error { code } } }`;
const withDeleted = query.replace(
  'lookedAt remaining',
  `deletedCandidates { __typename ... on DeletedCandidates { isComplete people { id userPrincipalName displayName deletedDateTime } }
    ... on AccessDeniedError { requiredPermissions } } lookedAt remaining`,
);

const find = async (number: string, token: string, rest: Record<string, unknown> = {}, of = harness, text = query) => {
  const { data, errors } = await of.run(text, { number, ...rest }, token);
  expect(errors).toBeUndefined();
  return data.phoneNumberHolders;
};
interface Shown {
  readonly user: { readonly id: string };
}
const namesIn = (shown: readonly Shown[]) =>
  shown.map(({ user }) => harness.emulator.tenant.people.values().find(({ id }) => id === user.id)?.shortName);
const named = (name: string) => {
  const person = harness.emulator.tenant.named(name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person;
};
/** Leaves the tenant those people alone, so that one page looks at them all. */
function keep(...names: readonly string[]): void {
  const { people } = harness.emulator.tenant;
  const callers = ['reader', 'phone-desk', 'reports-reader', 'plain'];
  for (const { id, shortName } of people.values()) if (![...names, ...callers].includes(shortName)) people.delete(id);
}
/** Leaves the tenant those alone whom no fault concerns: a read that fails is repeated. */
function keepWorkers(): void {
  const { people } = harness.emulator.tenant;
  for (const { id, shortName } of people.values())
    if (!shortName.startsWith('worker-') && shortName !== 'reader') people.delete(id);
}
const ready = '+1 4255550111';

describe('Query.phoneNumberHolders', () => {
  it('shows those who sign in with the number first, then those who have it', async () => {
    keep('not-unique', 'enable-ok', 'already-ready', 'three-phones');
    const { people } = harness.emulator.tenant;
    const last = named('already-ready');
    people.delete(last.id);
    people.put(last);
    const page = await find('+14255550111', await tokenOf());
    expect(page).toMatchObject({ conclusion: 'FOUND', remaining: 0, unread: [] });
    expect(namesIn(page.holders)).toEqual(['already-ready', 'not-unique']);
    expect(page.holders).toMatchObject([
      { match: 'HAS_IT', phoneMethod: { phoneNumber: ready, smsSignInState: 'READY' } },
      { match: 'HAS_IT', phoneMethod: { phoneNumber: ready } },
    ]);
    expect(page.warning).toContain('lags behind');
    expect(Date.parse(page.reportLastUpdatedDateTime)).toBeLessThan(Date.now());
  });

  it('finds any of a person’s phones', async () => {
    keep('three-phones');
    const { holders } = await find('+44 7700 900121', await tokenOf());
    expect(holders).toMatchObject([{ match: 'HAS_IT', phoneMethod: { phoneType: 'ALTERNATE_MOBILE' } }]);
  });

  it('says how far it has come, and costs ⌈n/20⌉ posts a page and one for the report', async () => {
    keepWorkers();
    const token = await tokenOf();
    const total = harness.emulator.report.rows.filter(({ methodsRegistered: all }) =>
      all.includes('mobilePhone'),
    ).length;
    const first = await find('+1 5125550150', token, { first: 100 });
    expect(first).toMatchObject({ lookedAt: 100, remaining: total - 100, conclusion: 'NOT_FINISHED', holders: [] });
    // The rows and how many there are, then the phones.
    expect(harness.calls()).toMatchObject({ posts: 6, all: 6 });
    harness.emulator.requests.length = 0;
    const second = await find('+1 5125550150', token, { first: 200, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ lookedAt: 300, remaining: total - 300 });
    expect(harness.calls()).toMatchObject({ posts: 10, all: 10 });
  });

  it('looks at everybody once and no more, and keeps what it has found', async () => {
    keepWorkers();
    const token = await tokenOf();
    const looked: string[] = [];
    const conclusions: string[] = [];
    let after: string | null = null;
    do {
      harness.emulator.requests.length = 0;
      const page = await find('+1 5125550150', token, { after });
      const { items, singles } = harness.calls();
      looked.push(...[...items, ...singles].filter((path) => path.endsWith('/phoneMethods')));
      conclusions.push(`${page.conclusion} ${page.holders.length}`);
      expect(page.remaining === 0).toBe(!page.pageInfo.hasNextPage);
      after = page.pageInfo.endCursor;
    } while (after !== null);
    const reported = harness.emulator.report.rows.filter(({ methodsRegistered: all }) => all.includes('mobilePhone'));
    expect(looked).toHaveLength(reported.length);
    expect(new Set(looked).size).toBe(reported.length);
    expect(conclusions[0]).toBe('NOT_FINISHED 0');
    expect(conclusions.at(-1)).toBe('FOUND 0');
    expect(conclusions.filter((one) => one === 'FOUND 1')).toHaveLength(1);
  });

  it('does not know how many remain where Graph does not count', async () => {
    harness.emulator.faults.add({ match: { operation: 'countByMethod' }, fault: { kind: 'status', status: 403 } });
    harness.emulator.report.pageSize = 50;
    const page = await find(ready, await tokenOf(), { first: 20 });
    expect(page).toMatchObject({ lookedAt: 20, remaining: null });
  });

  it('says of masked numbers no more than that they may be the one (row 364)', async () => {
    // One has numbers of another country and length, of which the mask shows that much.
    keep('already-ready', 'not-unique', 'enable-ok', 'three-phones');
    const page = await find(ready, await tokenOf('phone-desk'));
    expect(namesIn(page.holders).sort()).toEqual(['already-ready', 'not-unique']);
    for (const { match } of page.holders) expect(match).toBe('MAY_HAVE_IT');
    expect(page).toMatchObject({ conclusion: 'CANNOT_TELL' });
  });

  it('names those whose phones could not be read, and concludes nothing about them (row 365)', async () => {
    keep('throttled', 'unavailable', 'global-admin', 'enable-ok', 'voice-number');
    harness.emulator.report.refresh();
    named('voice-number').deletedDateTime = '2026-11-25T10:00:00Z';
    const page = await find('+1 4255550190', await tokenOf('phone-desk'));
    const failures = Object.fromEntries(
      page.unread.map(({ user, failure }: Shown & { failure: string }) => [namesIn([{ user }])[0], failure]),
    );
    expect(failures).toMatchObject({
      throttled: 'THROTTLED',
      unavailable: 'GRAPH_UNAVAILABLE',
      'global-admin': 'ACCESS_DENIED',
      'voice-number': 'USER_NOT_FOUND',
    });
    expect(page.conclusion).toBe('CANNOT_TELL');
  });

  it('does not look at those whom the report does not show yet, and finds nothing with those it shows still', async () => {
    keep('reported-late', 'reported-still', 'enable-ok');
    const page = await find('+1 4255550139', await tokenOf());
    expect(page).toMatchObject({ holders: [], unread: [], conclusion: 'NOT_FOUND' });
  });

  it('names deleted people as candidates, on the last page and where nobody was found (row 366)', async () => {
    keep('deleted', 'enable-ok');
    const token = await tokenOf();
    const nobody = await find('+1 4255550130', token, {}, harness, withDeleted);
    expect(nobody).toMatchObject({
      conclusion: 'NOT_FOUND',
      holders: [],
      deletedCandidates: {
        __typename: 'DeletedCandidates',
        isComplete: true,
        people: [{ id: deletedId('deleted'), displayName: 'Delia Marsh', deletedDateTime: '2026-11-20T10:00:00Z' }],
      },
    });
    const found = await find('+1 4255550110', token, {}, harness, withDeleted);
    expect([found.conclusion, found.deletedCandidates]).toEqual(['FOUND', null]);
    const early = await find('+1 4255550130', token, { first: 1 }, harness, withDeleted);
    expect([early.conclusion, early.deletedCandidates]).toEqual(['NOT_FINISHED', null]);
    const scope = 'PhoneNumbers.Find PhoneMethods.Read Reports.Read';
    const refused = await find('+1 4255550130', await tokenOf('reader', { scope }), {}, harness, withDeleted);
    expect(refused.deletedCandidates).toEqual({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['Directory.Read'],
    });
  });
});

// `find` of the tenant does not find deleted people.
const deletedId = (name: string) =>
  harness.emulator.tenant.people.values().find(({ shortName }) => shortName === name)?.id;

describe('what a search is refused for, before anything is sent', () => {
  it.each([
    [{ number: '0171 555' }, 'phoneNumber', 'MALFORMED_PHONE_NUMBER'],
    [{ number: '' }, 'phoneNumber', 'MALFORMED_PHONE_NUMBER'],
    [{ number: ready, first: 0 }, 'first', 'SEARCH_SIZE_OUT_OF_RANGE'],
    [{ number: ready, first: 201 }, 'first', 'SEARCH_SIZE_OUT_OF_RANGE'],
    [{ number: ready, after: 'AAAA' }, 'after', 'UNKNOWN_CURSOR'],
  ])('%o (row 367)', async ({ number, ...rest }, field, reason) => {
    expect(await find(number, await tokenOf(), rest)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ field, reason }],
    });
    expect(harness.calls().all).toBe(0);
  });

  it('a cursor of another number, another caller or another list, or one that was changed (row 368)', async () => {
    const token = await tokenOf();
    const { pageInfo } = await find(ready, token, { first: 10 });
    const after = pageInfo.endCursor;
    expect(Buffer.from(after, 'base64url').toString('latin1')).not.toContain('4255550111');
    const list = await harness.run(
      '{ userRegistrationDetails(first: 10) { ... on UserRegistrationDetailsConnection { pageInfo { endCursor } } } }',
      {},
      token,
    );
    harness.emulator.requests.length = 0;
    for (const answer of [
      await find('+1 4255550112', token, { after }),
      await find(ready, await tokenOf('phone-desk'), { after }),
      await find(ready, token, { after: list.data.userRegistrationDetails.pageInfo.endCursor }),
      await find(ready, token, { after: altered(after) }),
    ])
      expect(answer).toMatchObject({ violations: [{ field: 'after', reason: 'UNKNOWN_CURSOR' }] });
    expect(harness.calls().all).toBe(0);
    // However the number is written, it is the same search.
    expect(await find('tel:+1-425-555-0111', token, { after, first: 1 })).toMatchObject({ lookedAt: 11 });
  });

  it.each([
    ['PhoneMethods.Read Reports.Read Directory.Read AuthenticationMethods.ReadWrite', 'PhoneNumbers.Find'],
    ['PhoneNumbers.Find PhoneMethods.ReadWrite', 'Reports.Read'],
    ['PhoneNumbers.Find Reports.Read PhoneMethods.ReadWrite.Self', 'PhoneMethods.Read'],
  ])('a token with %s (row 369)', async (scope, missing) => {
    const answer = await find(ready, await tokenOf('reader', { scope }));
    expect(answer).toMatchObject({ __typename: 'AccessDeniedError', requiredPermissions: [missing] });
    expect(harness.calls().all).toBe(0);
  });

  it('an application (row 369)', async () => {
    const token = await harness.emulator.issueCallerToken({ app: true });
    expect(await find(ready, token)).toMatchObject({ __typename: 'AccessDeniedError' });
    expect(harness.calls().all).toBe(0);
  });
});

describe('the budget of searches', () => {
  it('counts numbers, not pages, and holds before anything is sent or recorded (row 370)', async () => {
    const limited = await startHarness({ env: { RATE_NUMBER_SEARCHES_PER_HOUR: '2' } });
    const token = await tokenOf('reader', {}, limited);
    const first = await find(ready, token, { first: 10 }, limited);
    for (let page = 0; page < 3; page++)
      expect(await find(ready, token, { first: 1, after: first.pageInfo.endCursor }, limited)).toHaveProperty(
        'lookedAt',
        11,
      );
    expect(await find('+1 4255550112', token, { first: 1 }, limited)).toHaveProperty('lookedAt', 1);
    limited.emulator.requests.length = 0;
    const entries = readFileSync(limited.auditFile ?? '', 'utf8');
    // Also for a number that was searched before, and under a fresh token of the same person.
    for (const number of ['+1 4255550113', ready]) {
      const over = await find(number, await tokenOf('reader', { claims: { jti: number } }, limited), {}, limited);
      expect(over).toMatchObject({ __typename: 'RateLimitedError', code: 'RATE_LIMITED' });
      expect(over.retryAfterSeconds).toBeGreaterThan(60);
    }
    expect(limited.calls().all).toBe(0);
    expect(readFileSync(limited.auditFile ?? '', 'utf8')).toBe(entries);
    // Another caller has a budget of its own.
    expect(await find(ready, await tokenOf('privileged-admin', {}, limited), { first: 1 }, limited)).not.toMatchObject({
      __typename: 'RateLimitedError',
    });
    await limited.close();
  });

  it('is beside that of reads, which counts everybody who is looked at (row 371)', async () => {
    const limited = await startHarness({ env: { RATE_READS_PER_MINUTE: '30' } });
    const token = await tokenOf('reader', {}, limited);
    const first = await find(ready, token, { first: 20 }, limited);
    expect(first).toHaveProperty('lookedAt', 20);
    limited.emulator.requests.length = 0;
    const over = await find(ready, token, { first: 20, after: first.pageInfo.endCursor }, limited);
    expect(over).toMatchObject({ __typename: 'RateLimitedError' });
    expect(limited.calls().all).toBe(0);
    await limited.close();
  });
});

describe('the audit log of searches', () => {
  it('has each page before and after, with a hash of the number that is the same for the same number (row 372)', async () => {
    const before = readFileSync(harness.auditFile ?? '', 'utf8').length;
    keep('already-ready', 'enable-ok');
    const token = await tokenOf();
    await find(ready, token);
    await find('tel:+14255550111', token);
    await find('+1 4255550110', token);
    const text = readFileSync(harness.auditFile ?? '', 'utf8');
    const entries = text
      .slice(before)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.filter(({ kind }) => kind !== 'opened').map(({ kind }) => kind)).toEqual([
      'search',
      'searched',
      'search',
      'searched',
      'search',
      'searched',
    ]);
    const searched = entries.filter(({ kind }) => kind === 'searched');
    const [one, again, other] = searched.map(({ target }) => target);
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(searched[0]).toMatchObject({
      action: 'phoneNumberHolders',
      caller: named('reader').id,
      result: 'PhoneNumberHolderPage',
      lookedAt: 4,
      holders: [named('already-ready').id],
    });
    expect(text).not.toMatch(/4255550111|425555/);
    expect(verifyAudit(text)).toMatchObject({ problems: [], unfinished: [] });
  });

  it('has to be written before anything is sent (row 373)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const file = join(folder, 'audit');
    symlinkSync('/dev/full', file);
    const unwritable = await startHarness({ env: { AUDIT_FILE: file } });
    const answer = await find(ready, await tokenOf('reader', {}, unwritable), {}, unwritable);
    expect(answer).toMatchObject({ __typename: 'AuditUnavailableError' });
    expect(unwritable.calls().all).toBe(0);
    await unwritable.close();
  });

  it('has what Graph refused, too (row 374)', async () => {
    harness.emulator.report.isLicensed = false;
    expect(await find(ready, await tokenOf())).toMatchObject({ __typename: 'LicenceRequiredError' });
    const last =
      readFileSync(harness.auditFile ?? '', 'utf8')
        .trim()
        .split('\n')
        .at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ kind: 'searched', result: 'LicenceRequiredError' });
  });
});
