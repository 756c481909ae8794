// The verified caller of a request. A type only: `verify-caller.ts` creates it from a bearer token.

/** A person through a client application, or an application. Cached while its token is valid. */
export interface Caller {
  /** `delegated`: a signed-in person through a client. `application`: a daemon in its own name. */
  readonly kind: 'delegated' | 'application';
  readonly tenantId: string;
  readonly objectId: string;
  readonly clientId: string;
  /**
   * The owner of rate limits, idempotency keys and writes: one person through one client application, or one application.
   * Two tokens of one person through one client have the same.
   */
  readonly principal: string;
  /** Scopes of a delegated token, app roles of an application's. */
  readonly permissions: ReadonlySet<string>;
  /** Authentication contexts that the sign-in satisfied (`acrs`). */
  readonly authContexts: ReadonlySet<string>;
  /** Whether the client understands claims challenges (`xms_cc` has `cp1`). */
  readonly claimsCapable: boolean;
  /** The token itself, for the on-behalf-of exchange. Never logged, never sent to Graph. */
  readonly assertion: string;
  /** SHA-256 of the token: identifies the caller in caches. */
  readonly key: string;
  /** The name of the caller in the log. */
  readonly pseudonym: string;
  /** Unix seconds. */
  readonly issuedAt: number;
  /** Unix seconds. */
  readonly expiresAt: number;
}
