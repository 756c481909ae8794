// Faults on demand: which requests a rule hits, what each kind does on the wire and in a batch, and whether the
// state changed behind it.
import { describe, expect, it } from 'vitest';
import { FaultScript, type FaultSubject } from '../../../dev/emulator/faults.ts';
import { MOBILE, useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const list = (person = 'plain') => fixture.ask('GET', fixture.phones(person));
const enable = (person = 'enable-ok') => fixture.ask('POST', `${fixture.phones(person, MOBILE)}/enableSmsSignIn`);
const isReady = (person = 'enable-ok') =>
  fixture.emulator.tenant.named(person)?.phones.get('mobile')?.registration === 'ready';

async function batch(...people: string[]) {
  const requests = people.map((person) => ({
    id: person,
    method: 'POST',
    url: `${fixture.phones(person, MOBILE)}/enableSmsSignIn`,
    headers: { 'content-type': 'application/json' },
    body: {},
  }));
  const { status, body } = await fixture.ask('POST', '/$batch', { body: { requests } });
  return {
    status,
    responses: (body.responses ?? []) as {
      id: string;
      status: number;
      headers: Record<string, string>;
      body: unknown;
    }[],
  };
}

describe('matching', () => {
  const subject: FaultSubject = {
    on: 'call',
    operation: 'list',
    method: 'GET',
    path: '/users/1/x',
    userNames: ['1', 'a@b', 'a'],
  };

  it.each([
    [{}, true],
    [{ user: 'A@B' }, true],
    [{ user: 'other' }, false],
    [{ operation: 'list' as const }, true],
    [{ operation: 'get' as const }, false],
    [{ method: 'get' }, true],
    [{ method: 'POST' }, false],
    [{ path: '^/users/\\d' }, true],
    [{ path: '^/me' }, false],
    [{ on: 'call' as const }, true],
    [{ on: 'item' as const }, false],
  ])('%j', (match, hit) => {
    const script = new FaultScript();
    const record = script.add({ match, fault: { kind: 'reset' } });
    expect(script.draw(subject).fault?.kind).toBe(hit ? 'reset' : undefined);
    expect(record.hits).toBe(hit ? 1 : 0);
  });

  it('counts: the nth once, or so many times from it', () => {
    const fires = (match: object) => {
      const script = new FaultScript();
      script.add({ match, fault: { kind: 'reset' } });
      return [1, 2, 3, 4, 5].map(() => (script.draw(subject).fault ? 1 : 0)).join('');
    };
    expect([fires({}), fires({ nth: 2 }), fires({ times: 2 }), fires({ nth: 2, times: 3 })]).toEqual([
      '11111',
      '01000',
      '11000',
      '01110',
    ]);
  });

  it('adds up delays and goes on to the next rule', () => {
    const script = new FaultScript();
    for (const fault of [{ kind: 'delay', ms: 5 }, { kind: 'delay', ms: 7 }, { kind: 'reset' }] as const)
      script.add({ fault });
    expect(script.draw(subject)).toEqual({ delayMs: 12, held: [], lag: {}, limits: [], fault: { kind: 'reset' } });
  });

  it('leaves token posts alone unless named', () => {
    const script = new FaultScript();
    script.add({ fault: { kind: 'reset' } });
    expect(script.draw({ ...subject, operation: 'token' }).fault).toBeUndefined();
  });
});

describe('on a call', () => {
  it.each([
    [3, '3'],
    ['2.128', '2.128'],
    ['Wed, 21 Oct 2099 07:28:00 GMT', 'Wed, 21 Oct 2099 07:28:00 GMT'],
    [null, null],
    [undefined, '10'],
  ])('throttle with Retry-After %s', async (retryAfter, header) => {
    fixture.emulator.faults.add({
      match: { times: 1 },
      fault: { kind: 'throttle', ...(retryAfter === undefined ? {} : { retryAfter }) },
    });
    const { status, headers, body } = await list();
    expect([status, headers.get('retry-after'), body.error.code]).toEqual([429, header, 'TooManyRequests']);
    expect((await list()).status).toBe(200);
  });

  it('status: nothing happened', async () => {
    fixture.emulator.faults.add({ fault: { kind: 'status', status: 504, headers: { 'x-why': 'test' } } });
    const { status, headers, body } = await enable();
    expect([status, headers.get('x-why'), body.error.code, isReady()]).toEqual([
      504,
      'test',
      'generalException',
      false,
    ]);
  });

  it('apply-then-status: it happened', async () => {
    fixture.emulator.faults.add({ fault: { kind: 'apply-then-status', status: 502, body: { odd: true } } });
    const { status, body } = await enable();
    expect([status, body, isReady()]).toEqual([502, { odd: true }, true]);
  });

  it('reset: the socket dies before anything happened', async () => {
    fixture.emulator.faults.add({ fault: { kind: 'reset' } });
    await expect(enable()).rejects.toThrow();
    expect(isReady()).toBe(false);
    expect(fixture.emulator.requests.at(-1)?.status).toBeUndefined();
  });

  it('apply-then-reset: the socket dies after it happened', async () => {
    fixture.emulator.faults.add({ fault: { kind: 'apply-then-reset' } });
    await expect(enable()).rejects.toThrow();
    expect(isReady()).toBe(true);
  });

  it('truncate: half the JSON, whole or broken off', async () => {
    fixture.emulator.faults.add({ match: { times: 1 }, fault: { kind: 'truncate' } });
    const { status, body } = await list();
    expect([status, typeof body]).toEqual([200, 'string']);
    fixture.emulator.faults.add({ fault: { kind: 'truncate', closeSocket: true } });
    await expect(list()).rejects.toThrow();
  });

  it('garbage, redirect', async () => {
    fixture.emulator.faults.add({ match: { nth: 1 }, fault: { kind: 'garbage' } });
    const page = await list();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(page.body).toMatch(/^<html>/);
    fixture.emulator.faults.add({ fault: { kind: 'redirect', location: 'http://localhost:1/x' } });
    const moved = await list();
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'http://localhost:1/x']);
  });

  it('drip and delay: late, but whole', async () => {
    fixture.emulator.faults.add({ fault: { kind: 'delay', ms: 40 } });
    fixture.emulator.faults.add({ fault: { kind: 'drip', bytes: 64, intervalMs: 10 } });
    const start = performance.now();
    expect((await list()).body.value).toHaveLength(1);
    expect(performance.now() - start).toBeGreaterThan(60);
  });
});

describe('in a batch', () => {
  it('hits the named item only', async () => {
    fixture.emulator.faults.add({ match: { user: 'worker-0002' }, fault: { kind: 'throttle', retryAfter: 7 } });
    const { status, responses } = await batch('worker-0001', 'worker-0002');
    const [first, second] = responses.sort((a, b) => a.id.localeCompare(b.id));
    expect([status, first?.status, second?.status, second?.headers['Retry-After']]).toEqual([200, 204, 429, '7']);
  });

  it('throttles the envelope as a whole', async () => {
    fixture.emulator.faults.add({ match: { operation: 'batch' }, fault: { kind: 'throttle' } });
    expect(await batch('worker-0001')).toEqual({ status: 429, responses: [] });
    expect(isReady('worker-0001')).toBe(false);
  });

  it.each([
    ['drop-item', []],
    ['duplicate-item', ['worker-0001', 'worker-0001']],
    ['foreign-id', ['foreign-worker-0001']],
  ] as const)('%s', async (kind, ids) => {
    fixture.emulator.faults.add({ match: { user: 'worker-0001' }, fault: { kind } });
    const { responses } = await batch('worker-0001', 'worker-0002');
    expect(responses.map(({ id }) => id).filter((id) => id !== 'worker-0002')).toEqual(ids);
    expect(isReady('worker-0001')).toBe(true);
  });

  it('puts an HTML item in base64', async () => {
    fixture.emulator.faults.add({ match: { on: 'item' }, fault: { kind: 'garbage', body: '<p>' } });
    const { responses } = await batch('worker-0001');
    expect(responses[0]?.body).toBe(Buffer.from('<p>').toString('base64'));
  });

  it('kills the whole socket for one item, after all items ran', async () => {
    fixture.emulator.faults.add({ match: { user: 'worker-0001' }, fault: { kind: 'apply-then-reset' } });
    await expect(batch('worker-0001', 'worker-0002')).rejects.toThrow();
    expect([isReady('worker-0001'), isReady('worker-0002')]).toEqual([true, true]);
  });

  it('holds one item back without holding the others from running', async () => {
    fixture.emulator.faults.add({ match: { user: 'worker-0001' }, fault: { kind: 'hold' } });
    const answer = batch('worker-0001', 'worker-0002');
    await expect.poll(() => isReady('worker-0002')).toBe(true);
    expect(isReady('worker-0001')).toBe(false);
    fixture.emulator.faults.clear();
    expect((await answer).responses).toHaveLength(2);
    expect(isReady('worker-0001')).toBe(true);
  });

  it('shows a request once its faults are drawn: what removes the rules then does not change them', async () => {
    const { emulator } = fixture;
    emulator.faults.add({ match: { operation: 'list' }, fault: { kind: 'hold' } });
    emulator.faults.add({ match: { operation: 'list' }, fault: { kind: 'status', status: 500 } });
    const before = emulator.requests.length;
    const answer = list();
    while (emulator.requests.length === before) await new Promise(setImmediate);
    emulator.faults.clear();
    expect((await answer).status).toBe(500);
  });
});

describe('on the token endpoint', () => {
  it('when a rule names it', async () => {
    fixture.emulator.faults.add({ match: { operation: 'token' }, fault: { kind: 'status', status: 503 } });
    expect((await fixture.token({ grant_type: 'x' })).status).toBe(503);
  });
});

describe('/dev/faults', () => {
  const dev = (method: string, body?: string) =>
    fetch(`${fixture.emulator.graphUrl}/dev/faults`, { method, ...(body === undefined ? {} : { body }) });

  it('adds, lists with hits, and clears', async () => {
    const rule = { match: { user: 'plain', times: 1 }, fault: { kind: 'status', status: 500 } };
    expect((await dev('POST', JSON.stringify([rule, rule]))).status).toBe(201);
    expect((await list()).status).toBe(500);
    expect(await (await dev('GET')).json()).toMatchObject({
      faults: [
        { id: 1, hits: 1 },
        { id: 2, hits: 0 },
      ],
    });
    expect((await dev('DELETE')).status).toBe(204);
    expect((await list()).status).toBe(200);
  });

  it('keeps the faults of people to whom they always happen, unlisted, until another rule is added', async () => {
    expect((await dev('DELETE')).status).toBe(204);
    expect(await (await dev('GET')).json()).toEqual({ faults: [] });
    expect((await enable('odd-answer')).status).toBe(422);
    fixture.emulator.faults.add({ match: { user: 'odd-answer' }, fault: { kind: 'status', status: 500 } });
    expect((await enable('odd-answer')).status).toBe(500);
    fixture.emulator.reset();
    expect((await enable('odd-answer')).status).toBe(422);
  });

  it.each([
    '{',
    '[{}]',
    '{"fault":{"kind":"boom"}}',
    '{"fault":{"kind":"reset"},"match":{"path":"("}}',
    '{"fault":{"kind":"reset"},"mach":{}}',
  ])('refuses %s', async (body) => {
    const answer = await dev('POST', body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).not.toBe('');
    expect(fixture.emulator.faults.list()).toEqual([]);
  });
});
