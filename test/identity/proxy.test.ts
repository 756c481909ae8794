import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.ts';
import { type Harness, startHarness } from '../support/harness.ts';

let proxy: ForwardProxy;
let harness: Harness | undefined;
beforeAll(async () => {
  proxy = await startForwardProxy();
});
afterAll(() => proxy.close());
afterEach(async () => {
  await harness?.close();
  harness = undefined;
  proxy.forget();
  delete process.env['HTTPS_PROXY'];
});

const phones = '{ phoneMethods(userId: "me") { __typename } }';

async function tunnels(settings: Record<string, string>): Promise<{ keys: number; login: number }> {
  harness = await startHarness({ env: settings });
  const { host } = new URL(harness.emulator.loginUrl);
  const toLogin = () => proxy.asked.filter((asked) => asked === `CONNECT ${host}`).length;
  const { emulator, run, url } = harness;
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const keys = toLogin();
  await Promise.all(
    ['enable-ok', 'plain', 'admin'].map(async (user) =>
      expect((await run(phones, {}, { user })).data.phoneMethods.__typename).toBe('PhoneMethodList'),
    ),
  );
  expect(emulator.tokenRequests).toHaveLength(3);
  return { keys, login: toLogin() };
}

describe('row 118: the proxy', () => {
  it('is used for signing keys and the sign-in service', async () => {
    const { keys, login } = await tunnels({ HTTPS_PROXY: proxy.url });
    expect(keys).toBeGreaterThan(0);
    // Connections for keys serve exchanges as well, but not three at the same time.
    expect(login).toBeGreaterThan(keys);
  });

  it.each(['localhost', '*'])('is not used for the hosts of NO_PROXY=%s', async (exceptions) => {
    expect(await tunnels({ HTTPS_PROXY: proxy.url, NO_PROXY: exceptions })).toEqual({ keys: 0, login: 0 });
  });

  it('is that of the settings, whatever libraries find in the environment', async () => {
    process.env['HTTPS_PROXY'] = proxy.url;
    expect(await tunnels({})).toEqual({ keys: 0, login: 0 });
  });
});
