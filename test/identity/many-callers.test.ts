import { request } from 'undici';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { worker } from '../../dev/emulator/seed-workers.ts';
import { type Emulator, startEmulator } from '../../dev/emulator/server.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { scale } from '../support/proof.ts';

// Ten thousand in the long form.
const callers = scale === 1 ? 200 : 1_000 * scale;
const kept = 50 * scale;
const body = JSON.stringify({ query: '{ me { __typename } }' });

let emulator: Emulator;
let gateway: GatewayProcess;
const tokens: string[] = [];
beforeAll(async () => {
  emulator = await startEmulator();
  gateway = await startGatewayProcess(emulator, { env: { MAX_GRAPH_TOKENS: String(kept), LOG_LEVEL: 'warn' } });
  // The check of its own credential is over.
  await vi.waitFor(() => expect(emulator.tokenRequests).toHaveLength(1), 60_000);
});
afterAll(async () => {
  await gateway.stop();
  await emulator.close();
});

// A thousand people through ten clients each.
async function tokenOf(caller: number): Promise<string> {
  const azp = `cccccccc-0000-4000-8000-${String(Math.floor(caller / 1_000)).padStart(12, '0')}`;
  const { shortName } = worker((caller % 1_000) + 1);
  tokens[caller] ??= await emulator.issueCallerToken({ user: shortName, claims: { azp } });
  return tokens[caller];
}

/** Each caller from `first` on asks once, in about their order; what that cost. */
async function ask(first: number, count: number): Promise<{ exchanges: number; calls: number }> {
  emulator.tokenRequests.length = 0;
  emulator.requests.length = 0;
  let next = first;
  const asking = async () => {
    while (next < first + count) {
      const authorization = `Bearer ${await tokenOf(next++)}`;
      const headers = { 'content-type': 'application/json', authorization };
      const answer = await request(`${gateway.url}/graphql`, { method: 'POST', headers, body });
      expect(await answer.body.text()).toBe('{"data":{"me":{"__typename":"User"}}}\n');
    }
  };
  await Promise.all(Array.from({ length: 16 }, asking));
  return { exchanges: emulator.tokenRequests.length, calls: emulator.requests.length };
}

// What is kept for one caller too many costs the one that asked least recently its place: sixteen ask at a time.
const around = 16;

it('row 88: of many callers as many tokens are kept as are allowed, and a kept one costs nothing', async () => {
  expect(await ask(0, kept)).toEqual({ exchanges: kept, calls: kept });
  expect(await ask(0, kept)).toEqual({ exchanges: 0, calls: kept });
  expect(await ask(kept, callers - kept)).toEqual({ exchanges: callers - kept, calls: callers - kept });
  const newest = callers - kept + around;
  expect(await ask(newest, kept - around)).toEqual({ exchanges: 0, calls: kept - around });
  // Had more been kept than allowed, some of these would cost no exchange.
  const evicted = callers - 2 * kept;
  expect(await ask(evicted, kept - around)).toEqual({ exchanges: kept - around, calls: kept - around });
});
