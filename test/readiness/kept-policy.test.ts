// The policy is the tenant's: it is read once a minute for all callers whom Graph lets read it, and for nobody else.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness } from '../support/harness.ts';
import { readinessOf } from './support.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  harness.emulator.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

const second = 1_000;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

let callers = 0;
const token = (user = 'reader') => harness.emulator.issueCallerToken({ user, claims: { jti: `kept ${++callers}` } });

/** The age of the policy, and how often Graph was asked for it. */
async function ask(bearer: string) {
  harness.emulator.requests.length = 0;
  const [{ policyAgeSeconds, checks }] = await readinessOf(harness, ['enable-ok'], bearer);
  const { items, singles } = harness.calls();
  const reads = [...items, ...singles].filter((url) => url.includes('/policies/')).length;
  return { policyAgeSeconds, reads, enabled: checks[4].outcome };
}

describe('a kept policy (row 330)', () => {
  it('is shown to a caller whose own token has read it, though another caller read it last, with its age', async () => {
    const [one, other] = [await token(), await token()];
    expect(await ask(one)).toMatchObject({ reads: 1, policyAgeSeconds: 0 });
    expect(await ask(other)).toMatchObject({ reads: 1 });
    later(61 * second);
    expect(await ask(one)).toMatchObject({ reads: 1, policyAgeSeconds: 0 });
    later(30 * second);
    expect(await ask(other)).toMatchObject({ reads: 0, policyAgeSeconds: 30, enabled: 'PASSES' });
  });

  it('is not shown after a minute', async () => {
    const one = await token();
    await ask(one);
    later(59 * second);
    expect(await ask(one)).toMatchObject({ reads: 0, policyAgeSeconds: 59 });
    later(2 * second);
    expect(await ask(one)).toMatchObject({ reads: 1, policyAgeSeconds: 0 });
  });

  it('is not shown to a token that Graph has not let read it', async () => {
    const [one, refused] = [await token(), await token('admin')];
    await ask(one);
    expect(await ask(refused)).toEqual({ reads: 1, policyAgeSeconds: null, enabled: 'UNKNOWN' });
    expect(await ask(await token())).toMatchObject({ reads: 1 });
  });

  it('is asked of Graph again five minutes after Graph let the caller read it', async () => {
    const [one, other] = [await token(), await token()];
    await ask(other);
    for (let minute = 0; minute < 5; minute++) {
      later(61 * second);
      await ask(one);
    }
    expect(await ask(other)).toMatchObject({ reads: 1 });
  });
});

describe('a refusal (row 331)', () => {
  it('ends what the caller was shown before, also where others read the policy', async () => {
    const [one, other] = [await token(), await token()];
    await ask(other);
    later(61 * second);
    harness.emulator.faults.add({ match: { operation: 'getSmsPolicy' }, fault: { kind: 'status', status: 403 } });
    expect(await ask(other)).toMatchObject({ policyAgeSeconds: null });
    harness.emulator.faults.clear();
    await ask(one);
    expect(await ask(other)).toMatchObject({ reads: 1 });
  });
});
