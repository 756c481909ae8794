// What every route works with: the tenant, the faults, the clock and the addresses of one running emulator.
import type { FaultScript } from '../faults.ts';
import type { AuthorizationCodes } from '../login/authorization-codes.ts';
import type { DeviceCodes } from '../login/device-codes.ts';
import type { SigningKeys } from '../login/signing-keys.ts';
import type { Replication } from '../replication.ts';
import type { RecordedDocumentRequest, RecordedRequest, RecordedTokenRequest } from '../requests.ts';
import type { StateFile } from '../state-file.ts';
import type { RegistrationReport } from '../tenant/registration-report.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Throttling } from '../throttling.ts';
import type { BatchStyle } from './batch-style.ts';

export interface World {
  tenant: Tenant;
  report: RegistrationReport;
  /** Where changes are kept across restarts; null if nowhere. */
  state: StateFile | null;
  faults: FaultScript;
  replication: Replication;
  throttling: Throttling;
  keys: SigningKeys;
  batchStyle: BatchStyle;
  authorizationCodes: AuthorizationCodes;
  deviceCodes: DeviceCodes;
  requests: RecordedRequest[];
  tokenRequests: RecordedTokenRequest[];
  documentRequests: RecordedDocumentRequest[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Without a trailing slash. Filled in once the ports are known. */
  graphUrl: string;
  loginUrl: string;
  /** Where Graph can be reached besides, such as a proxy in front: tokens for them are Graph's too. */
  otherGraphUrls: string[];
  caCertificatePem: string;
  reset: () => void;
  /** What else `POST /dev/reset` resets, beside the tenant. */
  onReset: () => Promise<void>;
}
