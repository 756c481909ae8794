// Shared by all commands: the types of options, a session with the gateway, and parsing of numeric options.

import { Stop } from '../exit-codes.ts';
import { connect, type GatewayClient } from '../gateway/client.ts';
import type { PhoneType } from '../generated/operations.ts';
import { createProgress, type Progress, progressKindOf } from '../output/progress.ts';
import type { ActionName, PassInput } from '../plan/plan-row.ts';
import { type ConnectionOptions, connectionOf } from '../settings.ts';

export interface SharedOptions extends ConnectionOptions {
  readonly output?: string | undefined;
  readonly json?: boolean | undefined;
  readonly progress?: string | undefined;
  readonly showNumbers?: boolean | undefined;
}

export interface Session {
  readonly client: GatewayClient;
  readonly progress: Progress;
}

/** Always closes the connection. */
export async function withGateway<Result>(
  options: SharedOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(progressKindOf(options.progress));
  const client = await connect(connectionOf(options), progress.say);
  try {
    return await work({ client, progress });
  } finally {
    progress.end();
    await client.close();
  }
}

export interface PassOptions {
  readonly lifetime?: string;
  readonly once?: boolean;
}

/** What each pass is to be; null for an action that issues none. */
export function passOf(action: ActionName, { lifetime, once }: PassOptions): PassInput | null {
  if (action !== 'issue-pass') {
    if (lifetime === undefined && once === undefined) return null;
    throw new Stop('usage', '--lifetime and --once are for passes.');
  }
  const minutes = lifetime === undefined ? null : wholeNumber('--lifetime', lifetime, 10, 43_200);
  return { lifetimeInMinutes: minutes, isUsableOnce: once ?? null };
}

const methods: Readonly<Record<string, PhoneType>> = {
  mobile: 'MOBILE',
  'alternate-mobile': 'ALTERNATE_MOBILE',
  office: 'OFFICE',
};

export function methodOf(text: string): PhoneType {
  const method = methods[text];
  if (method === undefined) throw new Stop('usage', `The method must be one of ${Object.keys(methods).join(', ')}.`);
  return method;
}

export function nameOfMethod(type: PhoneType): string {
  return Object.entries(methods).find(([, method]) => method === type)?.[0] ?? 'unknown';
}

export function wholeNumber(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new Stop('usage', `${option} must be a whole number from ${min} to ${max}.`);
}
