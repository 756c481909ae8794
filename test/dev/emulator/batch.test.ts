// POST /$batch: the envelope's 400s, what items may say, and the promise that every id is answered once, with its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from '../../support/proof.ts';
import { MOBILE, OFFICE, useEmulator } from './support/harness.ts';

const fixture = useEmulator();
const unshuffled = useEmulator({ shuffleBatch: false });

interface Item {
  id: string;
  method?: string;
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  dependsOn?: string[];
}
interface ItemAnswer {
  id: string;
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into any shape
  body?: any;
}

const JSON_HEADERS = { 'Content-Type': 'application/json' };

function post(requests: unknown, to = fixture) {
  return to.ask('POST', '/$batch', { body: { requests } });
}

async function run(items: Item[], to = fixture): Promise<Map<string, ItemAnswer>> {
  const { status, body } = await post(
    items.map((item) => ({ method: 'GET', ...item })),
    to,
  );
  expect(status).toBe(200);
  return new Map((body.responses as ItemAnswer[]).map((answer) => [answer.id, answer]));
}

function action(id: string, person: string, name = 'enableSmsSignIn', methodId = MOBILE): Item {
  return { id, method: 'POST', url: `${fixture.phones(person, methodId)}/${name}`, headers: JSON_HEADERS, body: {} };
}

const workerUrl = (number: number) => fixture.phones(`worker-${String(number).padStart(4, '0')}`);

describe('the envelope', () => {
  const get = (id: unknown) => ({ id, method: 'GET', url: '/me' });
  const write = { id: '1', method: 'POST', url: '/me/authentication/phoneMethods' };
  const rows: [string, unknown, string, string?][] = [
    ['no requests', undefined, 'BadRequest', 'Invalid batch payload format.'],
    ['an empty list', [], 'BadRequest', 'Invalid batch payload format.'],
    ['an item that is no object', ['x'], 'BadRequest', 'Invalid batch payload format.'],
    ['an item without id', [get(undefined)], 'BadRequest', 'Invalid batch payload format.'],
    ['a number as id', [get(1)], 'BadRequest', 'Invalid batch payload format.'],
    [
      '21 items',
      Array.from({ length: 21 }, (_, index) => get(String(index))),
      'MaximumValueExceeded',
      'Number of batch request steps exceeds the maximum value of 20.',
    ],
    ['the same id twice', [get('1'), get('1')], 'BadRequest', 'Request Id 1 has to be unique in a batch.'],
    ['ids that differ in case', [get('a'), get('A')], 'BadRequest', 'Request Id A has to be unique in a batch.'],
    [
      'a write without headers',
      [{ ...write, body: {} }],
      'BadRequest',
      'Write request id : 1 does not contain Content-Type header or body.',
    ],
    [
      'a write without body',
      [{ ...write, headers: JSON_HEADERS }],
      'BadRequest',
      'Write request id : 1 does not contain Content-Type header or body.',
    ],
    ['a dependency on nothing', [{ ...get('1'), dependsOn: ['2'] }], 'BadRequest'],
    [
      'a circle',
      [
        { ...get('1'), dependsOn: ['2'] },
        { ...get('2'), dependsOn: ['1'] },
      ],
      'BadRequest',
    ],
  ];
  it.each(rows)('is refused for %s', async (_, requests, code, message) => {
    const { status, body } = await post(requests);
    expect([status, body.error.code]).toEqual([400, code]);
    if (message) expect(body.error.message).toBe(message);
    expect(body).not.toHaveProperty('responses');
  });

  it('is refused without a token, and when it is not JSON', async () => {
    expect((await fixture.ask('POST', '/$batch', { as: null, body: {} })).status).toBe(401);
    expect((await fixture.ask('POST', '/$batch', { rawBody: '{' })).body.error.message).toBe(
      'Invalid batch payload format.',
    );
  });

  it('takes 20 items, in one recorded request', async () => {
    const answers = await run(
      Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, url: workerUrl(index + 1) })),
    );
    expect(answers.size).toBe(20);
    expect(fixture.emulator.requests).toHaveLength(1);
    const [record] = fixture.emulator.requests;
    expect(record).toMatchObject({
      method: 'POST',
      path: '/v1.0/$batch',
      oid: fixture.id('privileged-admin'),
      status: 200,
    });
    expect(record?.batch?.[4]).toEqual({ id: '4', method: 'GET', url: workerUrl(5) });
    expect(JSON.stringify(record)).not.toMatch(/bearer|authorization/i);
  });
});

describe('items', () => {
  it('say what the single calls would say, in a 200 envelope', async () => {
    const answers = await run([
      { id: 'ok', url: fixture.phones('plain') },
      { id: 'bare', url: fixture.phones('plain').slice(1) },
      { id: 'me', url: '/me/authentication/phoneMethods' },
      { id: 'missing', url: fixture.phones('no-phone', MOBILE) },
      { id: 'throttled', url: fixture.phones('throttled') },
      { id: 'down', url: fixture.phones('unavailable') },
      { id: 'fragment', url: '/users/guest_fabrikam.example#EXT#@contoso.example/authentication/phoneMethods' },
      action('taken', 'not-unique'),
      action('blocked', 'policy-blocked'),
      action('office', 'office-only', 'enableSmsSignIn', OFFICE),
      { id: 'nested', method: 'POST', url: '/$batch', headers: JSON_HEADERS, body: { requests: [] } },
      { id: 'absolute', url: 'https://graph.microsoft.com/v1.0/me' },
    ]);
    const statuses = Object.fromEntries([...answers].map(([id, { status }]) => [id, status]));
    expect(statuses).toEqual({
      ok: 200,
      bare: 200,
      me: 200,
      missing: 404,
      throttled: 429,
      down: 503,
      fragment: 404,
      taken: 409,
      blocked: 405,
      office: 400,
      nested: 400,
      absolute: 400,
    });
    expect(answers.get('throttled')?.headers['Retry-After']).toBe('120');
    expect(answers.get('ok')?.headers['Content-Type']).toMatch(/^application\/json;odata/);
    expect(answers.get('taken')?.body.error.code).toBe('phoneNumberNotUnique');
  });

  it('change state in the order written', async () => {
    const answers = await run([
      action('1', 'already-ready', 'disableSmsSignIn'),
      action('2', 'not-unique'),
      { id: '3', url: fixture.phones('not-unique', MOBILE) },
    ]);
    expect(answers.get('2')?.status).toBe(204);
    expect(answers.get('3')?.body.smsSignInState).toBe('ready');
  });

  it('of status 204 have a null body and none in turns', async () => {
    const numbers = ['0001', '0002', '0003', '0004'];
    const answers = await run(numbers.map((number) => action(number, `worker-${number}`)));
    const bodies = [...answers.values()].map((answer) => ('body' in answer ? answer.body : 'absent'));
    expect(bodies.sort()).toEqual(['absent', 'absent', null, null]);
  });

  it('are 424 after a failed dependency, however deep', async () => {
    const answers = await run([
      { ...action('last', 'enable-ok'), dependsOn: ['MIDDLE'] },
      { ...action('middle', 'plain'), dependsOn: ['first'] },
      action('first', 'policy-blocked'),
      { ...action('other', 'worker-0001'), dependsOn: ['fine'] },
      action('fine', 'worker-0002'),
    ]);
    expect(['first', 'middle', 'last', 'other', 'fine'].map((id) => answers.get(id)?.status)).toEqual([
      405, 424, 424, 204, 204,
    ]);
    expect(fixture.emulator.tenant.named('enable-ok')?.phones.get('mobile')?.registration).toBe('none');
  });

  it('speak for the caller of the envelope', async () => {
    const { body } = await fixture.ask('POST', '/$batch', {
      as: 'plain',
      body: {
        requests: [
          { id: '1', method: 'GET', url: fixture.phones('enable-ok') },
          { id: '2', method: 'GET', url: fixture.phones('plain') },
        ],
      },
    });
    const statuses = (body.responses as ItemAnswer[]).map(({ id, status }) => [id, status]).sort();
    expect(statuses).toEqual([
      ['1', 403],
      ['2', 200],
    ]);
  });
});

describe('order', () => {
  const items = () =>
    Array.from({ length: 20 }, (_, index) => ({ id: String(index), method: 'GET', url: workerUrl(index + 1) }));
  const ids = async (to = fixture) => ((await post(items(), to)).body.responses as ItemAnswer[]).map(({ id }) => id);
  const written = Array.from({ length: 20 }, (_, index) => String(index));

  it('is shuffled, and the same after a reset', async () => {
    const first = await ids();
    expect(first).not.toEqual(written);
    expect(await ids()).not.toEqual(first);
    fixture.emulator.reset();
    expect(await ids()).toEqual(first);
  });

  it('is as written when shuffling is off', async () => {
    expect(await ids(unshuffled)).toEqual(written);
  });
});

describe('any batch', () => {
  it('answers every id exactly once, with the body of its own request', async () => {
    const id = fc.string({ minLength: 1, maxLength: 8 });
    const batch = fc.uniqueArray(fc.tuple(id, fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 20,
      selector: ([name]) => name.toLowerCase(),
    });
    await fc.assert(
      fc.asyncProperty(batch, async (entries) => {
        const { body } = await post(
          entries.map(([name, number]) => ({ id: name, method: 'GET', url: workerUrl(number) })),
        );
        const responses = body.responses as ItemAnswer[];
        expect(responses.map((answer) => answer.id).sort()).toEqual(entries.map(([name]) => name).sort());
        for (const [name, number] of entries) {
          const phone = responses.find((answer) => answer.id === name)!.body.value[0];
          const worker = fixture.emulator.tenant.named(`worker-${String(number).padStart(4, '0')}`)!;
          expect(phone.phoneNumber).toBe(worker.phones.get('mobile')!.phoneNumber);
        }
      }),
      draws(60),
    );
  });

  it('has as many enabled workers as it answered 204 for', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        fixture.emulator.reset();
        const answers = await run(
          chosen.map((number) => action(String(number), `worker-${String(number).padStart(4, '0')}`)),
        );
        expect([...answers.values()].every(({ status }) => status === 204)).toBe(true);
        const ready = fixture.emulator.tenant.people
          .values()
          .filter(
            ({ shortName, phones }) =>
              shortName.startsWith('worker-') && phones.get('mobile')?.registration === 'ready',
          );
        expect(ready.map(({ shortName }) => Number(shortName.slice(7))).sort()).toEqual([...chosen].sort());
      }),
      draws(20),
    );
  });
});
