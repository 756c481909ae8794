// The HTTP face of the emulated Graph: records the request, reads the token, sends single calls and batches on their
// way, and puts Graph's headers on the answer.
import { randomUUID } from 'node:crypto';
import { flatHeaders, readBody, send } from '../http/exchange.ts';
import { connectionOf, type Incoming, losesAnswer, type Outgoing } from '../http/wire-faults.ts';
import type { RecordedRequest } from '../requests.ts';
import type { Actor } from '../tenant/actor.ts';
import { REFUSALS } from '../tenant/refusals.ts';
import { runBatch } from './batch.ts';
import { parseBatch } from './batch-payload.ts';
import { authenticate } from './bearer.ts';
import { faultSubject } from './fault-subject.ts';
import { type GraphCall, MALFORMED, refusalAnswer } from './graph-call.ts';
import { performVerified } from './perform.ts';
import { pathOf } from './route.ts';
import { type Reply, underFaults } from './under-faults.ts';
import type { World } from './world.ts';

const DIAGNOSTIC = JSON.stringify({
  ServerInfo: { DataCenter: 'Emulator', Slice: 'E', Ring: '1', ScaleUnit: '000', RoleInstance: 'EMULATOR' },
});

export async function serveGraph(world: World, request: Incoming, response: Outgoing): Promise<void> {
  const { authorization, ...headers } = flatHeaders(request);
  const requestId = randomUUID();
  const ids = { requestId, clientRequestId: headers['client-request-id'] ?? requestId, receivedAt: world.now() };
  const record: RecordedRequest = {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    httpVersion: request.httpVersion,
    connection: connectionOf(request),
    receivedAt: ids.receivedAt,
  };
  const text = await readBody(request);
  const call: GraphCall = {
    method: record.method,
    ...belowVersion(record.path),
    headers,
    body: parse(text),
    ids,
  };
  const { answer, wire } = await reply(world, call, authorization, record, text === null);
  const traced = {
    'request-id': requestId,
    'client-request-id': ids.clientRequestId,
    'x-ms-ags-diagnostic': DIAGNOSTIC,
  };
  if (!losesAnswer(wire)) record.status = answer.status;
  await send(response, { ...answer, headers: { ...traced, ...answer.headers } }, wire);
}

async function reply(
  world: World,
  call: GraphCall,
  authorization: string | undefined,
  record: RecordedRequest,
  tooLarge: boolean,
): Promise<Reply> {
  const actor = tooLarge ? REFUSALS.payloadTooLarge : await authenticate(world, authorization);
  // Nothing is awaited between here and the draw of faults: what sees the request may remove the rule that holds it.
  world.requests.push(record);
  if ('status' in actor) return { answer: refusalAnswer(actor, call.ids) };
  record.oid = actor.id;
  record.appid = actor.clientId;
  if (call.method === 'POST' && pathOf(call.url).toLowerCase() === '/$batch') return batch(world, call, actor, record);
  const subject = faultSubject(world, call, actor, 'call');
  return underFaults(world, subject, call.ids, async (lag) => ({
    answer: await performVerified(world, call, actor, lag),
  }));
}

function batch(world: World, call: GraphCall, actor: Actor, record: RecordedRequest): Promise<Reply> {
  const items = parseBatch(call.body);
  if (Array.isArray(items)) record.batch = items.map(({ id, method, url }) => ({ id, method, url }));
  const subject = { on: 'envelope', operation: 'batch', method: 'POST', path: '/$batch', userNames: [] } as const;
  return underFaults(world, subject, call.ids, () =>
    Array.isArray(items) ? runBatch(world, items, call, actor) : { answer: refusalAnswer(items, call.ids) },
  );
}

/** Anything but v1.0 and beta leads nowhere. */
function belowVersion(path: string): Pick<GraphCall, 'url' | 'isBeta'> {
  const version = /^\/(?:v1\.0|beta)(?=\/)/i.exec(path)?.[0];
  return { url: version === undefined ? '/' : path.slice(version.length), isBeta: version?.toLowerCase() === '/beta' };
}

function parse(text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return MALFORMED;
  }
}
