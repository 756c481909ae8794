// `npm run soak [-- --seconds N]`: reads and writes from many at once against a tenant that keeps failing, then four
// times the load, then a Graph that is down. Every answer is compared with what the tenant holds. Loopback only.

import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { FaultRuleInput } from '../../src/emulator/fault-rules.ts';
import { type RunningGateway, startGateway } from './gateway.ts';

const { seconds: text } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } }).values;
const seconds = Number(text);
const clients = 16;

interface Tally {
  answers: number;
  good: number;
  wrong: number;
  refused: number;
  members: Record<string, number>;
}

const faults: readonly FaultRuleInput['fault'][] = [
  { kind: 'reset' },
  { kind: 'apply-then-reset' },
  { kind: 'status', status: 500 },
  { kind: 'apply-then-status', status: 504 },
  { kind: 'throttle', retryAfter: 0.2 },
  { kind: 'truncate', closeSocket: true },
  { kind: 'delay', ms: 100 },
];

const gateway = await startGateway();
const reader = await gateway.emulator.issueCallerToken({ user: 'reader' });
const admin = await gateway.emulator.issueCallerToken({ user: 'privileged-admin' });
const report: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, seconds };
try {
  const memory: number[] = [];
  const watching = setInterval(() => memory.push(gateway.memoryMiB() ?? 0), Math.max(500, seconds * 10));
  const failing = setInterval(() => addFault(gateway), 50);
  report['faults'] = await load(clients, seconds * 0.6, mixed);
  clearInterval(failing);
  clearInterval(watching);
  report['memoryMiB'] = memory;
  gateway.emulator.faults.clear();
  const peak = await load(64, seconds * 0.1, reading);
  const overload = await load(4 * 64, seconds * 0.1, patientReading);
  const impatient = await load(4 * 64, seconds * 0.1, reading);
  const share = ({ good }: Tally) => round(good / Math.max(1, peak.good));
  report['peak'] = peak;
  report['overload'] = { ...overload, shareOfPeakGoodput: share(overload) };
  report['impatientOverload'] = { ...impatient, shareOfPeakGoodput: share(impatient) };
  gateway.emulator.faults.add({ fault: { kind: 'status', status: 500 } });
  gateway.emulator.requests.length = 0;
  const outage = await load(clients, Math.min(30, seconds * 0.2), reading);
  const asked = gateway.emulator.requests.length;
  report['outage'] = { ...outage, attemptsPerRequest: round(asked / Math.max(1, outage.answers)) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = [report['faults'], peak, overload, impatient, outage].some((tally) => (tally as Tally).wrong > 0)
    ? 1
    : 0;
} finally {
  await gateway.stop();
}

/** Each client has people of its own, so that it knows what they must look like. */
async function load(
  count: number,
  duration: number,
  act: (client: number, count: number, tally: Tally) => Promise<void>,
): Promise<Tally> {
  const tally: Tally = { answers: 0, good: 0, wrong: 0, refused: 0, members: {} };
  const until = performance.now() + duration * 1000;
  const work = async (client: number) => {
    while (performance.now() < until) await act(client, count, tally);
  };
  await Promise.all(Array.from({ length: count }, (_, client) => work(client)));
  return tally;
}

function personOf(client: number, count: number) {
  const each = Math.floor(1_000 / count);
  const number = 1 + client * each + Math.floor(Math.random() * each);
  const person = gateway.emulator.tenant.named(`worker-${String(number).padStart(4, '0')}`);
  if (person === undefined) throw new Error('The seed has a thousand workers.');
  return person;
}

async function mixed(client: number, count: number, tally: Tally): Promise<void> {
  if (Math.random() < 0.7) return reading(client, count, tally);
  const person = personOf(client, count);
  const enable = Math.random() < 0.5;
  const query = `mutation ($id: ID!) { result: ${enable ? 'enable' : 'disable'}SmsSignIn(userId: $id) { __typename } }`;
  const { status, data } = await gateway.ask(admin, query, { id: person.id });
  const ready = person.phones.get('mobile')?.registration === 'ready';
  note(tally, status, data?.result?.__typename, (member) => !member.endsWith('Success') || ready === enable);
}

async function reading(client: number, count: number, tally: Tally): Promise<void> {
  const person = personOf(client, count);
  const query =
    'query ($id: ID!) { result: phoneMethods(userId: $id) { __typename ... on PhoneMethodList { items { phoneNumber user { id } } } } }';
  const { status, data } = await gateway.ask(reader, query, { id: person.id });
  const right = () => {
    const [phone] = data.result.items;
    return phone?.phoneNumber === person.phones.get('mobile')?.phoneNumber && phone?.user.id === person.id;
  };
  note(tally, status, data?.result?.__typename, (member) => member !== 'PhoneMethodList' || right());
}

/** Comes back when it was told to: `Retry-After: 1`. */
async function patientReading(client: number, count: number, tally: Tally): Promise<void> {
  const refused = tally.refused;
  await reading(client, count, tally);
  if (tally.refused > refused) await sleep(1_000);
}

function note(tally: Tally, status: number, member: string | undefined, isRight: (member: string) => boolean): void {
  tally.answers += 1;
  const name = member ?? String(status);
  tally.members[name] = (tally.members[name] ?? 0) + 1;
  if (member === undefined) {
    if (status === 503) tally.refused += 1;
    else tally.wrong += 1;
  } else if (!isRight(member)) tally.wrong += 1;
  else if (!member.endsWith('Error')) tally.good += 1;
}

function addFault({ emulator }: RunningGateway): void {
  const fault = faults[Math.floor(Math.random() * faults.length)];
  // Nothing that is kept here may grow with the time.
  emulator.requests.length = 0;
  emulator.tokenRequests.length = 0;
  emulator.faults.clear();
  if (fault !== undefined) emulator.faults.add({ match: { times: 1 }, fault });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
