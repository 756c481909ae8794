// Starting over: a dry run plans, a run removes what its plan showed, and every method has its own outcome.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TokenOptions } from '../../../dev/emulator/server.ts';
import { type Harness, startHarness } from '../../support/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => harness.emulator.reset());

const administrator: TokenOptions = { user: 'privileged-admin' };
const document = `mutation ($user: ID!, $keep: [ID!], $plan: ID, $dryRun: Boolean! = true, $key: String) {
  it: resetAuthenticationMethods(userId: $user, keep: $keep, plan: $plan, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on Error { code } ... on InvalidInputError { violations { field reason } }
    ... on AuthenticationMethodsReset { plan dryRun complete unreadable { type error { code } } qrCodePinError { code }
      steps { id method { __typename ... on PhoneMethod { phoneType } }
        outcome { __typename ... on DeleteAuthenticationMethodSuccess { deletedId reconciled } } }
      remaining { reason method { __typename id } error { __typename ... on AccessDeniedError { requiredPermissions } } } } } }`;

async function reset(name: string, variables = {}, token: TokenOptions = {}) {
  const user = harness.emulator.tenant.named(name)?.id ?? name;
  const { data, errors } = await harness.run(document, { user, ...variables }, { ...administrator, ...token });
  expect(errors).toBeUndefined();
  return data.it;
}
const run = (name: string, plan: string, more = {}) => reset(name, { plan, dryRun: false, ...more });
const deletions = () => harness.emulator.requests.filter(({ method }) => method === 'DELETE').length;
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const outcomes = ({ steps }: any): string[] => steps.map((step: any) => step.outcome?.__typename);
// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
const phoneTypes = ({ steps }: any) => steps.flatMap((step: any) => step.method?.phoneType ?? []);
const success = 'DeleteAuthenticationMethodSuccess';

it('plans without removing anything, out of two reads, in the order that Graph requires (row 235)', async () => {
  const plan = await reset('everything');
  expect(plan).toMatchObject({
    __typename: 'AuthenticationMethodsReset',
    dryRun: true,
    complete: false,
    unreadable: [],
  });
  expect(plan.qrCodePinError).toBeNull();
  expect(phoneTypes(plan)).toEqual(['ALTERNATE_MOBILE', 'OFFICE', 'MOBILE']);
  expect(outcomes(plan).every((outcome) => outcome === undefined)).toBe(true);
  expect(plan.remaining).toMatchObject([
    { reason: 'NOT_REMOVABLE', error: { __typename: 'PasswordNotRemovableError' } },
  ]);
  expect([harness.calls().all, deletions()]).toEqual([2, 0]);
});

it('removes all that the plan showed, and says that nothing but the password is left', async () => {
  const { plan, steps } = await reset('everything');
  const done = await run('everything', plan);
  expect(done).toMatchObject({ dryRun: false, plan: null, complete: true });
  expect(outcomes(done)).toEqual(steps.map(() => success));
  expect(deletions()).toBe(steps.length);
  const after = await reset('everything');
  expect(after).toMatchObject({ complete: true, steps: [] });
  expect(after.remaining).toHaveLength(1);
  const actions = readFileSync(harness.auditFile ?? '', 'utf8')
    .trim()
    .split('\n')
    .slice(-2 * steps.length);
  expect(actions.filter((line) => JSON.parse(line).kind === 'intent')).toHaveLength(steps.length);
});

it('keeps what is to be kept', async () => {
  const { steps } = await reset('everything');
  const keep = [steps[0].id, steps[3].id];
  const plan = await reset('everything', { keep });
  expect(plan.steps).toHaveLength(steps.length - 2);
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  expect(plan.remaining.filter(({ reason }: any) => reason === 'KEPT').map(({ method }: any) => method.id)).toEqual(
    expect.arrayContaining(keep),
  );
});

it('removes nothing without the plan of a dry run for this person and this caller (row 236)', async () => {
  const { plan } = await reset('everything');
  harness.emulator.requests.length = 0;
  const refused = { __typename: 'InvalidInputError', violations: [{ field: 'plan', reason: 'UNKNOWN_RESET_PLAN' }] };
  expect(await reset('everything', { dryRun: false })).toMatchObject(refused);
  expect(await run('three-phones', plan)).toMatchObject(refused);
  expect(await reset('everything', { plan, dryRun: false }, { user: 'global-admin' })).toMatchObject(refused);
  expect(await run('everything', `${plan}A`)).toMatchObject(refused);
  expect(harness.calls().all).toBe(0);
});

it('removes no method that was replaced or added since (row 237)', async () => {
  const { plan, steps } = await reset('three-phones');
  harness.emulator.changeElsewhere('three-phones', ({ phones, methods }) => {
    const office = phones.get('office');
    if (office) office.phoneNumber = '+1 4255550177';
    const email = { id: '3ddfcfc8-9383-446f-83cc-3ab9be4be18f', createdDateTime: null, emailAddress: 'a@b.example' };
    methods.set('emailMethods', [email]);
  });
  const done = await run('three-phones', plan);
  expect(phoneTypes(done)).toEqual(['ALTERNATE_MOBILE', 'OFFICE', 'MOBILE']);
  expect(outcomes(done)).toEqual([success, 'ConflictingChangeError', success]);
  expect(done.complete).toBe(false);
  expect(done.remaining.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
    'NOT_IN_PLAN',
    'NOT_REMOVABLE',
  ]);
  expect(deletions()).toBe(steps.length - 1);
});

it('leaves out the kinds that the caller may not write, and names the scope (row 238)', async () => {
  const scope = 'AuthenticationMethods.Read PhoneMethods.ReadWrite';
  const plan = await reset('everything', {}, { scope });
  expect(phoneTypes(plan)).toHaveLength(3);
  expect(plan.steps).toHaveLength(3);
  const refused = plan.remaining.filter(({ reason }: { reason: string }) => reason === 'NOT_ALLOWED');
  expect(refused.length).toBeGreaterThan(5);
  expect(
    refused.flatMap(({ error }: { error: { requiredPermissions: string[] } }) => error.requiredPermissions),
  ).toContain('Fido2Methods.ReadWrite');
  const done = await reset('everything', { plan: plan.plan, dryRun: false }, { scope });
  expect(done.complete).toBe(false);
  expect(deletions()).toBe(3);
});

it('names the kinds that it could not read, which stay (row 238)', async () => {
  const plan = await reset('everything', {}, { scope: 'PhoneMethods.ReadWrite' });
  expect(plan.steps).toHaveLength(3);
  expect(plan.unreadable.length).toBeGreaterThan(5);
  expect(plan.qrCodePinError).toEqual({ code: 'ACCESS_DENIED' });
  expect(plan.complete).toBe(false);
});

it('goes on after a refusal, and every method has its own outcome (row 239)', async () => {
  const { plan, steps } = await reset('everything');
  const fault = { kind: 'status', status: 503 } as const;
  harness.emulator.faults.add({ match: { operation: 'fido2Methods.delete' }, fault });
  harness.emulator.faults.add({
    match: { operation: 'emailMethods.delete', times: 1 },
    fault: { kind: 'apply-then-reset' },
  });
  const done = await run('everything', plan);
  const others = outcomes(done).filter((outcome) => outcome !== success);
  expect(others).toHaveLength(1);
  expect(done.steps).toHaveLength(steps.length);
  expect(done.steps.filter(({ outcome }: { outcome: { reconciled?: boolean } }) => outcome.reconciled)).toHaveLength(1);
  expect(done.complete).toBe(false);
});

it('executes each removal once for one key, and goes on where the first run ended (row 240)', async () => {
  const { plan, steps } = await reset('three-phones');
  harness.emulator.faults.add({
    match: { operation: 'delete', method: 'DELETE', times: 1 },
    fault: { kind: 'status', status: 403 },
  });
  const first = await run('three-phones', plan, { key: 'again' });
  expect(outcomes(first)[0]).toBe('AccessDeniedError');
  const sent = deletions();
  const second = await run('three-phones', plan, { key: 'again' });
  expect(outcomes(second)).toEqual(outcomes(first));
  expect(deletions()).toBe(sent);
  expect(second.steps).toHaveLength(steps.length);
  const other = (await reset('three-phones', { keep: [steps[1].id] })).plan;
  expect((await run('three-phones', other, { key: 'again' })).__typename).toBe('IdempotencyKeyReusedError');
});

it('says of a method that is gone already that it is, and sends nothing', async () => {
  const { plan } = await reset('email');
  harness.emulator.changeElsewhere('email', ({ methods }) => methods.set('emailMethods', []));
  const done = await run('email', plan);
  expect(outcomes(done)).toEqual(['MethodNotFoundError']);
  expect(done.complete).toBe(true);
  expect(deletions()).toBe(0);
});

it('tries the default method again once the others are gone (row 241)', async () => {
  harness.emulator.changeElsewhere('three-phones', (person) => {
    person.defaultPhone = 'office';
  });
  const { plan } = await reset('three-phones');
  const stays = await run('three-phones', plan, { key: 'first' });
  expect(outcomes(stays)).toEqual([success, 'DefaultMethodProtectedError', success]);
  expect(stays.complete).toBe(false);
  harness.emulator.reset();
  harness.emulator.tenant.options.defaultGoesLast = true;
  harness.emulator.changeElsewhere('three-phones', (person) => {
    person.defaultPhone = 'office';
  });
  const again = await reset('three-phones');
  const gone = await run('three-phones', again.plan, { key: 'second' });
  expect(outcomes(gone)).toEqual([success, success, success]);
  expect(gone.complete).toBe(true);
});

it('needs the right to write, and knows who is not there', async () => {
  for (const scope of ['AuthenticationMethods.Read', 'Sessions.Revoke']) {
    expect((await reset('everything', {}, { scope })).__typename).toBe('AccessDeniedError');
  }
  expect(harness.calls().all).toBe(0);
  expect((await reset('00000000-0000-4000-8000-00000000dead')).__typename).toBe('UserNotFoundError');
});

it('removes a QR code, which Graph’s list of all kinds does not show', async () => {
  const { plan, steps } = await reset('qr');
  expect(steps.map(({ method }: { method: { __typename: string } }) => method.__typename)).toContain('QrCodePinMethod');
  expect(await run('qr', plan)).toMatchObject({ complete: true });
});
