import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GATEWAY_CLIENT_ID } from '../../dev/emulator/seed.ts';
import type { TokenOptions } from '../../dev/emulator/server.ts';
import { readConfig } from '../../src/config/index.ts';
import { announcedSchedule } from '../../src/retirement/schedule.ts';
import { environmentFor, type Harness, startHarness } from '../support/harness.ts';

const query = `query ($id: ID!) { user(id: $id) { __typename ... on User { smsRetirement { __typename
  ... on SmsRetirement { isAffected population endsOn endsForGlobalAdministratorsOn daysLeft alternatives hasPasskey
    nextStep sources asOf } ... on Error { code } } } } }`;

async function retirementOf(harness: Harness, name: string, token: TokenOptions = { user: 'reader' }) {
  const id = harness.emulator.tenant.named(name)?.id;
  const { data, errors } = await harness.run(query, { id }, token);
  expect(errors).toBeUndefined();
  return data.user.smsRetirement;
}

describe('the end of SMS sign-in', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  it.each([
    ['already-ready', true, 'EVERYBODY_ELSE', '2027-02-01T00:00:00.000Z'],
    ['internal-guest', true, 'EVERYBODY_ELSE', '2027-02-01T00:00:00.000Z'],
    ['enable-ok', false, 'EVERYBODY_ELSE', '2027-02-01T00:00:00.000Z'],
    ['guest', false, 'EXTERNAL_USER', '2027-07-01T00:00:00.000Z'],
  ])('for %s: affected %s, as %s, on %s', async (name, isAffected, population, endsOn) => {
    expect(await retirementOf(harness, name)).toMatchObject({
      isAffected,
      population,
      endsOn,
      endsForGlobalAdministratorsOn: '2027-07-01T00:00:00.000Z',
      alternatives: ['PASSKEY', 'SECURITY_KEY', 'QR_CODE'],
      hasPasskey: false,
      sources: announcedSchedule.sources,
    });
    expect(harness.calls()).toMatchObject({ posts: 1, all: 1 });
  });

  it('cannot be told of phones and accounts that may not be read (row 310)', async () => {
    expect(await retirementOf(harness, 'already-ready', { user: 'reader', scope: 'PhoneMethods.Read' })).toMatchObject({
      isAffected: true,
      population: null,
      endsOn: null,
      daysLeft: null,
    });
    expect(
      await retirementOf(harness, 'already-ready', { user: 'reader', scope: 'EmailMethods.Read Directory.Read' }),
    ).toMatchObject({
      isAffected: null,
      population: 'EVERYBODY_ELSE',
    });
    const gateway = harness.emulator.tenant.registrations.get(GATEWAY_CLIENT_ID);
    if (gateway) gateway.consents.graph.delegated = ['User.ReadBasic.All'];
    expect(await retirementOf(harness, 'already-ready')).toMatchObject({ isAffected: null, population: null });
    expect(await retirementOf(harness, 'already-ready', { user: 'reader', scope: 'EmailMethods.Read' })).toEqual({
      __typename: 'AccessDeniedError',
      code: 'ACCESS_DENIED',
    });
  });

  it('is asked for nobody who is not there', async () => {
    const { data } = await harness.run(query, { id: '00000000-0000-4000-8000-000000000000' }, { user: 'reader' });
    expect(data.user).toEqual({ __typename: 'UserNotFoundError' });
  });
});

describe('the dates', () => {
  const file = (content: unknown) => {
    const path = join(mkdtempSync(join(tmpdir(), 'retirement-')), 'dates.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const postponed = {
    ...announcedSchedule,
    ends: [{ cloud: 'GLOBAL', population: 'EVERYBODY_ELSE', on: '2001-01-01' }],
  };

  it('are replaced by a file', async () => {
    const harness = await startHarness({ env: { SMS_RETIREMENT_FILE: file(postponed) } });
    expect(await retirementOf(harness, 'already-ready')).toMatchObject({
      isAffected: true,
      endsOn: '2001-01-01T00:00:00.000Z',
      daysLeft: 0,
      endsForGlobalAdministratorsOn: null,
    });
    await harness.close();
  });

  it('are none in a cloud for which none is announced', async () => {
    const harness = await startHarness({ env: { SMS_RETIREMENT_FILE: file({ ...postponed, ends: [] }) } });
    expect(await retirementOf(harness, 'already-ready')).toMatchObject({
      isAffected: false,
      endsOn: null,
      daysLeft: null,
    });
    await harness.close();
  });

  it('in a file that holds none keep the gateway from starting', async () => {
    const harness = await startHarness();
    const env = { ...environmentFor(harness.emulator), SMS_RETIREMENT_FILE: file({ ends: 'soon' }) };
    expect(() => readConfig(env)).toThrow(/SMS_RETIREMENT_FILE names a file that does not hold dates/);
    expect(readConfig({ ...env, SMS_RETIREMENT_FILE: '' }).smsRetirement).toBeNull();
    await harness.close();
  });
});
