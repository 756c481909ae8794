// GET /dev/token: any token that the tenant can sign, as text. What it does not know it refuses, so that no script works
// with another token than it thinks.
import type { Answer } from '../http/exchange.ts';
import { issueCallerToken, issueGraphToken, type TokenOptions } from '../login/issue.ts';
import { DAEMON_CLIENT_ID, DEV_CLIENT_ID, GATEWAY_CLIENT_ID } from '../seed.ts';
import type { World } from './world.ts';

const PARAMETERS = ['user', 'app', 'audience', 'scope', 'expired', 'expires_in'];
/** Which client application asks. `1` is the usual one of the audience, in its own name. */
const APPS: Readonly<Record<string, string | undefined>> = {
  '1': undefined,
  dev: DEV_CLIENT_ID,
  daemon: DAEMON_CLIENT_ID,
  gateway: GATEWAY_CLIENT_ID,
};

class BadParameter extends Error {}

export async function devToken(world: World, query: URLSearchParams): Promise<Answer> {
  try {
    const { audience, options } = readQuery(world, query);
    const issue = audience === 'graph' ? issueGraphToken : issueCallerToken;
    return text(200, await issue(world, options));
  } catch (error) {
    if (error instanceof BadParameter) return text(400, `${error.message}\n`);
    throw error;
  }
}

function readQuery(world: World, query: URLSearchParams) {
  for (const name of query.keys()) {
    if (!PARAMETERS.includes(name))
      throw new BadParameter(`${name}: no such parameter; there are ${PARAMETERS.join(', ')}`);
    if (query.getAll(name).length > 1) throw new BadParameter(`${name}: given more than once`);
  }
  const audience = query.get('audience') ?? 'gateway';
  if (audience !== 'gateway' && audience !== 'graph') throw new BadParameter('audience: gateway or graph');
  const user = query.get('user');
  const scope = query.get('scope');
  const options: TokenOptions = { ...clientOf(world, query.get('app'), user), ...lifetime(query) };
  if (user !== null) options.user = user;
  if (scope !== null) options.scope = scope;
  return { audience, options };
}

/** An application without a user asks in its own name. */
function clientOf(world: World, app: string | null, user: string | null): TokenOptions {
  if (user !== null && !world.tenant.named(user))
    throw new BadParameter(`user: ${user} is nobody here; ${people(world)}`);
  if (app === null) {
    if (user === null) throw new BadParameter(`user: say who, such as /dev/token?user=admin; ${people(world)}`);
    return {};
  }
  if (!Object.hasOwn(APPS, app))
    throw new BadParameter(`app: ${app} is unknown; there are ${Object.keys(APPS).join(', ')}`);
  if (app === '1' && user !== null)
    throw new BadParameter('app: 1 asks in its own name; name the application, or no user');
  if (app === 'dev' && user === null) throw new BadParameter('app: dev is a public client and asks for users only');
  const clientId = APPS[app];
  return { app: user === null, ...(clientId === undefined ? {} : { clientId }) };
}

function lifetime(query: URLSearchParams): TokenOptions {
  const expired = query.get('expired');
  const seconds = query.get('expires_in');
  if (expired !== null && expired !== 'true' && expired !== 'false') throw new BadParameter('expired: true or false');
  if (seconds !== null && !/^-?\d{1,8}$/.test(seconds)) throw new BadParameter('expires_in: a number of seconds');
  if (expired === 'true' && seconds !== null) throw new BadParameter('expired: expires_in says it already');
  if (seconds !== null) return { expiresInSeconds: Number(seconds) };
  return expired === 'true' ? { expiresInSeconds: -60 } : {};
}

function people(world: World): string {
  // Those of a file have their sign-in names for short ones, and can be very many.
  const names = world.tenant.people
    .values()
    .map(({ shortName }) => shortName)
    .filter((one) => !one.includes('@'));
  return `people: ${[...names.filter((name) => !name.startsWith('worker-')), 'worker-0001 to worker-1000'].join(', ')}`;
}

function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, body };
}
