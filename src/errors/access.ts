// What an operation needs at Graph, so that a refusal can say what is missing. Each slice states its own.

/** The least privileged permissions for each kind of token, and the roles to act on another person. */
export interface Access {
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  readonly roles: readonly string[];
  /** Whether the roles are needed for one's own account as well. */
  readonly rolesForSelf?: boolean;
}

/** The caller, as far as a refusal depends on it. */
export interface Requester {
  readonly kind: 'delegated' | 'application';
  readonly objectId: string;
}
