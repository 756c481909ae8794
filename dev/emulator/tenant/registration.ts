// Application registrations of the tenant: how a client proves itself to the login server, and which permissions the
// administrator consented to, per resource.

/** The two APIs tokens are issued for. */
export type Resource = 'graph' | 'gateway';

export interface Consent {
  delegated: string[];
  application: string[];
}

/** A workload identity trusted in place of a secret; its assertions verify under `publicKeyPem`. */
export interface FederatedSubject {
  issuer: string;
  subject: string;
  publicKeyPem: string;
}

export interface Registration {
  readonly clientId: string;
  /** Object id of the service principal: `oid` and `sub` of its app-only tokens. */
  readonly servicePrincipalId: string;
  readonly displayName: string;
  /** A public client has no secret and may use the password grant. */
  readonly publicClient: boolean;
  secrets: string[];
  /** Certificates or public keys in PEM that may sign a client assertion. */
  certificates: string[];
  federatedSubjects: FederatedSubject[];
  consents: Record<Resource, Consent>;
}
