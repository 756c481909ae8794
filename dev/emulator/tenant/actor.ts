// The caller, as the access token names it. The tenant takes the token's word for permissions and roles, as Graph
// does; a role granted after the token was issued does not count.

export interface Actor {
  kind: 'delegated' | 'application';
  /** Object id of the user, or of the service principal. */
  id: string;
  clientId: string;
  /** `scp` of a delegated token, `roles` of an application token. */
  permissions: ReadonlySet<string>;
  /** `wids`: template ids of directory roles. */
  roleIds: ReadonlySet<string>;
}
