// POST /$batch: every item is one call as the envelope's caller, performed in the order written, after what it depends
// on. The envelope is 200 whatever the items say; their order in the answer means nothing.
import type { Answer } from '../http/exchange.ts';
import type { Actor } from '../tenant/actor.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import type { BatchItem } from './batch-payload.ts';
import { faultSubject } from './fault-subject.ts';
import { type GraphCall, jsonAnswer, refusalAnswer } from './graph-call.ts';
import { performVerified } from './perform.ts';
import { pathOf } from './route.ts';
import { type Reply, underFaults } from './under-faults.ts';
import type { World } from './world.ts';

type Envelope = Pick<GraphCall, 'ids' | 'isBeta'>;

interface ItemAnswer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

export async function runBatch(world: World, items: readonly BatchItem[], of: Envelope, actor: Actor): Promise<Reply> {
  const replies = new Map<string, Promise<Reply>>();
  const start = (item: BatchItem): Promise<Reply> => {
    const key = item.id.toLowerCase();
    const started = replies.get(key) ?? runItem(world, item, of, actor, dependencies(items, item).map(start));
    replies.set(key, started);
    return started;
  };
  const answered = await Promise.all(items.map(async (item) => ({ id: item.id, reply: await start(item) })));
  const responses = answered.flatMap(({ id, reply }) => itemAnswers(world, id, reply));
  const wire = answered.find(({ reply }) => reply.wire)?.reply.wire;
  const answer = jsonAnswer(200, { responses: world.batchStyle.order(responses) });
  return wire ? { answer, wire } : { answer };
}

function dependencies(items: readonly BatchItem[], item: BatchItem): BatchItem[] {
  const wanted = new Set(item.dependsOn.map((id) => id.toLowerCase()));
  return items.filter((other) => wanted.has(other.id.toLowerCase()));
}

async function runItem(
  world: World,
  item: BatchItem,
  { ids: envelope, isBeta }: Envelope,
  actor: Actor,
  before: readonly Promise<Reply>[],
): Promise<Reply> {
  const ids = { ...envelope, clientRequestId: item.headers['client-request-id'] ?? envelope.clientRequestId };
  if (before.length > 0) {
    const failed = (await Promise.all(before)).some((reply) => reply.answer.status >= 400);
    if (failed) return { answer: refusalAnswer(REFUSALS.failedDependency, ids) };
  }
  if (/^[a-z]+:/i.test(item.url)) return { answer: refusalAnswer(REFUSALS.batchAbsoluteUrl, ids) };
  const url = item.url.startsWith('/') ? item.url : `/${item.url}`;
  if (pathOf(url).toLowerCase() === '/$batch') return { answer: refusalAnswer(REFUSALS.batchNested, ids) };
  const call: GraphCall = { method: item.method, url, isBeta, headers: item.headers, body: item.body, ids };
  const subject = faultSubject(world, call, actor, 'item');
  return underFaults(world, subject, ids, async (lag) => ({ answer: await performVerified(world, call, actor, lag) }));
}

function itemAnswers(world: World, id: string, { answer, item }: Reply): ItemAnswer[] {
  if (item?.kind === 'drop-item') return [];
  const written = item?.kind === 'foreign-id' ? (item.id ?? `foreign-${id}`) : id;
  const one = { id: written, status: answer.status, headers: headerCase(answer.headers), ...itemBody(world, answer) };
  return item?.kind === 'duplicate-item' ? [one, structuredClone(one)] : [one];
}

/** JSON goes in as an object, anything else as base64 (documented). */
function itemBody(world: World, { body, status }: Answer): { body?: unknown } {
  if (typeof body === 'string') return { body: Buffer.from(body).toString('base64') };
  if (body !== undefined) return { body };
  return status === 204 && world.batchStyle.nextNullBody() ? { body: null } : {};
}

/** Items spell their header names in capitals, as in Microsoft's samples. */
function headerCase(headers: Record<string, string>): Record<string, string> {
  const spell = (name: string): string => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name === 'odata-version' ? 'OData-Version' : spell(name), value]),
  );
}
