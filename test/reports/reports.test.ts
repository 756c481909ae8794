import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { awaitReportTurn } from '../../src/policy/rates/report-pace.ts';
import { altered } from '../support/altered.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  harness.emulator.reset();
  tokens++;
});

// Pages are kept for each token: one of its own for each test.
let tokens = 0;
const reader = (user = 'reports-reader', rest: TokenOptions = {}): TokenOptions => ({
  user,
  claims: { jti: `reports ${tokens}` },
  ...rest,
});

const errorFields = `... on Error { code retryable graphRequestId } ... on InvalidInputError { violations { field reason } }
  ... on AccessDeniedError { requiredPermissions requiredRoles } ... on ThrottledError { retryAfterSeconds }`;
const rowFields = `user { id } userPrincipalName userDisplayName userType isAdmin isMfaCapable isMfaRegistered
  isPasswordlessCapable isSsprCapable isSsprEnabled isSsprRegistered isSystemPreferredAuthenticationMethodEnabled
  methodsRegistered { name graphName } systemPreferredAuthenticationMethods
  userPreferredMethodForSecondaryAuthentication defaultMfaMethod lastUpdatedDateTime`;
const query = `query ($filter: UserRegistrationDetailsFilter, $first: Int! = 100, $after: String) {
  userRegistrationDetails(filter: $filter, first: $first, after: $after) { __typename
    ... on UserRegistrationDetailsConnection { lastUpdatedDateTime warning edges { cursor node { ${rowFields} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${errorFields} } }`;

const read = async (variables: Record<string, unknown> = {}, token: TokenOptions | string = reader()) => {
  const { data, errors } = await harness.run(query, variables, token);
  expect(errors).toBeUndefined();
  return data.userRegistrationDetails;
};
interface Row {
  readonly user: { readonly id: string };
  readonly [field: string]: unknown;
}
const rowsIn = ({ edges }: { edges: { node: Row }[] }) => edges.map(({ node }) => node);
const nameOf = ({ user }: Row) => harness.emulator.tenant.people.values().find(({ id }) => id === user.id)?.shortName;
const startingWith = (userPrincipalNameStartsWith: string) => ({ filter: { userPrincipalNameStartsWith } });
const reports = () => {
  const { items, singles } = harness.calls();
  return [...items, ...singles].filter((path) => path.includes('/reports/'));
};

describe('Query.userRegistrationDetails', () => {
  it('shows what a person has registered, and the default method that follows from it', async () => {
    const [row] = rowsIn(await read(startingWith('everything@')));
    expect(row).toMatchObject({
      user: { id: harness.emulator.tenant.named('everything')?.id },
      userPrincipalName: 'everything@contoso.example',
      userType: 'MEMBER',
      isAdmin: false,
      isMfaCapable: true,
      isPasswordlessCapable: true,
      isSystemPreferredAuthenticationMethodEnabled: true,
      systemPreferredAuthenticationMethods: ['PUSH'],
      userPreferredMethodForSecondaryAuthentication: 'SMS',
      defaultMfaMethod: 'PUSH',
    });
    expect(row?.['methodsRegistered']).toContainEqual({ name: 'MOBILE_PHONE', graphName: 'mobilePhone' });
    const [phone] = rowsIn(await read(startingWith('enable-ok@')));
    expect(phone).toMatchObject({ isSystemPreferredAuthenticationMethodEnabled: false, defaultMfaMethod: 'SMS' });
    const [none] = rowsIn(await read(startingWith('no-phone@')));
    expect(none).toMatchObject({
      userPreferredMethodForSecondaryAuthentication: null,
      defaultMfaMethod: null,
      methodsRegistered: [],
    });
  });

  it('says how old the report is, and shows it as old as it is', async () => {
    const answer = await read(startingWith('enable-ok@'));
    expect(answer.warning).toContain('lags behind');
    expect(Date.parse(answer.lastUpdatedDateTime)).toBeLessThan(Date.now() - 3_600_000);
    harness.emulator.tenant.named('enable-ok')?.phones.clear();
    expect(rowsIn(await read(startingWith('enable-ok@'), reader('reader')))[0]).toMatchObject({ isMfaCapable: true });
    harness.emulator.report.refresh();
    expect(rowsIn(await read(startingWith('enable-ok@'), reader('phone-desk')))[0]).toMatchObject({
      isMfaCapable: false,
    });
    const seeded = rowsIn(await read(startingWith('reported-'), { user: 'reader', claims: { jti: 'refreshed' } }));
    expect(seeded.map(nameOf)).toEqual(['reported-late', 'reported-still']);
  });

  it('holds nobody who is deleted, and is behind in both directions', async () => {
    expect(rowsIn(await read(startingWith('deleted@')))).toEqual([]);
    const behind = rowsIn(await read(startingWith('reported-')));
    expect(behind).toMatchObject([{ methodsRegistered: [{ name: 'MOBILE_PHONE' }] }]);
    expect(behind.map(nameOf)).toEqual(['reported-still']);
  });

  it.each([
    [{ isMfaCapable: false, userPrincipalNameStartsWith: 'no-phone' }, ['no-phone']],
    [{ methodsRegistered: ['PASSKEY_DEVICE_BOUND', 'PASSKEY_SYNCED'] }, ['passkey']],
    [{ methodsRegistered: ['ALTERNATE_MOBILE_PHONE', 'EMAIL'] }, ['everything']],
    [{ userDisplayNameStartsWith: 'Eve R', isPasswordlessCapable: true }, ['everything']],
    [{ userPrincipalNameStartsWith: "o'nobody) or (isMfaCapable eq true" }, []],
    [{ isSsprRegistered: true, isSsprEnabled: true }, []],
  ])('filters by what Graph documents: %o (row 354)', async (filter, names) => {
    expect(rowsIn(await read({ filter })).map(nameOf)).toEqual(names);
    expect(reports()).toHaveLength(1);
  });

  it('asks for both words of a security key', async () => {
    expect(rowsIn(await read({ filter: { methodsRegistered: ['FIDO2_SECURITY_KEY'] } }))).toEqual([]);
    expect(decodeURIComponent(reports()[0] ?? '')).toContain("(methodsRegistered/any(t:t eq 'fido2SecurityKey') or ");
  });

  it('is cut into pages of any size, whatever the size of Graph’s, each of which is read once', async () => {
    harness.emulator.report.pageSize = 40;
    const token = await harness.emulator.issueCallerToken(reader());
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await read({ ...startingWith('worker-00'), first: 25, after }, token);
      seen.push(...rowsIn(page).map(nameOf));
      after = page.pageInfo.endCursor;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 99 }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`));
    expect(reports()).toHaveLength(3);
  });

  it('goes on after any row', async () => {
    const page = await read({ ...startingWith('worker-00'), first: 10 });
    const next = await read({ ...startingWith('worker-00'), first: 1, after: page.edges[3].cursor });
    expect(rowsIn(next).map(nameOf)).toEqual(['worker-0005']);
  });

  it.each([
    [{ first: 0 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ first: 1_000 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ after: 'AAAA' }, 'after', 'UNKNOWN_CURSOR'],
    [{ filter: { methodsRegistered: ['UNKNOWN'] } }, 'filter.methodsRegistered', 'UNKNOWN_REGISTERED_METHOD'],
    [{ filter: { userDisplayNameStartsWith: '' } }, 'filter.userDisplayNameStartsWith', 'MALFORMED_NAME_PREFIX'],
    [
      { filter: { userPrincipalNameStartsWith: 'a\u0000' } },
      'filter.userPrincipalNameStartsWith',
      'MALFORMED_NAME_PREFIX',
    ],
  ])('refuses %o (row 355)', async (variables, field, reason) => {
    expect(await read(variables)).toMatchObject({
      __typename: 'InvalidInputError',
      violations: [{ field, reason }],
    });
    expect(harness.calls().all).toBe(0);
  });

  it('takes no cursor of another caller or another filter (row 356)', async () => {
    const { pageInfo } = await read({ ...startingWith('worker-00'), first: 10 });
    const after = pageInfo.endCursor;
    harness.emulator.requests.length = 0;
    for (const answer of [
      await read({ ...startingWith('worker-00'), after }, reader('reader')),
      await read({ ...startingWith('worker-01'), after }),
      await read({ after }),
      await read({ ...startingWith('worker-00'), after: altered(after) }),
    ])
      expect(answer).toMatchObject({ violations: [{ field: 'after', reason: 'UNKNOWN_CURSOR' }] });
    expect(harness.calls().all).toBe(0);
  });

  it('keeps no page for another token of the same person (row 357)', async () => {
    await read(startingWith('enable-ok@'));
    const refused = await read(startingWith('enable-ok@'), reader('reports-reader', { scope: 'PhoneMethods.Read' }));
    expect(refused).toMatchObject({ __typename: 'AccessDeniedError', requiredPermissions: ['Reports.Read'] });
    await read(startingWith('enable-ok@'), { user: 'reports-reader', claims: { jti: 'another' } });
    expect(reports()).toHaveLength(2);
  });

  it('needs a right of its own and a role at Graph, and is not for applications (row 358)', async () => {
    const refused = [
      await read({}, reader('reader', { scope: 'PhoneMethods.ReadWrite Directory.Read Policy.Read' })),
      await read({}, { app: true }),
    ];
    for (const answer of refused) expect(answer.__typename).toBe('AccessDeniedError');
    expect(harness.calls().all).toBe(0);
    expect(await read({}, reader('admin'))).toMatchObject({
      __typename: 'AccessDeniedError',
      requiredPermissions: ['AuditLog.Read.All'],
      requiredRoles: ['Reports Reader', 'Security Reader', 'Security Administrator', 'Global Reader'],
    });
  });

  it('needs a premium licence in the tenant (row 359)', async () => {
    harness.emulator.report.isLicensed = false;
    expect(await read()).toMatchObject({
      __typename: 'LicenceRequiredError',
      code: 'LICENCE_REQUIRED',
      retryable: false,
      graphRequestId: expect.any(String),
    });
    harness.emulator.report.isLicensed = true;
    const message = "Neither tenant is B2C or tenant doesn't have premium license";
    harness.emulator.faults.add({
      match: { operation: 'listRegistrationDetails' },
      fault: { kind: 'status', status: 403, body: { error: { code: 'Forbidden', message } } },
    });
    expect(await read()).toMatchObject({ __typename: 'LicenceRequiredError' });
  });

  it('keeps words that it does not know, and accepts no row without a valid person (row 360)', async () => {
    const instead = (row: unknown) => {
      harness.emulator.faults.clear();
      harness.emulator.faults.add({
        match: { operation: 'listRegistrationDetails' },
        fault: { kind: 'status', status: 200, body: { value: [row] } },
      });
    };
    instead({
      id: 'AAAAAAAA-0000-4000-8000-000000000010',
      methodsRegistered: ['palmPrint', 'toString', '<script>'],
      isSystemPreferredAuthenticationMethodEnabled: true,
      systemPreferredAuthenticationMethods: ['palm', 'sms'],
      userType: 'robot',
      isMfaCapable: 'yes',
    });
    expect(rowsIn(await read())[0]).toMatchObject({
      user: { id: 'aaaaaaaa-0000-4000-8000-000000000010' },
      methodsRegistered: [
        { name: 'UNKNOWN', graphName: 'palmPrint' },
        { name: 'UNKNOWN', graphName: 'toString' },
        { name: 'UNKNOWN', graphName: null },
      ],
      systemPreferredAuthenticationMethods: ['UNKNOWN', 'SMS'],
      defaultMfaMethod: null,
      userType: 'UNKNOWN',
      isMfaCapable: null,
      lastUpdatedDateTime: null,
    });
    instead({ id: 'everybody' });
    expect(await read({}, reader('reader'))).toMatchObject({ __typename: 'GraphUnavailableError' });
  });

  it('row 361: does not follow an invalid next link', async () => {
    harness.emulator.faults.add({
      match: { operation: 'listRegistrationDetails' },
      fault: { kind: 'status', status: 200, body: { value: [], '@odata.nextLink': 'https://evil.example/steal' } },
    });
    expect(await read()).toMatchObject({ __typename: 'GraphUnavailableError' });
  });
});

describe('counts', () => {
  const counts = `query ($types: IncludedUserTypes! = ALL, $roles: IncludedUserRoles! = ALL) {
    usersRegisteredByMethod(includedUserTypes: $types, includedUserRoles: $roles) { __typename
      ... on UserRegistrationMethodSummary { totalUserCount warning
        userRegistrationMethodCounts { method { name graphName } userCount } } ${errorFields} }
    usersRegisteredByFeature(includedUserTypes: $types, includedUserRoles: $roles) { __typename
      ... on UserRegistrationFeatureSummary { totalUserCount
        userRegistrationFeatureCounts { feature userCount } } ${errorFields} } }`;

  it('tell how many people have registered each method and feature, with one post', async () => {
    const { data } = await harness.run(counts, {}, reader());
    const total = harness.emulator.report.rows.length;
    const { usersRegisteredByMethod: methods, usersRegisteredByFeature: features } = data;
    expect([methods.totalUserCount, features.totalUserCount]).toEqual([total, total]);
    const phones = harness.emulator.report.rows.filter(({ methodsRegistered: all }) => all.includes('mobilePhone'));
    expect(methods.userRegistrationMethodCounts).toContainEqual({
      method: { name: 'MOBILE_PHONE', graphName: 'mobilePhone' },
      userCount: phones.length,
    });
    expect(features.userRegistrationFeatureCounts.map(({ feature }: { feature: string }) => feature)).toEqual([
      'SSPR_REGISTERED',
      'SSPR_ENABLED',
      'SSPR_CAPABLE',
      'PASSWORDLESS_CAPABLE',
      'MFA_CAPABLE',
    ]);
    expect(harness.calls()).toMatchObject({ posts: 1, all: 1 });
  });

  it('are of some people only where that is asked', async () => {
    const { data } = await harness.run(counts, { types: 'GUEST', roles: 'USER' }, reader());
    expect(data.usersRegisteredByMethod.totalUserCount).toBe(
      harness.emulator.report.rows.filter(({ userType }) => userType === 'guest').length,
    );
    const answer = await harness.run(counts, { roles: 'PRIVILEGED_ADMIN' }, reader());
    expect(answer.data.usersRegisteredByFeature.totalUserCount).toBeLessThan(20);
  });

  it('say what is missing as rows do (row 362)', async () => {
    harness.emulator.report.isLicensed = false;
    const { data } = await harness.run(counts, {}, reader());
    for (const answer of Object.values(data)) expect(answer).toMatchObject({ __typename: 'LicenceRequiredError' });
    harness.emulator.report.isLicensed = true;
    harness.emulator.faults.add({
      match: { operation: 'countByMethod' },
      fault: { kind: 'status', status: 200, body: {} },
    });
    const broken = await harness.run(counts, {}, reader());
    expect(broken.data.usersRegisteredByMethod.__typename).toBe('GraphUnavailableError');
    expect(broken.data.usersRegisteredByFeature.__typename).toBe('UserRegistrationFeatureSummary');
  });
});

describe('the pace of reports', () => {
  it('is the tenant’s: what is more is refused before it is sent (row 363)', async () => {
    const paced = await startHarness({
      env: { RATE_REPORTS_PER_TEN_SECONDS: '2', QUERY_TIMEOUT_MS: '1500', ATTEMPT_TIMEOUT_MS: '1500' },
    });
    const [first, other] = await Promise.all(
      ['reports-reader', 'reader'].map((user) => paced.emulator.issueCallerToken({ user })),
    );
    const answers = [];
    for (const token of [first, other, await paced.emulator.issueCallerToken({ user: 'phone-desk' }), first])
      answers.push((await paced.run(query, {}, token)).data.userRegistrationDetails);
    // The last one is a page that is kept.
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'UserRegistrationDetailsConnection',
      'UserRegistrationDetailsConnection',
      'ThrottledError',
      'UserRegistrationDetailsConnection',
    ]);
    expect(answers[2].retryAfterSeconds).toBeGreaterThan(0);
    expect(paced.calls().all).toBe(2);
    await paced.close();
  });

  it('waits for its turn where that comes in time, and for no longer than the client does', async () => {
    const turns = (...waits: (number | null)[]) => ({ spend: async () => waits.shift() ?? null });
    const time = { remainingMs: () => 5_000, signal: new AbortController().signal };
    const waited: number[] = [];
    const sleep = async (ms: number) => waited.push(ms) > 0;
    expect(await awaitReportTurn(turns(3, 2, null), 'tenant', time, sleep)).toBeNull();
    expect(waited).toEqual([3_000, 2_000]);
    expect(await awaitReportTurn(turns(5), 'tenant', time, sleep)).toMatchObject({ refusedBy: 'throttle' });
    expect(await awaitReportTurn(turns(1), 'tenant', time, async () => false)).toMatchObject({ source: 'cancelled' });
    expect(waited).toHaveLength(2);
  });
});
