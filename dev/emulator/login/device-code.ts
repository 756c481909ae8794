// The device authorization grant: a code for a device, approved by a person at /dev/device, and exchanged once.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
import { randomBytes } from 'node:crypto';
import type { Answer } from '../http/exchange.ts';
import type { World } from '../routes/world.ts';
import type { Person } from '../tenant/person.ts';
import { LoginError, loginErrorAnswer } from './login-error.ts';
import { parseScope } from './resources.ts';

export const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

const LIFETIME_SECONDS = 900;
/** Entra says 5; a person who tries things out waits less. */
const INTERVAL_SECONDS = 1;
// Without letters and digits that look alike.
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

interface DeviceSignIn {
  readonly userCode: string;
  readonly clientId: string;
  readonly expiresAt: number;
  answer: 'pending' | 'declined' | Person;
}

/** What was asked for and is not exchanged yet, by device code. */
export class DeviceCodes {
  readonly #open = new Map<string, DeviceSignIn>();

  begin(clientId: string, now: number): { readonly deviceCode: string; readonly userCode: string } {
    const deviceCode = randomBytes(32).toString('base64url');
    const userCode = [...randomBytes(9)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
    this.#open.set(deviceCode, { userCode, clientId, expiresAt: now + LIFETIME_SECONDS * 1000, answer: 'pending' });
    return { deviceCode, userCode };
  }

  /** False: no such code waits for an answer. */
  answer(userCode: string, answer: 'declined' | Person, now: number): boolean {
    const wanted = userCode.toUpperCase().replace(/[^A-Z0-9]/g, '');
    const found = [...this.#open.values()].find((one) => one.userCode === wanted && one.answer === 'pending');
    if (found === undefined || found.expiresAt <= now) return false;
    found.answer = answer;
    return true;
  }

  /** The person who approved. Throws a LoginError while there is none. */
  exchange(deviceCode: string, clientId: string, now: number): Person {
    const found = this.#open.get(deviceCode);
    if (found === undefined || found.clientId !== clientId) throw new LoginError('badDeviceCode');
    if (found.expiresAt <= now) throw new LoginError('expiredDeviceCode');
    if (found.answer === 'pending') throw new LoginError('deviceCodePending');
    this.#open.delete(deviceCode);
    if (found.answer === 'declined') throw new LoginError('deviceCodeDeclined');
    return found.answer;
  }

  reset(): void {
    this.#open.clear();
  }
}

/** POST /{tenant}/oauth2/v2.0/devicecode */
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
