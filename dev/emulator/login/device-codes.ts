// The device authorization grant: a code for a device, approved by a person at /dev/device, and exchanged once.
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
import { randomBytes } from 'node:crypto';
import type { Person } from '../tenant/person.ts';
import { LoginError } from './login-error.ts';

export const LIFETIME_SECONDS = 900;
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
