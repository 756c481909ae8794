// POST /{tenant}/oauth2/v2.0/devicecode: begins the sign-in of a device.
import type { Answer } from '../http/exchange.ts';
import type { World } from '../routes/world.ts';
import { LIFETIME_SECONDS } from './device-codes.ts';
import { LoginError, loginErrorAnswer } from './login-error.ts';
import { parseScope } from './resources.ts';

/** Entra says 5; a person who tries things out waits less. */
const INTERVAL_SECONDS = 1;

export function beginDeviceSignIn(world: World, form: URLSearchParams): Answer {
  try {
    const clientId = form.get('client_id') ?? '';
    const client = world.tenant.registrations.get(clientId);
    if (!client) throw new LoginError('unknownClient', { client: clientId });
    if (!client.publicClient) throw new LoginError('noCredential');
    parseScope(world, form.get('scope') ?? '');
    const { deviceCode, userCode } = world.deviceCodes.begin(clientId, world.now());
    const page = `${world.graphUrl}/dev/device`;
    const body = {
      user_code: userCode,
      device_code: deviceCode,
      verification_uri: page,
      expires_in: LIFETIME_SECONDS,
      interval: INTERVAL_SECONDS,
      message: `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`,
    };
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    return loginErrorAnswer(error, world.now());
  }
}
