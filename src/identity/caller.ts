// The verified caller of a request. A type only: `verify-caller.ts` makes it out of a bearer token.

/** A person through a client application, or an application. Kept while its token is valid. */
export interface Caller {
  /** `delegated`: a signed-in person through a client. `application`: a daemon in its own name. */
  readonly kind: 'delegated' | 'application';
  readonly tenantId: string;
  readonly objectId: string;
  readonly clientId: string;
  /** Scopes of a delegated token, app roles of an application's. */
  readonly permissions: ReadonlySet<string>;
  /** Authentication contexts that the sign-in satisfied (`acrs`). */
  readonly authContexts: ReadonlySet<string>;
  /** Whether the client understands claims challenges (`xms_cc` has `cp1`). */
  readonly claimsCapable: boolean;
  /** The token itself, for the on-behalf-of exchange. Never logged, never sent to Graph. */
  readonly assertion: string;
  /** SHA-256 of the token: tells callers apart in caches. */
  readonly key: string;
  /** What the log calls the caller. */
  readonly pseudonym: string;
  /** Unix seconds. */
  readonly issuedAt: number;
  /** Unix seconds. */
  readonly expiresAt: number;
}
