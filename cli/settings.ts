// The gateway's address and the sign-in, from options and `AUTHMETHODS_…` variables. The only file that reads the
// environment. No option takes a token or a secret, since other users of a machine can see arguments.

import { Stop } from './exit-codes.ts';

export const signInKinds = ['device-code', 'azure-cli', 'client-secret', 'token'] as const;
export type SignInKind = (typeof signInKinds)[number];

export interface ConnectionOptions {
  readonly gateway?: string | undefined;
  readonly signIn?: string | undefined;
  readonly tokenFile?: string | undefined;
  readonly tenant?: string | undefined;
  readonly clientId?: string | undefined;
  readonly scope?: string | undefined;
  readonly authority?: string | undefined;
}

export interface Connection {
  /** Without a trailing slash. */
  readonly gateway: string;
  readonly signIn: SignInKind;
  /** `-` is stdin. */
  readonly tokenFile: string | null;
  readonly tenant: string | null;
  readonly clientId: string | null;
  readonly scope: string | null;
  readonly authority: string | null;
  readonly clientSecret: string | null;
}

export function connectionOf(options: ConnectionOptions): Connection {
  const tokenFile = options.tokenFile ?? variable('AUTHMETHODS_TOKEN_FILE');
  const signIn = options.signIn ?? variable('AUTHMETHODS_SIGN_IN') ?? (tokenFile === null ? 'device-code' : 'token');
  const kind = signInKinds.find((name) => name === signIn);
  if (kind === undefined) throw new Stop('usage', `--sign-in must be one of ${signInKinds.join(', ')}.`);
  return {
    gateway: gatewayUrl(options.gateway ?? variable('AUTHMETHODS_GATEWAY')),
    signIn: kind,
    tokenFile,
    tenant: options.tenant ?? variable('AUTHMETHODS_TENANT'),
    clientId: options.clientId ?? variable('AUTHMETHODS_CLIENT_ID'),
    scope: options.scope ?? variable('AUTHMETHODS_SCOPE'),
    authority: options.authority ?? variable('AUTHMETHODS_AUTHORITY'),
    clientSecret: variable('AUTHMETHODS_CLIENT_SECRET'),
  };
}

function gatewayUrl(text: string | null): string {
  if (text === null) throw new Stop('usage', 'Say where the gateway is: --gateway URL or AUTHMETHODS_GATEWAY.');
  const url = URL.parse(text);
  const local = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    throw new Stop('usage', 'The gateway must be an https address, or http on this machine.');
  return `${url.origin}${url.pathname}`.replace(/(?:\/graphql)?\/*$/, '');
}

function variable(name: string): string | null {
  return process.env[name] || null;
}
