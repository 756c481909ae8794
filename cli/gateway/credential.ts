// Obtains a caller's token for the gateway: by device code, the Azure CLI's session, a client secret, a file or stdin.
// Tokens stay in memory.

import { readFileSync, statSync } from 'node:fs';
import type { TokenCredential } from '@azure/identity';
import { Stop } from '../exit-codes.ts';
import type { Connection } from '../settings.ts';

export interface Caller {
  readonly tenantId: string;
  readonly objectId: string;
}

/** `fresh` requests a token other than the previous one; null if there is none. */
export type TokenSource = (fresh: boolean) => Promise<string | null>;

const identityMissing = 'needs --tenant, --client-id and --scope (or their AUTHMETHODS_… variables)';

export async function tokenSourceOf(connection: Connection, say: (line: string) => void): Promise<TokenSource> {
  if (connection.signIn === 'token') return tokenFromFile(connection.tokenFile);
  const { scope } = connection;
  if (scope === null) throw new Stop('usage', `Signing in ${identityMissing}.`);
  const credential = await credentialOf(connection, say);
  let previous: string | null = null;
  return async (fresh) => {
    const found = await credential.getToken(scope).catch((error: { name?: string }) => {
      // The message may name people; the class is sufficient.
      throw new Stop('notAllowed', `Signing in failed (${error.name ?? 'unknown reason'}).`);
    });
    if (found === null) throw new Stop('notAllowed', 'Signing in gave no token.');
    if (fresh && found.token === previous) return null;
    previous = found.token;
    return found.token;
  };
}

/** The person or application that the token names. Not verified: that is the gateway's task. */
export function callerOf(token: string): Caller {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { tid, oid } = claims as { tid?: unknown; oid?: unknown };
    if (typeof tid === 'string' && typeof oid === 'string') return { tenantId: tid, objectId: oid };
  } catch {
    // Reported below.
  }
  throw new Stop('notAllowed', 'The token is not an access token of Microsoft Entra.');
}

async function credentialOf(connection: Connection, say: (line: string) => void): Promise<TokenCredential> {
  const { signIn, tenant, clientId, clientSecret, authority } = connection;
  const identity = await import('@azure/identity');
  if (signIn === 'azure-cli') return new identity.AzureCliCredential(tenant === null ? {} : { tenantId: tenant });
  if (tenant === null || clientId === null) throw new Stop('usage', `Signing in ${identityMissing}.`);
  const options = authority === null ? {} : { authorityHost: authority, disableInstanceDiscovery: true };
  if (signIn === 'client-secret') {
    if (clientSecret === null) throw new Stop('usage', 'Set AUTHMETHODS_CLIENT_SECRET for this way to sign in.');
    return new identity.ClientSecretCredential(tenant, clientId, clientSecret, options);
  }
  const userPromptCallback = ({ message }: { readonly message: string }) => say(message);
  return new identity.DeviceCodeCredential({ tenantId: tenant, clientId, userPromptCallback, ...options });
}

// The file may be renewed by another program; stdin is read once.
function tokenFromFile(path: string | null): TokenSource {
  if (path === null) throw new Stop('usage', 'Say where the token is: --token-file FILE, or - for stdin.');
  let previous: string | null = null;
  return async (fresh) => {
    if (path === '-' && previous !== null) return fresh ? null : previous;
    const token = readToken(path);
    if (fresh && token === previous) return null;
    previous = token;
    return token;
  };
}

function readToken(path: string): string {
  let text: string;
  try {
    if (path !== '-' && statSync(path).isFile() && (statSync(path).mode & 0o077) !== 0)
      throw new Stop('usage', `${path} can be read by others. Run: chmod 600 ${path}`);
    text = readFileSync(path === '-' ? 0 : path, 'utf8').trim();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('usage', `The token cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  }
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return text;
  throw new Stop('usage', 'What the token was to be read from holds no token.');
}
