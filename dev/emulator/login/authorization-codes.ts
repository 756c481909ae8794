// The authorization code grant of pages and programs: a code for a person who signed in, exchanged once by the client that
// proves with PKCE that it asked for it. https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '../tenant/person.ts';
import { LoginError } from './login-error.ts';

const LIFETIME_MS = 600_000;

/** What a client asked for when it sent the person to sign in. */
export interface SignIn {
  readonly person: Person;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly nonce: string | undefined;
  /** The claims request of OpenID Connect, JSON. */
  readonly claims: string | undefined;
}

export interface CodeExchange {
  readonly code: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeVerifier: string;
}

/** What was asked for and is not exchanged yet, by code. */
export class AuthorizationCodes {
  readonly #open = new Map<string, SignIn & { readonly expiresAt: number }>();

  begin(signIn: SignIn, now: number): string {
    const code = randomBytes(32).toString('base64url');
    this.#open.set(code, { ...signIn, expiresAt: now + LIFETIME_MS });
    return code;
  }

  /** Throws a LoginError for a code that is not this client's. */
  exchange({ code, clientId, redirectUri, codeVerifier }: CodeExchange, now: number): SignIn {
    const found = this.#open.get(code);
    this.#open.delete(code);
    if (found === undefined || found.clientId !== clientId || found.redirectUri !== redirectUri)
      throw new LoginError('badCode');
    if (found.expiresAt <= now) throw new LoginError('expiredCode');
    if (createHash('sha256').update(codeVerifier).digest('base64url') !== found.codeChallenge)
      throw new LoginError('badVerifier');
    return found;
  }

  reset(): void {
    this.#open.clear();
  }
}
