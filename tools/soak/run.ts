// `npm run soak [-- --seconds N] [--only faults|overload|outage]`: reads and writes from many clients against a tenant
// that keeps failing, then four times the load, then a Graph that is down. Every response is compared with the state of
// the tenant. Loopback only.

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { FaultRuleInput } from '../../dev/emulator/fault-rules.ts';
import { type Emulator, startEmulator } from '../../dev/emulator/server.ts';
import { type Ask, load, note, readPhones, round, type Tally } from './clients.ts';
import { type RunningGateway, startGateway } from './gateway.ts';
import { measureOverload } from './overload.ts';

const { seconds: text, only } = parseArgs({
  options: { seconds: { type: 'string', default: '600' }, only: { type: 'string' } },
}).values;
const seconds = Number(text);
const clients = 16;

const faults: readonly FaultRuleInput['fault'][] = [
  { kind: 'reset' },
  { kind: 'apply-then-reset' },
  { kind: 'status', status: 500 },
  { kind: 'apply-then-status', status: 504 },
  { kind: 'throttle', retryAfter: 0.2 },
  { kind: 'truncate', closeSocket: true },
  { kind: 'delay', ms: 100 },
];

const parts = {
  faults: (share: number) => beside((emulator, gateway) => underFaults(emulator, gateway, share)),
  overload: measureOverload,
  outage: (share: number) => beside((emulator, gateway) => withoutGraph(emulator, gateway, Math.min(30, share))),
};
const shares = { faults: 0.6, overload: 0.3, outage: 0.1 };

const report: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, seconds };
for (const [name, measure] of Object.entries(parts)) {
  const share = seconds * (only === undefined ? shares[name as keyof typeof shares] : 1);
  if (only === undefined || only === name) report[name] = await measure(share);
}
const printed = JSON.stringify(report, null, 2);
process.stdout.write(`${printed}\n`);
process.exitCode = /"wrong": [1-9]/.test(printed) ? 1 : 0;

async function beside<T>(measure: (emulator: Emulator, gateway: RunningGateway) => Promise<T>): Promise<T> {
  const emulator = await startEmulator();
  const gateway = await startGateway(emulator);
  try {
    return await measure(emulator, gateway);
  } finally {
    await gateway.stop();
    await emulator.close();
  }
}

async function underFaults(emulator: Emulator, gateway: RunningGateway, duration: number) {
  const memoryMiB: (number | null)[] = [];
  const watching = setInterval(() => memoryMiB.push(gateway.memoryMiB()), Math.max(500, duration * 16));
  const failing = setInterval(() => addFault(emulator), 50);
  const reader = await emulator.issueCallerToken({ user: 'reader' });
  const admin = await emulator.issueCallerToken({ user: 'privileged-admin' });
  const act = async (ask: Ask, client: number, tally: Tally) => {
    const person = personOf(emulator, client);
    if (Math.random() < 0.7) return readPhones(ask, reader, person, tally);
    const enable = Math.random() < 0.5;
    const query = `mutation ($id: ID!) { result: ${enable ? 'enable' : 'disable'}SmsSignIn(userId: $id) { __typename } }`;
    const { status, data } = await ask(admin, query, { id: person.id });
    const ready = person.phones.get('mobile')?.registration === 'ready';
    note(tally, status, data?.result?.__typename, (member) => !member.endsWith('Success') || ready === enable);
  };
  const tally = await load({ url: gateway.url, clients, seconds: duration, act });
  clearInterval(failing);
  clearInterval(watching);
  return { ...tally, memoryMiB };
}

async function withoutGraph(emulator: Emulator, gateway: RunningGateway, duration: number) {
  const reader = await emulator.issueCallerToken({ user: 'reader' });
  emulator.faults.add({ fault: { kind: 'status', status: 500 } });
  const tally = await load({
    url: gateway.url,
    clients,
    seconds: duration,
    act: (ask, client, noted) => readPhones(ask, reader, personOf(emulator, client), noted),
  });
  return { ...tally, attemptsPerRequest: round(emulator.requests.length / Math.max(1, tally.answers)) };
}

/** Each client has people of its own, so that it knows their expected state. */
function personOf(emulator: Emulator, client: number) {
  const each = Math.floor(1_000 / clients);
  const number = 1 + client * each + Math.floor(Math.random() * each);
  const person = emulator.tenant.named(`worker-${String(number).padStart(4, '0')}`);
  if (person === undefined) throw new Error('The seed has a thousand workers.');
  return person;
}

function addFault(emulator: Emulator): void {
  const fault = faults[Math.floor(Math.random() * faults.length)];
  // Nothing that is stored here may grow over time.
  emulator.requests.length = 0;
  emulator.tokenRequests.length = 0;
  emulator.faults.clear();
  if (fault !== undefined) emulator.faults.add({ match: { times: 1 }, fault });
}
