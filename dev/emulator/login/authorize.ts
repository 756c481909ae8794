// GET /{tenant}/oauth2/v2.0/authorize: signs in the person that `login_hint` names, without a page, and sends the browser back
// to the client with a code. Only to this machine: registrations here have no list of addresses.
import type { Answer } from '../http/exchange.ts';
import type { World } from '../routes/world.ts';
import { DEFAULT_CALLER } from '../seed.ts';
import { LoginError, loginErrorAnswer } from './login-error.ts';
import { parseScope } from './resources.ts';

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

export function authorize(world: World, query: URLSearchParams): Answer {
  try {
    return backToClient(world, query);
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    return loginErrorAnswer(error, world.now());
  }
}

function backToClient(world: World, query: URLSearchParams): Answer {
  const clientId = query.get('client_id') ?? '';
  const client = world.tenant.registrations.get(clientId);
  if (!client) throw new LoginError('unknownClient', { client: clientId });
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!client.publicClient || !LOOPBACK.test(redirectUri)) throw new LoginError('badRedirect', { client: clientId });
  const codeChallenge = query.get('code_challenge');
  if (query.get('response_type') !== 'code' || codeChallenge === null || query.get('code_challenge_method') !== 'S256')
    throw new LoginError('missingParameter', { name: 'code_challenge' });
  parseScope(world, query.get('scope') ?? '');
  const person = world.tenant.named(query.get('login_hint') ?? DEFAULT_CALLER.shortName);
  if (!person) throw new LoginError('unknownUser');
  const nonce = query.get('nonce') ?? undefined;
  const claims = query.get('claims') ?? undefined;
  const code = world.authorizationCodes.begin(
    { person, clientId, redirectUri, codeChallenge, nonce, claims },
    world.now(),
  );
  const back = new URLSearchParams({ code, state: query.get('state') ?? '' });
  const mark = query.get('response_mode') === 'fragment' ? '#' : '?';
  return { status: 302, headers: { location: `${redirectUri}${mark}${back}`, 'cache-control': 'no-store' } };
}
