// What a start of the emulated tenant takes and gives. Types only.
import type { FaultScript } from './faults.ts';
import type { Certificate } from './http/certificate.ts';
import type { TokenOptions } from './login/issue.ts';
import type { SigningKeys } from './login/signing-keys.ts';
import type { Lag, Replication } from './replication.ts';
import type { RecordedDocumentRequest, RecordedRequest, RecordedTokenRequest } from './requests.ts';
import type { Person, PersonSeed } from './tenant/person.ts';
import type { RegistrationReport } from './tenant/registration-report.ts';
import type { Tenant } from './tenant/tenant.ts';
import type { Limit, Throttling } from './throttling.ts';

export interface EmulatorOptions {
  /** 0 (the default) takes any free port. */
  graphPort?: number;
  tlsPort?: number;
  /** Graph over TLS as well, with HTTP/2 and HTTP/1.1, on this port; not unless given. */
  graphTlsPort?: number;
  /** Address to listen on; loopback by default. */
  host?: string;
  /** Made at start, once per process, unless given. */
  certificate?: Certificate;
  /** Answers of a batch come in any order; on unless switched off. */
  shuffleBatch?: boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** So many milliseconds after a write, reads show it: one lag for all stores, or one for each. */
  lag?: number | Lag;
  /** Token buckets for each application; none unless given. */
  limits?: readonly Limit[];
  /** Called by `POST /dev/reset`, which is answered when it is done. */
  onReset?: () => Promise<void>;
  /** Adds the people of a file, CSV or JSON. */
  peopleFile?: string;
  /** Keeps what was changed in this file, for the next start. */
  stateFile?: string;
  /** What tokens call Graph, where another server stands in for it; its own address unless given. */
  graphUrl?: string;
}

export interface Emulator {
  /** `http://localhost:4001`; the API is below `/v1.0`. */
  readonly graphUrl: string;
  /** Graph over TLS, with HTTP/2 and HTTP/1.1; undefined unless `graphTlsPort` was given. */
  readonly graphTlsUrl: string | undefined;
  readonly loginUrl: string;
  /** Trust anchor for `loginUrl`. */
  readonly caCertificatePem: string;
  /** Add the address of a proxy in front of `graphUrl`, so that tokens for it are accepted. */
  readonly otherGraphUrls: string[];
  readonly tenant: Tenant;
  /** What people have registered, as the report on it says: `refresh` lets it catch up. */
  readonly report: RegistrationReport;
  readonly faults: FaultScript;
  /** The lag of reads behind writes; `replication.lag` may be set while the tenant runs. */
  readonly replication: Replication;
  /** `throttling.limits` may be set while the tenant runs. */
  readonly throttling: Throttling;
  /** What tokens are signed with, for those that only a test makes. */
  readonly keys: Pick<SigningKeys, 'current'>;
  /** In the order received; emptied by `reset`. */
  readonly requests: RecordedRequest[];
  readonly tokenRequests: RecordedTokenRequest[];
  /** Discovery and keys. */
  readonly documentRequests: RecordedDocumentRequest[];
  /** A caller's token for the gateway. */
  issueCallerToken(options?: TokenOptions): Promise<string>;
  /** A token for the emulated Graph, as the gateway would get it. */
  issueGraphToken(options?: TokenOptions): Promise<string>;
  /** New tokens are signed with a new key; the old one stays published. */
  rotateSigningKey(): Promise<void>;
  /** Makes a person, whom reads and writes do not find while the stores lag. */
  addPerson(seed: PersonSeed): Person;
  /** A change made past Graph, by object id, sign-in name or short name: reads show it after the lag. */
  changeElsewhere(name: string, change: (person: Person) => void): void;
  /** Seeded state, no faults, no records, the first key, lag and limits as at the start. */
  reset(): void;
  close(): Promise<void>;
}
