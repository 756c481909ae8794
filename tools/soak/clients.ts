// Clients of a gateway, each with a connection of its own, and the outcomes of their requests. They use as little processor time as possible:
// they share the machine with what they measure.

import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import type { Person } from '../../dev/emulator/tenant/person.ts';

export interface Tally {
  answers: number;
  good: number;
  wrong: number;
  refused: number;
  members: Record<string, number>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
export type Ask = (token: string, query: string, variables: object) => Promise<{ status: number; data: any }>;

export interface Load {
  readonly url: string;
  readonly clients: number;
  readonly seconds: number;
  /** One request and its recorded outcome. */
  readonly act: (ask: Ask, client: number, tally: Tally) => Promise<void>;
  /** Whether clients retry after the pause that a refusal names; otherwise they retry immediately. */
  readonly patient?: boolean;
}

export async function load({ url, clients, seconds, act, patient = true }: Load): Promise<Tally> {
  const tally: Tally = { answers: 0, good: 0, wrong: 0, refused: 0, members: {} };
  const until = performance.now() + seconds * 1000;
  const work = async (number: number) => {
    const client = new Client(url);
    let refused = false;
    const noted: Ask = async (...what) => {
      const answer = await ask(client, ...what);
      refused = answer.status === 503;
      return answer;
    };
    while (performance.now() < until) {
      await act(noted, number, tally);
      if (patient && refused) await sleep(1_000);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => work(number)));
  return tally;
}

async function ask(client: Client, token: string, query: string, variables: object) {
  const { statusCode: status, body } = await client.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status, data: ((await body.json()) as { data?: unknown }).data };
}

const phonesQuery =
  'query ($id: ID!) { result: phoneMethods(userId: $id) { __typename ... on PhoneMethodList { items { phoneNumber user { id } } } } }';

/** Reads the phones of `person` and compares them with what they are. */
export async function readPhones(ask: Ask, token: string, person: Person, tally: Tally): Promise<void> {
  const { status, data } = await ask(token, phonesQuery, { id: person.id });
  const right = () => {
    const [phone] = data.result.items;
    return phone?.phoneNumber === person.phones.get('mobile')?.phoneNumber && phone?.user.id === person.id;
  };
  note(tally, status, data?.result?.__typename, (member) => member !== 'PhoneMethodList' || right());
}

export function note(
  tally: Tally,
  status: number,
  member: string | undefined,
  isRight: (member: string) => boolean,
): void {
  tally.answers += 1;
  const name = member ?? String(status);
  tally.members[name] = (tally.members[name] ?? 0) + 1;
  if (member === undefined) {
    if (status === 503) tally.refused += 1;
    else tally.wrong += 1;
  } else if (!isRight(member)) tally.wrong += 1;
  else if (!member.endsWith('Error')) tally.good += 1;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
