import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { type Break, type Http2Front, startHttp2Front } from '../support/http2-front.ts';

let front: Http2Front;
let gateway: Harness;

function useGateway(settings: Record<string, string>): void {
  beforeAll(async () => {
    gateway = await startHarness({
      env: async (emulator) => {
        front = await startHttp2Front(emulator.graphUrl);
        emulator.otherGraphUrls.push(front.url);
        return { GRAPH_BASE_URL: front.url, GRAPH_HTTP2: 'true', ...settings };
      },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await front.close();
  });
  beforeEach(() => gateway.emulator.reset());
}

const phones = `query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { id phoneMethods {
  __typename ... on PhoneMethodList { items { phoneNumber user { id } } } ... on Error { code }
} } } }`;
const enable = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) {
  __typename ... on EnableSmsSignInSuccess { reconciled } ... on Error { code }
} }`;
const ids = (count: number) => Array.from({ length: count }, (_, index) => worker(index + 1).id);
const writes = () => gateway.calls().singles.filter((call) => call.startsWith('POST'));

describe('Graph over HTTP/2', () => {
  useGateway({});

  it('reads a thousand people in fifty batches over few sessions, each person with their own phones', async () => {
    const { sessions, streams } = front;
    const { data } = await gateway.run(phones, { ids: ids(1000) });
    expect(gateway.calls()).toMatchObject({ posts: 50, singles: [] });
    expect(front.streams - streams).toBe(50);
    expect(front.sessions - sessions).toBeLessThanOrEqual(4);
    data.users.forEach((user: { id: string; phoneMethods: { items: { user: { id: string } }[] } }, index: number) => {
      expect(user.id).toBe(ids(1000)[index]);
      for (const phone of user.phoneMethods.items) expect(phone.user.id).toBe(user.id);
    });
  });

  it('sends a write once', async () => {
    const { data } = await gateway.run(enable, { id: worker(11).id });
    expect(data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess', reconciled: false });
    expect(writes()).toHaveLength(1);
  });

  it.each<[Break, string]>([
    ['refuse-stream', 'before Graph receives it'],
    ['reset-before', 'before Graph receives it'],
    ['go-away-before', 'with the session'],
    ['reset-after', 'after Graph has answered'],
    ['end-session-after', 'with the session, after Graph has answered'],
    ['truncate', 'in the middle of its body'],
    ['three-megabytes', 'by its size'],
  ])('a read whose stream ends by %s (%s) is retried', async (how) => {
    front.breakNext(how);
    const { data } = await gateway.run(phones, { ids: ids(2) });
    expect(data.users.map(({ phoneMethods }: { phoneMethods: object }) => phoneMethods)).toMatchObject([
      { __typename: 'PhoneMethodList' },
      { __typename: 'PhoneMethodList' },
    ]);
  });

  it.each<Break>(['reset-after', 'end-session-after', 'truncate'])(
    'a write whose answer is lost by %s is not sent again, and its success is found',
    async (how) => {
      front.breakNext(how);
      const { data } = await gateway.run(enable, { id: worker(12).id });
      expect(data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
      expect(writes()).toHaveLength(1);
    },
  );

  it.each<Break>(['refuse-stream', 'reset-before', 'go-away-before'])(
    'a write that Graph never received by %s is executed once',
    async (how) => {
      front.breakNext(how);
      const { data } = await gateway.run(enable, { id: worker(13).id });
      expect(data.enableSmsSignIn.__typename).toBe('EnableSmsSignInSuccess');
      expect(writes()).toHaveLength(1);
    },
  );

  it('follows no redirect', async () => {
    const location = `${front.url}/v1.0/users/${worker(2).id}/authentication/phoneMethods`;
    gateway.emulator.faults.add({ match: { on: 'call' }, fault: { kind: 'redirect', location } });
    const { data } = await gateway.run(phones, { ids: ids(1) });
    expect(data.users[0].phoneMethods.__typename).not.toBe('PhoneMethodList');
    expect(gateway.calls().singles.every((call) => call.includes(worker(1).id))).toBe(true);
  });
});

describe('Graph over HTTP/2 that takes its time', () => {
  useGateway({ ATTEMPT_TIMEOUT_MS: '700', QUERY_TIMEOUT_MS: '2500' });

  it.each<Break>(['hang', 'drip'])('a read that is answered by %s ends with the time there is', async (how) => {
    front.breakNext(how, 3);
    const { streams } = front;
    const { data } = await gateway.run(phones, { ids: ids(2) });
    expect(data.users[0].phoneMethods).toEqual({ __typename: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
    expect(front.streams - streams).toBeLessThanOrEqual(3);
  });
});
