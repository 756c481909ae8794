// The survey: a population page by page, with counts of all pages so far.

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TRIAL_GROUP_ID } from '../../dev/emulator/seed-readiness.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { phoneMethodIds } from '../../src/methods/phone/phone-method.ts';
import { counted, noCounts, surveyFacts } from '../../src/retirement/survey-facts.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { draws } from '../support/proof.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const counts = 'people signInBySms phoneOnlySecondFactor withPasskey withNothingElse unreadable unclear';
const query = `query ($first: Int!, $after: String, $groupId: ID) {
  survey: smsSignInSurvey(first: $first, after: $after, groupId: $groupId) { __typename
    ... on SmsSignInSurvey { total remaining soFar { ${counts} } pageInfo { hasNextPage endCursor }
      people { user { id displayName } signsInBySms isPhoneOnlySecondFactor hasPasskey hasNothingElse failure missingRoles } }
    ... on AccessDeniedError { requiredPermissions }
    ... on InvalidInputError { violations { field reason } }
    ... on Error { code } } }`;

interface Person {
  readonly user: { readonly id: string };
  readonly failure: string | null;
}
interface Survey {
  readonly people: readonly Person[];
  readonly soFar: { readonly people: number };
  readonly total: number | null;
  readonly remaining: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Page {
  readonly first?: number;
  readonly after?: string | null;
  readonly groupId?: string | null;
}
const groupId = '33333333-0000-4000-9000-000000000000';

async function look(page: Page = {}, token: TokenOptions = { user: 'reader' }) {
  const { data, errors } = await harness.run(query, { first: 999, groupId, ...page }, token);
  expect(errors).toBeUndefined();
  return data.survey;
}

const idOf = (name: string) => harness.emulator.tenant.named(name)?.id ?? expect.fail(name);
function gather(...names: readonly string[]): void {
  harness.emulator.tenant.groups.set(groupId, new Set(names.map(idOf)));
}

describe('a page of the survey', () => {
  it.each([
    // Signs in by SMS and has a password besides.
    ['already-ready', [true, true, false, true]],
    ['enable-ok', [false, true, false, false]],
    ['no-phone', [false, false, false, false]],
    ['everything', [false, false, true, false]],
    ['passkey', [false, false, true, false]],
  ])('says of %s: %o', async (name, facts) => {
    gather(name);
    const { people } = await look();
    const [one] = people;
    expect(people).toHaveLength(1);
    expect(one.user.id).toBe(idOf(name));
    expect([one.signsInBySms, one.isPhoneOnlySecondFactor, one.hasPasskey, one.hasNothingElse]).toEqual(facts);
    expect(one.failure).toBeNull();
  });

  it('names people whose methods cannot be read, and counts them among nothing but themselves (row 336)', async () => {
    gather('already-ready', 'throttled', 'unavailable');
    const { people, soFar } = await look();
    const failures = Object.fromEntries(people.map((one: Person) => [one.user.id, one.failure]));
    expect(failures).toEqual({
      [idOf('already-ready')]: null,
      [idOf('throttled')]: 'THROTTLED',
      [idOf('unavailable')]: 'GRAPH_UNAVAILABLE',
    });
    for (const one of people.filter(({ failure }: { failure: string | null }) => failure !== null)) {
      expect(one).toMatchObject({ signsInBySms: null, isPhoneOnlySecondFactor: null, hasPasskey: null });
      expect(one.user.displayName).not.toBeNull();
    }
    expect(soFar).toEqual({
      people: 3,
      signInBySms: 1,
      phoneOnlySecondFactor: 1,
      withPasskey: 0,
      withNothingElse: 1,
      unreadable: 2,
      unclear: 0,
    });
  });

  it('does not tell what a kind of method is that nobody documents (row 337)', async () => {
    gather('already-ready', 'everything');
    harness.emulator.tenant.options.mixedListShows = (items) => [
      ...items,
      { '@odata.type': '#microsoft.graph.brainwaveAuthenticationMethod', id: '1' },
    ];
    const { people, soFar } = await look();
    const strange = people.find((one: Person) => one.user.id === idOf('already-ready'));
    expect(strange).toMatchObject({ signsInBySms: true, isPhoneOnlySecondFactor: null, hasNothingElse: null });
    const other = people.find((one: Person) => one.user.id === idOf('everything'));
    expect(other).toMatchObject({ isPhoneOnlySecondFactor: false, hasNothingElse: false });
    expect(soFar).toMatchObject({ unclear: 1, unreadable: 0, withNothingElse: 0 });
  });

  it('reads the phones where the list of all kinds does not tell their state', async () => {
    gather('already-ready');
    harness.emulator.tenant.options.mixedListShows = (items) =>
      items.map(({ '@odata.type': type, id }) => ({ '@odata.type': type, id }));
    const { people } = await look();
    expect(people[0]).toMatchObject({ signsInBySms: true, hasNothingElse: true });
  });
});

describe('the pages of the survey', () => {
  it('go on where the page before ended, add up, and end (1 + ⌈n/20⌉ posts each)', async () => {
    gather('already-ready', 'enable-ok', 'everything', 'passkey', 'no-phone', 'trial', 'synced');
    const seen: string[] = [];
    let after: string | null = null;
    const totals: unknown[] = [];
    do {
      harness.emulator.requests.length = 0;
      const page: Survey = await look({ first: 3, after });
      expect(harness.calls().all).toBe(2);
      seen.push(...page.people.map((one: Person) => one.user.id));
      totals.push([page.soFar.people, page.total, page.remaining]);
      after = page.pageInfo.endCursor;
      expect(page.pageInfo.hasNextPage).toBe(after !== null);
    } while (after !== null);
    expect(new Set(seen).size).toBe(7);
    expect(totals).toEqual([
      [3, 7, 4],
      [6, 7, 1],
      [7, 7, 0],
    ]);
    const { soFar } = await look();
    expect(soFar).toMatchObject({ people: 7, signInBySms: 2, withPasskey: 2 });
  });

  it('are of everybody where no group is named, and of nobody who is deleted', async () => {
    const { people, total, soFar } = await look({ groupId: null });
    const living = harness.emulator.tenant.people.values().filter((one) => one.deletedDateTime === null);
    expect([people.length, total, soFar.people]).toEqual([999, living.length, 999]);
  });

  it('say when SMS sign-in ends, and the next step of each person as the person alone does', async () => {
    const names = ['already-ready', 'enable-ok', 'passkey', 'throttled', 'no-phone', 'in-the-dark'];
    gather(...names);
    const document = `query ($groupId: ID) { smsSignInSurvey(groupId: $groupId) { ... on SmsSignInSurvey {
      endsOn endsForOthersOn people { user { id } nextStep failure } } } }`;
    const alone = `query ($ids: [ID!]!) { users(ids: $ids) { ... on User { id
      smsRetirement { ... on SmsRetirement { endsOn nextStep } } } } }`;
    const token = { user: 'reader' };
    const { smsSignInSurvey: page } = (await harness.run(document, { groupId }, token)).data;
    expect([page.endsOn, page.endsForOthersOn]).toEqual(['2027-02-01T00:00:00.000Z', '2027-07-01T00:00:00.000Z']);
    const { users } = (await harness.run(alone, { ids: names.map(idOf) }, token)).data;
    type Step = { user: { id: string }; nextStep: string; failure: string | null };
    const steps = new Map(page.people.map(({ user, nextStep }: Step) => [user.id, nextStep]));
    for (const { id, smsRetirement } of users.filter((one: { smsRetirement?: object }) => one.smsRetirement)) {
      expect([id, steps.get(id)]).toEqual([id, smsRetirement.nextStep]);
    }
    expect(new Set(steps.values()).size).toBe(3);
    const unread = page.people.find(({ failure }: Step) => failure !== null);
    expect(unread.nextStep).toContain('could not be read');
  });

  it('of 100 people cost a post for the list and one for each 20', async () => {
    gather(...Array.from({ length: 100 }, (_, index) => `worker-${String(index + 1).padStart(4, '0')}`));
    await look({ first: 100 });
    expect(harness.calls().all).toBe(1 + 100 / 20);
  });

  it('count every person once, wherever pages end', () => {
    const item = fc.constantFrom('phone', 'fido2', 'password', 'softwareOath', 'qrCodePin', 'strange');
    const someone = fc.record({ kinds: fc.array(item, { maxLength: 4 }), ready: fc.boolean() });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 30 }), fc.nat(30), (people, cut) => {
        const facts = people.map(({ kinds, ready }) => {
          const items = kinds.map((kind) => ({ '@odata.type': `#microsoft.graph.${kind}AuthenticationMethod` }));
          const mobile = {
            methodId: phoneMethodIds.MOBILE,
            phoneType: 'MOBILE',
            smsSignInState: ready ? 'READY' : 'NOT_ENABLED',
          };
          const list = { items: kinds.includes('phone') ? [mobile] : [] };
          return { ...surveyFacts(items, list as never), failure: null };
        });
        const whole = counted(noCounts, facts);
        expect(counted(counted(noCounts, facts.slice(0, cut)), facts.slice(cut))).toEqual(whole);
        expect(whole.people).toBe(people.length);
        expect(whole.withNothingElse).toBeLessThanOrEqual(whole.signInBySms);
        for (const [index, { hasNothingElse, hasPasskey }] of facts.entries()) {
          if (hasNothingElse !== true) continue;
          expect(hasPasskey).toBe(false);
          expect(people[index]?.kinds.every((kind) => kind === 'phone' || kind === 'password')).toBe(true);
        }
      }),
      draws(100),
    );
  });
});

describe('a survey that is refused', () => {
  it.each<[Page, string, string]>([
    [{ first: 0 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ first: 1_000 }, 'first', 'PAGE_SIZE_OUT_OF_RANGE'],
    [{ groupId: 'everybody' }, 'groupId', 'MALFORMED_GROUP_ID'],
    [{ after: 'x' }, 'after', 'UNKNOWN_CURSOR'],
  ])('for %o costs nothing (row 338)', async (page, field, reason) => {
    expect(await look(page)).toMatchObject({ violations: [{ field, reason }] });
    expect(harness.calls().all).toBe(0);
  });

  it('takes no cursor of another caller, another group or another list (row 338)', async () => {
    gather('already-ready', 'enable-ok');
    const { pageInfo } = await look({ first: 1 });
    const unknown = { violations: [{ field: 'after', reason: 'UNKNOWN_CURSOR' }] };
    expect(await look({ after: pageInfo.endCursor }, { user: 'admin' })).toMatchObject(unknown);
    expect(await look({ after: pageInfo.endCursor, groupId: TRIAL_GROUP_ID })).toMatchObject(unknown);
    expect(await look({ after: pageInfo.endCursor, groupId: null })).toMatchObject(unknown);
    const members = `{ group(id: "${groupId}") { members(first: 1) { pageInfo { endCursor } } } }`;
    const other = (await harness.run(members, {}, { user: 'reader' })).data.group.members.pageInfo.endCursor;
    expect(await look({ after: other })).toMatchObject(unknown);
  });

  it('is one of a group that is not there', async () => {
    const reason = { field: 'groupId', reason: 'UNKNOWN_GROUP' };
    expect(await look()).toMatchObject({ __typename: 'InvalidInputError', violations: [reason] });
  });

  it.each([
    ['PhoneMethods.Read Directory.Read', 'AuthenticationMethods.Read', 0],
    ['AuthenticationMethods.Read.Self Directory.Read', 'AuthenticationMethods.Read', 0],
    ['AuthenticationMethods.Read', 'Directory.Read', 0],
  ])('with %s names the scope that is missing (row 339)', async (scope, missing, calls) => {
    const refused = await look({}, { user: 'reader', scope });
    expect(refused.__typename).toBe('AccessDeniedError');
    expect(refused.requiredPermissions).toContain(missing);
    expect(harness.calls().all).toBe(calls);
  });

  it('row 339: is not available to applications', async () => {
    expect((await look({}, { app: true } as never)).code).toBe('ACCESS_DENIED');
  });
});
