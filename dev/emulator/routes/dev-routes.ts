// The /dev endpoints beside Graph, for people and scripts: tokens, the cast, the certificate, faults, reset. No part
// of Microsoft Graph. Pages of loopback origins may read them.
import { z } from 'zod';
import { faultRules } from '../fault-rules.ts';
import { type Answer, readBody, send } from '../http/exchange.ts';
import type { Incoming, Outgoing } from '../http/wire-faults.ts';
import { answerDevice, devicePage } from './dev-device.ts';
import { devToken } from './dev-token.ts';
import type { World } from './world.ts';

type DevRoute = (world: World, query: URLSearchParams, body: string) => Answer | Promise<Answer>;

const ROUTES: Record<string, DevRoute> = {
  'GET /dev/healthz': () => json(200, { status: 'ok' }),
  'GET /dev/ca.pem': (world) => text(world.caCertificatePem, 'application/x-pem-file'),
  'GET /dev/people': (world) => json(200, people(world)),
  'GET /dev/token': devToken,
  'GET /dev/device': devicePage,
  'POST /dev/device': (world, _, body) => answerDevice(world, body),
  'GET /dev/faults': (world) => json(200, { faults: world.faults.list() }),
  'POST /dev/faults': (world, _, body) => addFaults(world, body),
  'DELETE /dev/faults': (world) => {
    world.faults.clear();
    return { status: 204, headers: {} };
  },
  'POST /dev/reset': async (world) => {
    world.reset();
    await world.onReset();
    return { status: 204, headers: {} };
  },
};

export async function serveDev(world: World, request: Incoming, response: Outgoing): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', world.graphUrl);
  const cors = corsHeaders(request.headers.origin);
  if (request.method === 'OPTIONS') return send(response, { status: 204, headers: cors });
  const route = ROUTES[`${request.method} ${pathname}`];
  const body = (await readBody(request)) ?? '';
  const answer = route
    ? await route(world, searchParams, body)
    : json(404, { message: 'no such endpoint', endpoints: Object.keys(ROUTES) });
  await send(response, { ...answer, headers: { ...answer.headers, ...cors } });
}

/** Without phone numbers. */
function people(world: World): object[] {
  return world.tenant.people.values().map(({ userPrincipalName, id, displayName, whatHappens, shortName, roles }) => ({
    userPrincipalName,
    id,
    displayName,
    whatHappens,
    shortName,
    roles,
  }));
}

function addFaults(world: World, body: string): Answer {
  try {
    const rules = faultRules.parse(JSON.parse(body));
    return json(201, { faults: rules.map((rule) => world.faults.add(rule)) });
  } catch (error) {
    if (error instanceof z.ZodError) return json(400, { message: z.prettifyError(error) });
    if (error instanceof SyntaxError) return json(400, { message: 'the body is not JSON' });
    throw error;
  }
}

function corsHeaders(origin: string | undefined): Record<string, string> {
  if (!origin || !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': 'content-type',
  };
}

function json(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

function text(body: string, contentType = 'text/plain; charset=utf-8'): Answer {
  return { status: 200, headers: { 'content-type': contentType, 'cache-control': 'no-store' }, body };
}
