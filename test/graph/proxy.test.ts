import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.ts';
import { type Harness, startHarness } from '../support/harness.ts';
import { type Http2Front, startHttp2Front } from '../support/http2-front.ts';

const phones = `query ($ids: [ID!]!) { users(ids: $ids) { __typename ... on User { id phoneMethods {
  __typename ... on Error { code }
} } } }`;
const enable = `mutation ($id: ID!) { enableSmsSignIn(userId: $id) {
  __typename ... on EnableSmsSignInSuccess { reconciled } ... on Error { code }
} }`;

let proxy: ForwardProxy;
let front: Http2Front | null = null;
let gateway: Harness | null = null;
beforeAll(async () => {
  proxy = await startForwardProxy();
});
afterAll(() => proxy.close());
afterEach(async () => {
  await gateway?.close();
  await front?.close();
  gateway = null;
  front = null;
  proxy.forget();
});

type Settings = Record<string, string>;

async function start(given: Settings | ((loginHost: string) => Settings), https = true): Promise<Harness> {
  gateway = await startHarness({
    env: async (emulator) => {
      const settings = typeof given === 'function' ? given(new URL(emulator.loginUrl).host) : given;
      if (!https) return settings;
      front = await startHttp2Front(emulator.graphUrl);
      emulator.otherGraphUrls.push(front.url);
      return { GRAPH_BASE_URL: front.url, ...settings };
    },
  });
  return gateway;
}

describe('row 108: a proxy', () => {
  it.each(['false', 'true'])(
    'is used for Microsoft Graph by a tunnel, with its password, HTTP/2: %s',
    async (http2) => {
      const { run } = await start({ HTTPS_PROXY: proxy.url, GRAPH_HTTP2: http2 });
      const { data } = await run(phones, { ids: [worker(1).id] });
      expect(data.users[0].phoneMethods.__typename).toBe('PhoneMethodList');
      const written = await run(enable, { id: worker(2).id });
      expect(written.data.enableSmsSignIn).toEqual({ __typename: 'EnableSmsSignInSuccess', reconciled: false });
      expect(proxy.asked).toContain(`CONNECT ${new URL(front?.url ?? '').host}`);
      expect(proxy.asked.every((asked) => asked.startsWith('CONNECT '))).toBe(true);
      expect([...proxy.credentials]).toEqual([`Basic ${Buffer.from('gateway:secret!').toString('base64')}`]);
      expect([front?.requests === 0, front?.streams === 0]).toEqual(http2 === 'true' ? [true, false] : [false, true]);
    },
  );

  it('HTTP_PROXY is used if no other is set, also under its lower-case name', async () => {
    const { run } = await start({ http_proxy: proxy.url }, false);
    const { data } = await run(phones, { ids: [worker(1).id] });
    expect(data.users[0].phoneMethods.__typename).toBe('PhoneMethodList');
    expect(proxy.asked.some((asked) => /^(GET|POST) http:/.test(asked))).toBe(true);
  });

  it.each(['localhost', '.localhost,localhost', '*'])(
    'a proxy is not used for the hosts of NO_PROXY=%s',
    async (exceptions) => {
      const { run } = await start({ HTTPS_PROXY: proxy.url, NO_PROXY: exceptions });
      const { data } = await run(phones, { ids: [worker(1).id] });
      expect(data.users[0].phoneMethods.__typename).toBe('PhoneMethodList');
      expect(proxy.asked).toEqual([]);
    },
  );

  it('an unreachable proxy leaves a write unsent, and the response says so', async () => {
    const { run, calls } = await start((loginHost) => ({
      HTTPS_PROXY: 'http://127.0.0.1:1',
      NO_PROXY: loginHost,
      MUTATION_TIMEOUT_MS: '2000',
    }));
    const { data } = await run(enable, { id: worker(3).id });
    expect(data.enableSmsSignIn).toEqual({ __typename: 'GraphUnavailableError', code: 'GRAPH_UNAVAILABLE' });
    expect(calls().singles.filter((call) => call.includes(worker(3).id))).toEqual([]);
  });
});
