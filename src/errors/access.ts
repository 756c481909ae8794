// Graph's access requirements of an operation, so that a refusal can name what is missing. Each slice declares its own.

/** The least privileged permissions for each kind of token, and the roles to act on another person. */
export interface Access {
  readonly delegated: readonly string[];
  readonly application: readonly string[];
  readonly roles: readonly string[];
  /** Whether the roles are also required for one's own account. */
  readonly rolesForSelf?: boolean;
}

/** The part of the caller that a refusal depends on. */
export interface Requester {
  readonly kind: 'delegated' | 'application';
  readonly objectId: string;
}
